import type { TokenRange } from '../../syntax/syntax';
import { isAdverb, Tag } from '../../syntax/tags';
import { isFiniteAt } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { chunkStarting, isTemporal, phraseStarting } from '../sources/nounPhrases';
import type { VerbCue } from './verbCue';

/** The token after whom the speaker addresses, "told |reporters| that"; where nobody is, the one after the verb. */
export function skipAddressee(context: QuoteContext, { verb, frame, from }: VerbCue, limit: number): number {
  const { complements, addressee, addresseeAfter } = frame;
  const takesOne =
    addressee !== 'none' || complements.has('addressee-infinitive') || complements.has('addressee-gerund');
  if (!takesOne || verb.passive) return from;
  const first = addresseeAfter.size > 0 ? from + 1 : from;
  if (first > from && !addresseeAfter.has(context.word(from))) return from;
  const { predeterminers, questionWords } = context.words.clauses;
  const each = predeterminers.has(context.word(first));
  const phrase = phraseStarting(context, first, limit) ?? (each ? phraseStarting(context, first + 1, limit) : null);
  if (!phrase || isTemporal(context, phrase) || questionWords.has(context.word(first))) return from;
  if (addressee === 'always') return endOfAddressee(context, chunkStarting(context, from, limit)!);
  return isFiniteAt(context, phrase.last) ? from : phrase.last;
}

/** "told the Associated Press | four people …": the name ends it where the parser reads on. */
function endOfAddressee(context: QuoteContext, phrase: TokenRange): number {
  for (let i = phrase.first; i < phrase.last; i++) {
    const name = context.nameAt(i);
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
