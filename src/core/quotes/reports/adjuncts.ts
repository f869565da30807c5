import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import { questionWords } from '../cues.data';
import { isFiniteAt } from '../context/finiteVerbs';
import { chunkStarting, phraseStarting } from '../sources/nounPhrases';
import type { QuoteContext } from '../context/quoteContext';
import { isTemporal } from '../sources/temporal';

const PERSON_ALWAYS = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify']);

/** Whom the speaker addresses: "told |reporters| that". */
export function skipPerson(context: QuoteContext, verb: VerbGroup, from: number, frame: string, limit: number): number {
  if (!/[poa]/.test(frame) || verb.passive) return from;
  const onto = verb.lemma === 'call' || verb.lemma === 'appeal' ? from + 1 : from;
  if (onto > from && !/^(?:on|upon|to)$/.test(context.word(from))) return from;
  const each = /^(?:both|all|either)$/.test(context.word(onto));
  const phrase = phraseStarting(context, onto, limit) ?? (each ? phraseStarting(context, onto + 1, limit) : null);
  if (!phrase || isTemporal(context, phrase) || questionWords.has(context.word(onto))) return from;
  if (PERSON_ALWAYS.has(verb.lemma)) return endOfPerson(context, chunkStarting(context, from, limit)!);
  return isFiniteAt(context, phrase.last) ? from : phrase.last;
}

/** "told the Associated Press | four people …": the name ends it where the parser reads on. */
function endOfPerson(context: QuoteContext, phrase: TokenRange): number {
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = context.article.names[context.nameOf[i]];
    if (name && name.last < phrase.last && context.tag(name.last) === Tag.CD) return name.last;
  }
  return phrase.last;
}

/** Steps over "on Sunday", "to reporters", "in a statement", an adverb or a comma; stays where none of them stands. */
export function skipAdjunct(context: QuoteContext, i: number, limit: number): number {
  const tag = context.tag(i);
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
    const phrase = chunkStarting(context, i + 1, limit);
    if (phrase && context.tag(phrase.last - 1) === Tag.PRP$ && context.tag(phrase.last) === Tag.VBG)
      return phrase.last + 1;
    return phrase ? phrase.last : context.tag(i + 1) === Tag.VBG ? i + 2 : i;
  }
  const phrase = chunkStarting(context, i, limit);
  if (phrase && isTemporal(context, phrase)) return phrase.last;
  if (phrase && context.word(phrase.first - 1) === ',' && context.word(phrase.last) === ',') return phrase.last;
  return i;
}
