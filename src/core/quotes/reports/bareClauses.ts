import type { VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { hasFiniteVerb, isFiniteAt } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { isTemporal } from '../sources/nounPhrases';

/** How far, in tokens, the main clause may begin behind a subordinate one. */
const reach = 30;
const longestSubject = 45;

/** "if it rains, |they would stay|". */
export function clauseAfterComma(context: QuoteContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + reach); i++) {
    if (context.word(i) === ',' && startsSubject(context, i + 1) && hasFiniteVerb(context, from, i))
      return subjectHasVerb(context, i + 1, limit);
  }
  return false;
}

/** True where the subject of a clause may begin. */
export function startsSubject(context: QuoteContext, i: number): boolean {
  const { objectPronouns, negations, quantities } = context.words.clauses;
  const tag = context.tag(i);
  if (tag === Tag.PRP) return !objectPronouns.has(context.word(i));
  if (tag === Tag.EX || tag === Tag.VBG || (negations.has(context.word(i)) && context.tag(i + 1) === Tag.VBG))
    return true;
  if (tag === Tag.DT && isFiniteAt(context, i + 1)) return true;
  if (tag === Tag.WP || tag === Tag.WDT) return false;
  return quantities.get(context.word(i))?.has(context.word(i + 1)) || context.article.syntax.chunkOf[i] >= 0;
}

/** Walks over a noun phrase and what hangs on it; true when its finite verb comes before anything else does. */
export function subjectHasVerb(context: QuoteContext, from: number, limit: number): boolean {
  const { additions, infinitiveMarkers, breaks } = context.words.clauses;
  const { verbGroupOf, verbGroups, chunkOf } = context.article.syntax;
  const stop = Math.min(limit, from + longestSubject);
  if (context.tag(from) === Tag.PRP && !isFiniteAt(context, from + 1) && !additions.has(context.word(from + 1)))
    return false;
  let relative = false;
  let commas = 0;
  let joined = false;
  for (let i = from; i < stop; i++) {
    const word = context.word(i);
    const tag = context.tag(i);
    if (word === ',') [commas, joined] = [commas + 1, false];
    else if (tag === Tag.CC) joined = true;
    if (i > from && infinitiveMarkers.has(word) && isVerb(context.tag(i + 1)) && !relative && chunkOf[i - 1] >= 0)
      return false;
    const group = verbGroupOf[i];
    if (group >= 0) {
      const { finite, last } = verbGroups[group];
      if ((finite || looksFinite(context, verbGroups[group])) && !relative) return commas % 2 === 0 || joined;
      if (finite) relative = false;
      i = last - 1;
      continue;
    }
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag['WP$'] || (tag === Tag.WRB && i > from)) relative = true;
    else if (tag === Tag.CC && verbGroupOf[i + 1] >= 0) return false;
    else if (context.isFinal(i) || tag === Tag[':']) return false;
    else if (chunkOf[i] < 0 && (word === ';' || breaks.has(word))) return false;
  }
  return false;
}

/** A participle with an object is a past form that the tagger missed ("the blast |injured| two men"). */
function looksFinite(context: QuoteContext, group: VerbGroup): boolean {
  const { chunkOf, chunks } = context.article.syntax;
  const object = group.passive && group.first === group.head ? chunks[chunkOf[group.last]] : undefined;
  return object !== undefined && object.first === group.last && !isTemporal(context, object);
}
