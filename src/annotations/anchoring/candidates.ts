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
  if (all.length <= fewOccurrences) return { at: [...all].map((p) => p - offset).filter((at) => stands(needle, hay, at)), more: false };
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

function stands({ window, quote }: Needle, { tokens }: Haystack, at: number): boolean {
  if (at < 0 || at + quote.end - quote.first > tokens.count) return false;
  for (let i = quote.first; i < quote.end; i++) if (tokens.ids[at + i - quote.first] !== window.ids[i]) return false;
  return true;
}

/** The index of the first number that is at least `limit` in an ascending list. */
export function firstAtLeast(list: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
