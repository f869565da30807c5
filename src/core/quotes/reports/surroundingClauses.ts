import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { skipAdjunct } from './adjuncts';
import { hasFiniteVerb } from '../context/finiteVerbs';
import { contentEnd, trim } from './contents';
import type { QuoteContext } from '../context/quoteContext';
import { sentenceStart } from '../context/sentenceStarts';

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
  context: QuoteContext,
  attribution: TokenRange,
  stretch: TokenRange,
  verb: VerbGroup | null,
): TokenRange[] {
  const comma = attribution.first - 1;
  const first = sentenceStart(context, stretch.first);
  if (context.word(comma) !== ',' || first >= comma || context.word(first) === 'as') return [];
  const limit = Math.max(stretch.last, context.sentenceAt(comma).last);
  const after = endOfAttribution(context, attribution.last, limit);
  if (!endsThere(context, after, limit)) return [];
  const goesOn = context.word(after) === ',' && after + 1 < limit;
  const before = { first, last: trim(context, first, comma) };
  if (isWhole(context, first, comma))
    return goesOn && addsClause(context, after + 1, limit) ? [before, rest(context, after + 1, limit, verb)] : [before];
  if (goesOn && hasFiniteVerb(context, after + 1, limit)) return [before, rest(context, after + 1, limit, verb)];
  return comma - first >= 5 && !SUBORDINATORS.has(context.word(first)) ? [before] : [];
}

/** An attribution has no object of its own: a comma, an end or a further clause comes next. */
function endsThere(context: QuoteContext, i: number, limit: number): boolean {
  const tag = context.tag(i);
  return (
    i >= limit ||
    context.isFinal(i) ||
    [Tag[','], Tag[':'], Tag.CC, Tag.IN, Tag.WRB, Tag.VBG, Tag['-LRB-'], Tag['``'], Tag["''"]].some((t) => t === tag)
  );
}

function rest(context: QuoteContext, first: number, limit: number, verb: VerbGroup | null): TokenRange {
  return { first, last: contentEnd(context, first, limit, verb) };
}

/** Past "on Sunday", "in a statement" and the like. */
function endOfAttribution(context: QuoteContext, from: number, limit: number): number {
  let i = from;
  while (i < limit && context.word(i) !== ',' && !context.isFinal(i)) {
    const next = skipAdjunct(context, i, limit);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** ", and none was expected": a further clause without an attribution of its own. */
function addsClause(context: QuoteContext, i: number, limit: number): boolean {
  if (!/^(?:and|but|or|because)$/.test(context.word(i)) || !hasFiniteVerb(context, i + 1, limit)) return false;
  const tag = context.tag(i + 1);
  return tag !== Tag.VBD && tag !== Tag.VBZ && tag !== Tag.VBG;
}

/** A clause that can stand alone; one that begins with "when" or "if" needs its main clause too. */
function isWhole(context: QuoteContext, first: number, last: number): boolean {
  if (!hasFiniteVerb(context, first, last)) return false;
  if (!SUBORDINATORS.has(context.word(first))) return true;
  if (/^(?:in|on|at|during)$/.test(context.word(first))) return true;
  for (let i = first; i < last; i++) if (context.word(i) === ',' && hasFiniteVerb(context, i + 1, last)) return true;
  return false;
}
