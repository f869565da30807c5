import type { VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { hasFiniteVerb, isFiniteAt } from './finiteVerbs';
import { isFinal, tagAt, word, type Reading } from '../context';
import { isTemporal } from '../sources/temporal';

const REACH = 30;
const LONG_SUBJECT = 45;

/** "if it rains, |they would stay|". */
export function clauseAfterComma(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + REACH); i++) {
    if (word(reading, i) === ',' && startsSubject(reading, i + 1) && hasFiniteVerb(reading, from, i))
      return subjectHasVerb(reading, i + 1, limit);
  }
  return false;
}

/** True where the subject of a clause may begin. */
export function startsSubject(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i);
  if (tag === Tag.PRP) return !OBJECTS.has(word(reading, i));
  if (tag === Tag.EX || tag === Tag.VBG || (word(reading, i) === 'not' && tagAt(reading, i + 1) === Tag.VBG))
    return true;
  if (tag === Tag.DT && isFiniteAt(reading, i + 1)) return true;
  if (tag === Tag.WP || tag === Tag.WDT) return false;
  if (
    (/^(?:more|fewer|less)$/.test(word(reading, i)) && word(reading, i + 1) === 'than') ||
    (word(reading, i) === 'at' && word(reading, i + 1) === 'least')
  )
    return true;
  return reading.article.syntax.chunkOf[i] >= 0;
}

const OBJECTS = new Set(['him', 'me', 'them', 'us', 'himself', 'herself', 'themselves', 'itself']);

/** A participle with an object is a past form that the tagger missed ("the blast |injured| two men"). */
function looksFinite(reading: Reading, group: VerbGroup): boolean {
  const { chunkOf, chunks } = reading.article.syntax;
  const object = group.passive && group.first === group.head ? chunks[chunkOf[group.last]] : undefined;
  return object !== undefined && object.first === group.last && !isTemporal(reading, object);
}

/** Walks over a noun phrase and what hangs on it; true when its finite verb comes before anything else does. */
export function subjectHasVerb(reading: Reading, from: number, limit: number): boolean {
  const { verbGroupOf, verbGroups, chunkOf } = reading.article.syntax;
  const stop = Math.min(limit, from + LONG_SUBJECT);
  if (tagAt(reading, from) === Tag.PRP && !isFiniteAt(reading, from + 1) && word(reading, from + 1) !== 'and')
    return false;
  let relative = false;
  let commas = 0;
  let joined = false;
  for (let i = from; i < stop; i++) {
    if (word(reading, i) === ',') [commas, joined] = [commas + 1, false];
    else if (tagAt(reading, i) === Tag.CC) joined = true;
    if (i > from && word(reading, i) === 'to' && isVerb(tagAt(reading, i + 1)) && !relative && chunkOf[i - 1] >= 0)
      return false;
    const group = verbGroupOf[i];
    if (group >= 0) {
      if ((verbGroups[group].finite || looksFinite(reading, verbGroups[group])) && !relative)
        return commas % 2 === 0 || joined;
      if (verbGroups[group].finite) relative = false;
      i = verbGroups[group].last - 1;
      continue;
    }
    const tag = tagAt(reading, i);
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag['WP$'] || (tag === Tag.WRB && i > from)) relative = true;
    else if (tag === Tag.CC && verbGroupOf[i + 1] >= 0) return false;
    else if (isFinal(reading, i) || tag === Tag[':'] || (chunkOf[i] < 0 && BREAKS.has(word(reading, i)))) return false;
  }
  return false;
}

const BREAKS = new Set(['but', 'because', 'while', 'although', 'when', 'as', ';', 'after', 'before', 'if']);
