import { findRuns } from './capitalizedRuns';
import { findKnownNames } from './knownNameSpans';
import { findPlacePhrases } from './placePhrases';
import { findRunHints } from './runHints';
import { findSegments } from './segments';
import type { Lists, WordInfo } from './wordInfo';

/** A sentence ready for `contextFeatures`. Reused from sentence to sentence. */
export interface SentenceContext {
  readonly words: readonly WordInfo[];
  readonly mode: number;
  /** Spans that may hold names, as pairs of first and last (exclusive) word; names never leave them. */
  readonly segments: readonly number[];
  /** First and last word of the capitalized run around each word, or -1. */
  readonly runFirst: Int32Array;
  readonly runLast: Int32Array;
  /** Category bits found in the run. */
  readonly runCats: Int32Array;
  /** The type that the words of the run have by their hints together; see {@link findRunHints}. */
  readonly runHints: Int32Array;
  /** Place phrase a word is in: position in it and its class, 0 for none. */
  readonly places: Int32Array;
  /** Known name a word is in; see {@link findKnownNames}. */
  readonly known: Int32Array;
}

/** Prepares the capitalized runs and place phrases of a sentence. */
export function readContext(words: readonly WordInfo[], { gazetteer, known }: Lists): SentenceContext {
  const n = words.length;
  const mode = caseMode(words);
  const runFirst = new Int32Array(n).fill(-1);
  const runLast = new Int32Array(n).fill(-1);
  const runCats = new Int32Array(n);
  if (mode === CaseMode.prose) findRuns(words, runFirst, runLast, runCats);
  const anyCase = mode === CaseMode.lower;
  return {
    words,
    mode,
    segments: mode === CaseMode.prose ? findSegments(words) : [0, n],
    runFirst,
    runLast,
    runCats,
    runHints: findRunHints(words, runFirst, runLast),
    places: findPlacePhrases(words, anyCase, gazetteer),
    known: findKnownNames(words, anyCase, known),
  };
}

/** How a sentence is capitalized: as prose, as a headline (where capitals say nothing), or not at all. */
export const CaseMode = { prose: 0, headline: 1, lower: 2 } as const;

function caseMode(words: readonly WordInfo[]): number {
  let alphabetic = 0;
  let capital = 0;
  let long = 0;
  let longCapital = 0;
  for (const word of words) {
    if (!word.alphabetic) continue;
    alphabetic++;
    if (word.capital) capital++;
    if (word.key.length < 4) continue;
    long++;
    if (word.capital) longCapital++;
  }
  if (capital === 0) return CaseMode.lower;
  return long >= 4 && longCapital >= 0.75 * long && capital > 0.5 * alphabetic ? CaseMode.headline : CaseMode.prose;
}

/** Lower-case words of ordinary prose: most of a text, and hardly ever a name. They get few features. */
export function isPlain(word: WordInfo, mode: number): boolean {
  return mode === CaseMode.prose && !word.capital;
}
