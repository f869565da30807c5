import { nameTypes } from '../decoding/labels';
import { hintCount, likelihoods, readOwnHint } from '../lists/hints';
import type { WordInfo } from './wordInfo';

const typeCount = nameTypes.length;

/** By own hint, the logarithms of how likely each type is. */
const logarithms = new Float64Array(hintCount * typeCount);
for (let hint = 1; hint < hintCount; hint++) {
  const own = readOwnHint(hint);
  if (own === null || own.best >= typeCount) continue;
  likelihoods(own).forEach((share, type) => (logarithms[hint * typeCount + type] = Math.log(share + 0.02)));
}

/**
 * For each word in a capitalized run, the type that the run's words have by their hints together and how sure that is,
 * as one number; 0 for none.
 */
export function findRunHints(words: readonly WordInfo[], runFirst: Int32Array, runLast: Int32Array): Int32Array {
  const found = new Int32Array(words.length);
  const sums = new Float64Array(typeCount);
  for (let i = 0; i < words.length; i++) {
    if (runFirst[i] !== i) continue;
    found.fill(sumHints(words, i, runLast[i], sums), i, runLast[i] + 1);
  }
  return found;
}

function sumHints(words: readonly WordInfo[], first: number, last: number, sums: Float64Array): number {
  sums.fill(0);
  let known = 0;
  for (let k = first; k <= last; k++) {
    const own = words[k].hints.own;
    if (own === 0 || !words[k].capital) continue;
    known++;
    for (let type = 0; type < typeCount; type++) sums[type] += logarithms[own * typeCount + type];
  }
  if (known === 0) return 0;
  let best = 0;
  for (let type = 1; type < typeCount; type++) if (sums[type] > sums[best]) best = type;
  let total = 0;
  for (let type = 0; type < typeCount; type++) total += Math.exp(sums[type] - sums[best]);
  const share = 1 / total;
  return 1 + 4 * best + (share < 0.45 ? 0 : share < 0.65 ? 1 : share < 0.85 ? 2 : 3);
}
