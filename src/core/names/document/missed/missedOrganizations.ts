import type { Article } from '../../../article';
import { Tag } from '../../../syntax/tags';
import { tokenText, type Tokens } from '../../../text/tokens';
import { CALENDAR, ORGANIZATION_HEADS } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { merge, offsetsOf, takenBy } from '../../spans';

const SCORE = 0.6;
const MOST_WORDS = 5;

/** "a buyer of Northwind Steel": two capitalized words and more inside a sentence, the last one a body's, name an organization even where the recognizer read nothing. */
export function findMissedBodies(
  { tokens, sentences, syntax: { tags } }: Article,
  names: readonly NameSpan[],
): NameSpan[] {
  const taken = takenBy(tokens, names);
  const isCapital = (i: number): boolean => !taken[i] && /^\p{Lu}\p{Ll}/u.test(tokenText(tokens, i));
  const found: NameSpan[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const end = sentences.last[s];
    for (let first = sentences.first[s]; first < end; first++) {
      if (!isCapital(first)) continue;
      let last = first + 1;
      while (last < end && isCapital(last)) last++;
      if (
        first === sentences.first[s] ? opensWithBody(tokens, tags, first, last, end) : isBody(tokens, first, last, end)
      ) {
        const range = { first, last };
        const evidence = [
          { source: 'lexicon' as const, rule: 'organization-head', score: SCORE, spans: [offsetsOf(tokens, range)] },
        ];
        found.push({ ...range, type: 'organization', score: SCORE, evidence });
      }
      first = last;
    }
  }
  return merge(names, found);
}

/** "Northwind Steel is for sale": a first word that may have its capital from the sentence must be tagged as a name; a sentence goes on in small letters. */
function opensWithBody(tokens: Tokens, tags: Uint8Array, first: number, last: number, end: number): boolean {
  if (tags[first] !== Tag.NNP || last === end || !/^\p{Ll}/u.test(tokenText(tokens, last))) return false;
  return hasBodysForm(tokens, first, last);
}

/** Not in a headline, where all words are capitalized: those beside it are small. */
function isBody(tokens: Tokens, first: number, last: number, end: number): boolean {
  const word = (i: number): string => tokenText(tokens, i);
  if (!hasBodysForm(tokens, first, last) || !/^\p{Ll}/u.test(word(first - 1))) return false;
  return last === end || !/^\p{Lu}/u.test(word(last));
}

function hasBodysForm(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2 || last - first > MOST_WORDS) return false;
  return (
    ORGANIZATION_HEADS.has(tokenText(tokens, last - 1).toLowerCase()) &&
    !CALENDAR.has(tokenText(tokens, first).toLowerCase())
  );
}
