import type { Analysis } from '../core/analysis';
import { featuresOf } from './features';
import { findHead } from './head';
import { readingFeaturesOf } from './reading';
import { firstStep, secondStep, type Step } from './weights';

/** How much of a document is looked at, in UTF-16 code units. */
export const detectionLength = 8192;

/** Is a text a news article? */
export type Outcome = 'sure' | 'perhaps' | 'no';

export interface Detection {
  readonly article: Outcome;
  /** How much speaks for an article, 0 to 1. */
  readonly score: number;
}

/** What the first step says: an outcome, or null where the reading has to decide. */
export interface FirstDetection {
  readonly article: Outcome | null;
  readonly score: number;
}

/**
 * The first step, by the signs of the text itself: small and quick enough for the client. A text that begins as an article of an agency
 * does, or with the header line of our seed, is one for sure; of any other a log-linear model decides. Looks at the first
 * {@link detectionLength} code units only; never throws.
 */
export function detect(text: string): FirstDetection {
  const head = beginning(text);
  if (head.trim() === '' || isMail(head)) return { article: 'no', score: 0 };
  const sum = sumOf(firstStep, featuresOf(head));
  if (findHead(head)) return { article: 'sure', score: Math.max(0.99, scoreOf(sum)) };
  const article = sum >= firstStep.sure ? 'sure' : sum < firstStep.perhaps ? 'no' : null;
  return { article, score: scoreOf(sum) };
}

/** The second step, for a text that the first leaves undecided: `analysis` is the reading of {@link beginning}. */
export function detectByReading(text: string, analysis: Analysis): Detection {
  const head = beginning(text);
  const sum = sumOf(secondStep, readingFeaturesOf(sumOf(firstStep, featuresOf(head)), head, analysis));
  const article = sum >= secondStep.sure ? 'sure' : sum < secondStep.perhaps ? 'no' : 'perhaps';
  return { article, score: scoreOf(sum) };
}

/** Two fields of a mail's head among the first lines. */
const isMail = (head: string): boolean =>
  (head.slice(0, 1500).match(/^(?:From|To|Cc|Subject|Message-ID|Reply-To|Received|Return-Path|In-Reply-To):\s/gim)
    ?.length ?? 0) >= 2;

/** What a text that the first step leaves undecided is when it cannot be read. */
export const unread = ({ score }: FirstDetection): Detection => ({ article: 'perhaps', score });

/** The first lines of a text, all that both steps look at; a line that is cut is left out. */
export function beginning(text: string): string {
  if (text.length <= detectionLength) return text;
  const head = text.slice(0, detectionLength);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return end < 0 ? head : head.slice(0, end);
}

function sumOf({ weights, bias }: Step, features: Float64Array): number {
  return weights.reduce((sum, weight, i) => sum + weight * features[i], bias);
}

const scoreOf = (sum: number): number => Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
