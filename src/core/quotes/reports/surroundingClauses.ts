import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { Tag } from '../../syntax/tags';
import { hasFiniteVerb } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { sentenceStart } from '../context/sentenceStarts';
import { skipAdjunct } from './adjuncts';
import { contentEnd, withoutPunctuation } from './contents';

/** A clause that needs another has at least so many tokens where it is taken alone. */
const shortestDependent = 5;
const longestAside = 8;

/** What tags may come after an attribution that ends. */
const afterAttribution = new Set<number>([
  Tag[','],
  Tag[':'],
  Tag.CC,
  Tag.IN,
  Tag.WRB,
  Tag.VBG,
  Tag['-LRB-'],
  Tag['``'],
  Tag["''"],
]);

/**
 * The clause an attribution stands after or inside of: "The talks failed, |he said|.", "The talks, |he said|, had failed."
 * (two pieces), "No deal was struck, |she added|, and none was likely." (two). Empty when there is none.
 */
export function clausesAround(
  context: QuoteContext,
  attribution: TokenRange,
  voice: TokenRange,
  verb: VerbGroup | null,
): TokenRange[] {
  const { attributionOpeners } = context.words.clauses;
  const comma = attribution.first - 1;
  const first = sentenceStart(context, voice.first);
  if (context.word(comma) !== ',' || first >= comma || attributionOpeners.has(context.word(first))) return [];
  if (isAsideOfClause(context, first, comma)) return [];
  const limit = Math.max(voice.last, context.sentenceAt(comma).last);
  const after = endOfAttribution(context, attribution.last, limit);
  if (!endsThere(context, after, limit)) return [];
  const goesOn = context.word(after) === ',' && after + 1 < limit;
  const before = { first, last: withoutPunctuation(context, first, comma) };
  const rest = (): TokenRange => ({ first: after + 1, last: contentEnd(context, after + 1, limit, verb) });
  if (isWhole(context, first, comma))
    return goesOn && addsClause(context, after + 1, limit) ? [before, rest()] : [before];
  if (goesOn && (hasFiniteVerb(context, after + 1, limit) || lacksRest(context, comma))) return [before, rest()];
  return comma - first >= shortestDependent && !isDependent(context, first) && !isIndependent(context, first)
    ? [before]
    : [];
}

/** "…, when, in truth, |he answered|": the commas part an aside from its own clause, not a clause from its attribution. */
function isAsideOfClause(context: QuoteContext, first: number, comma: number): boolean {
  const { subordinators, coordinators } = context.words.clauses;
  const floor = Math.max(first, comma - longestAside);
  for (let i = comma - 1; i > floor; i--) {
    if (context.word(i) !== ',') continue;
    const word = context.word(i - 1);
    return subordinators.has(word) || coordinators.has(word);
  }
  return false;
}

/** An attribution has no object of its own: a comma, an end or a further clause comes next. */
function endsThere(context: QuoteContext, i: number, limit: number): boolean {
  return i >= limit || context.isFinal(i) || afterAttribution.has(context.tag(i));
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
  if (!context.words.clauses.additive.has(context.word(i)) || !hasFiniteVerb(context, i + 1, limit)) return false;
  const tag = context.tag(i + 1);
  return tag !== Tag.VBD && tag !== Tag.VBZ && tag !== Tag.VBG;
}

/** A clause that can stand alone; one that begins with "when" or "if" needs its main clause too. */
function isWhole(context: QuoteContext, first: number, last: number): boolean {
  if (!hasFiniteVerb(context, first, last) || lacksRest(context, last)) return false;
  if (!isDependent(context, first)) return true;
  for (let i = first; i < last; i++) if (context.word(i) === ',' && hasFiniteVerb(context, i + 1, last)) return true;
  return false;
}

/** "The vote |was|, he said, a farce": it ends in a verb of being. */
function lacksRest(context: QuoteContext, last: number): boolean {
  const group = context.verbAt(last - 1);
  return group !== null && group.finite && context.words.clauses.copulas.has(group.lemma);
}

function isDependent(context: QuoteContext, first: number): boolean {
  return context.words.clauses.dependentOpeners.has(context.word(first));
}

function isIndependent(context: QuoteContext, first: number): boolean {
  return context.words.clauses.independentOpeners.has(context.word(first));
}
