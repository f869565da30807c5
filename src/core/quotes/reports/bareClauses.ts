import type { VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { hasFiniteVerb, isFiniteAt } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { isTemporal } from '../sources/temporal';

const REACH = 30;
const LONG_SUBJECT = 45;

/** "if it rains, |they would stay|". */
export function clauseAfterComma(context: QuoteContext, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    if (context.word(i) === ',' && startsSubject(context, i + 1) && hasFiniteVerb(context, from, i))
      return subjectHasVerb(context, i + 1, limit);
  }
  return false;
}

/** True where the subject of a clause may begin. */
export function startsSubject(context: QuoteContext, i: number): boolean {
  const tag = context.tag(i);
  if (tag === Tag.PRP) return !OBJECTS.has(context.word(i));
  if (tag === Tag.EX || tag === Tag.VBG || (context.word(i) === 'not' && context.tag(i + 1) === Tag.VBG)) return true;
  if (tag === Tag.DT && isFiniteAt(context, i + 1)) return true;
  if (tag === Tag.WP || tag === Tag.WDT) return false;
  if (
    (/^(?:more|fewer|less)$/.test(context.word(i)) && context.word(i + 1) === 'than') ||
    (context.word(i) === 'at' && context.word(i + 1) === 'least')
  )
    return true;
  return context.article.syntax.chunkOf[i] >= 0;
}

const OBJECTS = new Set(['him', 'me', 'them', 'us', 'himself', 'herself', 'themselves', 'itself']);

/** A participle with an object is a past form that the tagger missed ("the blast |injured| two men"). */
function looksFinite(context: QuoteContext, group: VerbGroup): boolean {
  const { chunkOf, chunks } = context.article.syntax;
  const object = group.passive && group.first === group.head ? chunks[chunkOf[group.last]] : undefined;
  return object !== undefined && object.first === group.last && !isTemporal(context, object);
}

/** Walks over a noun phrase and what hangs on it; true when its finite verb comes before anything else does. */
export function subjectHasVerb(context: QuoteContext, from: number, limit: number): boolean {
  const { verbGroupOf, verbGroups, chunkOf } = context.article.syntax;
  const stop = Math.min(limit, from + LONG_SUBJECT);
  if (context.tag(from) === Tag.PRP && !isFiniteAt(context, from + 1) && context.word(from + 1) !== 'and') return false;
  let relative = false;
  let commas = 0;
  let joined = false;
  for (let i = from; i < stop; i++) {
    if (context.word(i) === ',') [commas, joined] = [commas + 1, false];
    else if (context.tag(i) === Tag.CC) joined = true;
    if (i > from && context.word(i) === 'to' && isVerb(context.tag(i + 1)) && !relative && chunkOf[i - 1] >= 0)
      return false;
    const group = verbGroupOf[i];
    if (group >= 0) {
      if ((verbGroups[group].finite || looksFinite(context, verbGroups[group])) && !relative)
        return commas % 2 === 0 || joined;
      if (verbGroups[group].finite) relative = false;
      i = verbGroups[group].last - 1;
      continue;
    }
    const tag = context.tag(i);
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag['WP$'] || (tag === Tag.WRB && i > from)) relative = true;
    else if (tag === Tag.CC && verbGroupOf[i + 1] >= 0) return false;
    else if (context.isFinal(i) || tag === Tag[':'] || (chunkOf[i] < 0 && BREAKS.has(context.word(i)))) return false;
  }
  return false;
}

const BREAKS = new Set(['but', 'because', 'while', 'although', 'when', 'as', ';', 'after', 'before', 'if']);
