import { foldText } from './fold';
import { tokenPattern } from './tokens';

/** Marks that say nothing by themselves; signs as "%", "&" and "€" do, and so does a minus before a number. */
const mark = /^(?![%‰&@#*/\\§])\p{P}$/u;
const minus = /-(?=\p{N})/gu;

/** Whether two texts differ in white space, marks and case at most. Linear. */
export function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.length === y.length && x.every((word, i) => word === y[i]);
}

function wordsOf(text: string): string[] {
  const folded = foldText(text).toLowerCase();
  const signs = new Set([...folded.matchAll(minus)].map(({ index }) => index));
  return [...folded.matchAll(tokenPattern)].flatMap(({ 0: token, index }) =>
    mark.test(token) && !signs.has(index) ? [] : [token],
  );
}
