import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import { questionWords } from '../cues.data';
import { isFiniteAt } from './finiteVerbs';
import { chunkStarting, phraseStarting } from '../sources/nounPhrases';
import { tagAt, word, type Reading } from '../context';
import { isTemporal } from '../sources/temporal';

const PERSON_ALWAYS = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify']);

/** Whom the speaker addresses: "told |reporters| that". */
export function skipPerson(reading: Reading, verb: VerbGroup, from: number, frame: string, limit: number): number {
  if (!/[poa]/.test(frame) || verb.passive) return from;
  const onto = verb.lemma === 'call' || verb.lemma === 'appeal' ? from + 1 : from;
  if (onto > from && !/^(?:on|upon|to)$/.test(word(reading, from))) return from;
  const each = /^(?:both|all|either)$/.test(word(reading, onto));
  const phrase = phraseStarting(reading, onto, limit) ?? (each ? phraseStarting(reading, onto + 1, limit) : null);
  if (!phrase || isTemporal(reading, phrase) || questionWords.has(word(reading, onto))) return from;
  if (PERSON_ALWAYS.has(verb.lemma)) return endOfPerson(reading, chunkStarting(reading, from, limit)!);
  return isFiniteAt(reading, phrase.last) ? from : phrase.last;
}

/** "told the Associated Press | four people …": the name ends it where the parser reads on. */
function endOfPerson(reading: Reading, phrase: TokenRange): number {
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = reading.article.names[reading.nameOf[i]];
    if (name && name.last < phrase.last && tagAt(reading, name.last) === Tag.CD) return name.last;
  }
  return phrase.last;
}

/** Steps over "on Sunday", "to reporters", "in a statement", an adverb or a comma; stays where none of them stands. */
export function skipAdjunct(reading: Reading, i: number, limit: number): number {
  const tag = tagAt(reading, i);
  if (
    tag === Tag[','] ||
    isAdverb(tag) ||
    tag === Tag['-LRB-'] ||
    tag === Tag['-RRB-'] ||
    tag === Tag.RP ||
    tag === Tag.UH
  )
    return i + 1;
  if (tag === Tag.IN || tag === Tag.TO) {
    const phrase = chunkStarting(reading, i + 1, limit);
    if (phrase && tagAt(reading, phrase.last - 1) === Tag.PRP$ && tagAt(reading, phrase.last) === Tag.VBG)
      return phrase.last + 1;
    return phrase ? phrase.last : tagAt(reading, i + 1) === Tag.VBG ? i + 2 : i;
  }
  const phrase = chunkStarting(reading, i, limit);
  if (phrase && isTemporal(reading, phrase)) return phrase.last;
  if (phrase && word(reading, phrase.first - 1) === ',' && word(reading, phrase.last) === ',') return phrase.last;
  return i;
}
