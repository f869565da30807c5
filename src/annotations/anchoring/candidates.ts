import { firstAtLeast } from '../../core/text/search';
import type { Haystack } from './haystack';
import type { Needle } from './needle';

/** Up to so many occurrences of a word are all looked at; of a commoner one, those that the context points at. */
const fewOccurrences = 48;
/** A context word that stands in the text at most so often points somewhere. */
const pointing = 8;
const nearestEach = 2;

/** Places where a quote stands word for word, as the index of its first token, ascending. */
export interface Candidates {
  readonly at: readonly number[];
  /** True when there may be more of them, with little of the context. */
  readonly more: boolean;
}

/** Finds a quote in a text, about `expected` (a token index) and where its context words stand. Bounded work a quote. */
export function candidatesOf(needle: Needle, hay: Haystack, expected: number | null): Candidates {
  const { window, quote } = needle;
  if (quote.first === quote.end) return { at: [], more: false };
  let rarest = quote.first;
  for (let i = quote.first; i < quote.end; i++) {
    if (hay.positions(window.ids[i]).length < hay.positions(window.ids[rarest]).length) rarest = i;
  }
  const all = hay.positions(window.ids[rarest]);
  const offset = rarest - quote.first;
  if (all.length <= fewOccurrences) {
    return { at: [...all].map((p) => p - offset).filter((at) => stands(needle, hay, at)), more: false };
  }
  const found = new Set<number>();
  const look = (near: number): void => {
    const i = firstAtLeast(all, near + offset);
    for (let k = Math.max(0, i - nearestEach); k < Math.min(all.length, i + nearestEach); k++) {
      if (stands(needle, hay, all[k] - offset)) found.add(all[k] - offset);
    }
  };
  for (let i = 0; i < window.count; i++) {
    const at = hay.positions(window.ids[i]);
    if (at.length <= pointing) at.forEach((p) => look(p - (i - quote.first)));
  }
  if (expected !== null) look(expected);
  return { at: [...found].sort((a, b) => a - b), more: true };
}

/** Two context words have to point at it. */
const leastVotes = 2;
const bucket = 16;

/**
 * About where a quote should begin (a token index) by the words in and around it that are rare in the text; null when they
 * say nothing.
 */
export function neighbourhoodOf({ window, quote }: Needle, hay: Haystack): number | null {
  const votes = new Map<number, number>();
  const vote = (key: number, weight: number): void => void votes.set(key, (votes.get(key) ?? 0) + weight);
  for (let i = 0; i < window.count; i++) {
    const at = hay.positions(window.ids[i]);
    if (at.length > pointing || !window.words[i]) continue;
    for (const p of at) {
      const key = Math.floor((p - (i - quote.first)) / bucket);
      vote(key, 1 / at.length);
      vote(key + 1, 1 / at.length); // a bucket counts with the one before it
    }
  }
  let best: number | null = null;
  for (const [key, weight] of votes)
    if (weight >= leastVotes && (best === null || weight > votes.get(best)!)) best = key;
  return best === null ? null : Math.max(0, best * bucket);
}

/** How many rare words of a needle's context stand about where they should for a quote at each of these places, ascending. */
export function votesFor({ window, quote }: Needle, hay: Haystack, places: readonly number[]): Float64Array {
  const votes = new Float64Array(places.length);
  for (let i = 0; i < window.count; i++) {
    const at = hay.positions(window.ids[i]);
    if (at.length > 4 * pointing || (i >= quote.first && i < quote.end)) continue;
    for (const p of at) {
      const place = p - (i - quote.first);
      let k = firstAtLeast(places, place - bucket);
      for (; k < places.length && places[k] <= place + bucket; k++) votes[k] += 1 / at.length;
    }
  }
  return votes;
}

/** Whether a quote stands word for word, in the same case, at a place. */
export function stands({ window, quote }: Needle, { tokens }: Haystack, at: number): boolean {
  if (at < 0 || at + quote.end - quote.first > tokens.count) return false;
  for (let i = quote.first; i < quote.end; i++) if (tokens.ids[at + i - quote.first] !== window.ids[i]) return false;
  return true;
}
