import type { VerbGroup } from '../../syntax/syntax';
import { isAdverb, isVerb, Tag } from '../../syntax/tags';
import { hasFiniteVerb, isFiniteAt } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { isTemporal } from '../sources/nounPhrases';

/** How far, in tokens, the main clause may begin behind a subordinate one. */
const reach = 30;
const longestSubject = 45;
/** And between a pronoun and its verb. */
const longestAside = 15;

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
  if (startsNumber(context, i)) return true;
  const tag = context.tag(i);
  if (tag === Tag.PRP) return !objectPronouns.has(context.word(i));
  if (tag === Tag.EX || tag === Tag.VBG || (negations.has(context.word(i)) && context.tag(i + 1) === Tag.VBG))
    return true;
  if (tag === Tag.DT && isFiniteAt(context, i + 1)) return true;
  if (tag === Tag.WP || tag === Tag.WDT) return false;
  return quantities.get(context.word(i))?.has(context.word(i + 1)) || context.article.syntax.chunkOf[i] >= 0;
}

/** "over 200", "as many as 30", "about a hundred", "up to two thirds". */
export function startsNumber(context: QuoteContext, i: number): boolean {
  const { beforeNumbers, numberArticles } = context.words.clauses;
  if (!beforeNumbers.has(context.word(i))) return false;
  const next = numberArticles.has(context.word(i + 1)) ? i + 2 : i + 1;
  const number = beforeNumbers.has(context.word(next)) ? next + 1 : next;
  return context.tag(number) === Tag.CD;
}

/** Walks over a noun phrase and what hangs on it; true when its finite verb comes before anything else does. */
export function subjectHasVerb(context: QuoteContext, from: number, limit: number): boolean {
  const { infinitiveMarkers, breaks } = context.words.clauses;
  const { verbGroupOf, verbGroups, chunkOf } = context.article.syntax;
  const stop = Math.min(limit, from + longestSubject);
  if (context.tag(from) === Tag.PRP && !pronounGoesOn(context, from + 1, stop)) return false;
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

/** "he |left|", "she |and| Bo left", "they |both| left", "she|, too,| left": a pronoun waits for its verb no longer than that. */
function pronounGoesOn(context: QuoteContext, from: number, stop: number): boolean {
  const { additions, predeterminers } = context.words.clauses;
  const { betweenSubjectAndVerb } = context.words.sources;
  let i = from;
  while (betweenSubjectAndVerb.has(context.word(i)) || predeterminers.has(context.word(i))) i++;
  if (isFiniteAt(context, i) || additions.has(context.word(i))) return true;
  while (i < stop && isAdverb(context.tag(i))) i++;
  if (context.word(i) !== ',') return false;
  const end = Math.min(stop, i + longestAside);
  for (i++; i < end && context.word(i) !== ','; i++) if (isFiniteAt(context, i) || context.isFinal(i)) return false;
  return i < end && isFiniteAt(context, i + 1);
}

/** A participle with an object is a past form that the tagger missed ("the blast |injured| two men"). */
function looksFinite(context: QuoteContext, group: VerbGroup): boolean {
  const { chunkOf, chunks } = context.article.syntax;
  const object = group.passive && group.first === group.head ? chunks[chunkOf[group.last]] : undefined;
  return object !== undefined && object.first === group.last && !isTemporal(context, object);
}
