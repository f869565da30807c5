import { nameTypes } from './labels';
import type { NameSpan } from '../../names';

/** What the recognizer's scores are multiplied with to be log-odds; fitted on sources it was not trained on. */
const slope = 0.5;

/** No single reading is taken to be less likely, so that none outweighs alone what many say. */
const leastLogProbability = -4;

/**
 * Log-probabilities that a name is of each type (in the order of {@link nameTypes}), and at last that it is none. Where
 * a rule has read it otherwise, or the recognizer never scored it, its type has the name's score and the others share
 * the rest.
 */
export function beliefsIn(name: NameSpan): readonly number[] {
  const { readings, evidence, type, score } = name;
  const own = readings
    ? shares(readings.map((reading) => slope * reading))
    : new Array<number>(nameTypes.length + 1).fill(1);
  const known = nameTypes.indexOf(type);
  const others = own.reduce((sum, share, k) => (k === known ? sum : sum + share), 1e-6);
  const byModel = readings && evidence[0]?.source === 'model';
  const believed = byModel ? own : own.map((share, k) => (k === known ? score : (share / others) * (1 - score)));
  return believed.map((share) => Math.max(leastLogProbability, Math.log(share)));
}

/** Shares of one that log-odds come to. */
export function shares(odds: readonly number[]): number[] {
  const most = Math.max(...odds);
  const weights = odds.map((odd) => Math.exp(odd - most));
  const sum = weights.reduce((a, b) => a + b);
  return weights.map((weight) => weight / sum);
}
