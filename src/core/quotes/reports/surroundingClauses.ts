import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { skipAdjunct } from './adjuncts';
import { hasFiniteVerb } from './finiteVerbs';
import { contentEnd, trim } from './contents';
import { isFinal, sentenceAt, tagAt, word, type Reading } from '../context';
import { sentenceStart } from '../sentenceStarts';

const SUBORDINATORS = new Set([
  'when',
  'while',
  'as',
  'if',
  'after',
  'before',
  'since',
  'although',
  'though',
  'because',
  'asked',
  'once',
  'until',
  'during',
  'in',
  'on',
  'at',
]);

/**
 * The clause an attribution stands after or inside of: "The talks failed, |he said|.", "The talks, |he said|, had failed."
 * (two pieces), "No deal was struck, |she added|, and none was likely." (two). Empty when there is none.
 */
export function clausesAround(
  reading: Reading,
  attribution: TokenRange,
  stretch: TokenRange,
  verb: VerbGroup | null,
): TokenRange[] {
  const comma = attribution.first - 1;
  const first = sentenceStart(reading, stretch.first);
  if (word(reading, comma) !== ',' || first >= comma || word(reading, first) === 'as') return [];
  const limit = Math.max(stretch.last, sentenceAt(reading, comma).last);
  const after = endOfAttribution(reading, attribution.last, limit);
  if (!endsThere(reading, after, limit)) return [];
  const goesOn = word(reading, after) === ',' && after + 1 < limit;
  const before = { first, last: trim(reading, first, comma) };
  if (isWhole(reading, first, comma))
    return goesOn && addsClause(reading, after + 1, limit) ? [before, rest(reading, after + 1, limit, verb)] : [before];
  if (goesOn && hasFiniteVerb(reading, after + 1, limit)) return [before, rest(reading, after + 1, limit, verb)];
  return comma - first >= 5 && !SUBORDINATORS.has(word(reading, first)) ? [before] : [];
}

/** An attribution has no object of its own: a comma, an end or a further clause comes next. */
function endsThere(reading: Reading, i: number, limit: number): boolean {
  const tag = tagAt(reading, i);
  return (
    i >= limit ||
    isFinal(reading, i) ||
    [Tag[','], Tag[':'], Tag.CC, Tag.IN, Tag.WRB, Tag.VBG, Tag['-LRB-'], Tag['``'], Tag["''"]].some((t) => t === tag)
  );
}

function rest(reading: Reading, first: number, limit: number, verb: VerbGroup | null): TokenRange {
  return { first, last: contentEnd(reading, first, limit, verb) };
}

/** Past "on Sunday", "in a statement" and the like. */
function endOfAttribution(reading: Reading, from: number, limit: number): number {
  let i = from;
  while (i < limit && word(reading, i) !== ',' && !isFinal(reading, i)) {
    const next = skipAdjunct(reading, i, limit);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** ", and none was expected": a further clause without an attribution of its own. */
function addsClause(reading: Reading, i: number, limit: number): boolean {
  if (!/^(?:and|but|or|because)$/.test(word(reading, i)) || !hasFiniteVerb(reading, i + 1, limit)) return false;
  const tag = tagAt(reading, i + 1);
  return tag !== Tag.VBD && tag !== Tag.VBZ && tag !== Tag.VBG;
}

/** A clause that can stand alone; one that begins with "when" or "if" needs its main clause too. */
function isWhole(reading: Reading, first: number, last: number): boolean {
  if (!hasFiniteVerb(reading, first, last)) return false;
  if (!SUBORDINATORS.has(word(reading, first))) return true;
  if (/^(?:in|on|at|during)$/.test(word(reading, first))) return true;
  for (let i = first; i < last; i++) if (word(reading, i) === ',' && hasFiniteVerb(reading, i + 1, last)) return true;
  return false;
}
