import type { TokenRange, VerbGroup } from '../syntax/syntax';
import { isAdverb, isVerb, Tag } from '../syntax/tags';
import { contentEnd } from './contents';
import { chunkStarting, phraseStarting } from './nounPhrases';
import { isTemporal } from './temporal';
import { isFinal, tagAt, word, type Reading } from './reading';
import { sameVoice } from './voices';

/** What a verb of saying governs after it. */
export type Complement =
  | { readonly kind: 'marked'; readonly marked: number; readonly by: 'colon' | 'that' | 'nothing' }
  | { readonly kind: 'clause'; readonly content: TokenRange; readonly rule: string };

const MAX_SKIP = 30;
const LONG_SUBJECT = 45;
const PERSON_ALWAYS = new Set(['tell', 'inform', 'remind', 'assure', 'reassure', 'notify']);
const WH = new Set(['whether', 'if', 'what', 'why', 'how', 'who', 'when', 'where', 'which']);
const OPENS_CLAUSE = new Set(
  'if when although though while because unless once despite without since until after before as'.split(' '),
);

/**
 * Reads on from a cue to what was said: a marked stretch, or a clause. `from` is the token after verb and inverted subject.
 * `inserted`: a comma stands before subject and verb, so that a clause after another comma is not theirs to govern.
 */
export function complementOf(
  reading: Reading,
  verb: VerbGroup,
  from: number,
  frame: string,
  limit: number,
  inserted: boolean,
): Complement | null {
  const addressee = skipPerson(reading, verb, from, frame, limit);
  let i = addressee;
  const stop = Math.min(limit, i + MAX_SKIP);
  let comma = false;
  while (i < stop) {
    const opened = openedAt(reading, i);
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'nothing' };
    if (isFinal(reading, i) || !sameVoice(reading, i, verb.first)) return null;
    const w = word(reading, i);
    if (w === 'that' && frame.includes('c')) return thatClause(reading, i, verb, limit, comma);
    if (w === ':') return colonClause(reading, i, verb, limit);
    if (WH.has(w) && /[wc]/.test(frame)) return whClause(reading, i, verb, limit, frame);
    const bare =
      frame.includes('b') && (!comma || !inserted) && (!verb.passive || frame.includes('p'))
        ? bareClause(reading, i, verb, limit)
        : null;
    if (bare) return bare;
    const special = nonFinite(reading, i, verb, limit, frame, addressee > from);
    if (special) return special;
    const next = skipAdjunct(reading, i, limit);
    if (next === i) break;
    comma = w === ',' ? !comma : comma;
    i = next;
  }
  return thatAhead(reading, i, verb, limit, frame) ?? colonAhead(reading, i, verb, limit);
}

/** "said in a filing to the commission and the court |that …|": no verb and no comma between. */
function thatAhead(reading: Reading, from: number, verb: VerbGroup, limit: number, frame: string): Complement | null {
  if (!frame.includes('c')) return null;
  const { verbGroupOf } = reading.article.syntax;
  for (let i = from; i < Math.min(limit, from + 15) && verbGroupOf[i] < 0 && sameVoice(reading, i, verb.first); i++) {
    if (word(reading, i) === ',' || isFinal(reading, i)) return null;
    if (word(reading, i) === 'that' && tagAt(reading, i) === Tag.IN) return thatClause(reading, i, verb, limit, true);
  }
  return null;
}

/** "said as he walked away: |“…”|". */
function colonAhead(reading: Reading, from: number, verb: VerbGroup, limit: number): Complement | null {
  const stop = Math.min(limit, from + MAX_SKIP);
  for (let i = from; i < stop && !isFinal(reading, i) && sameVoice(reading, i, verb.first); i++) {
    const opened = word(reading, i) === ':' ? openedAt(reading, i + 1) : -1;
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  }
  return null;
}

/** Index of the marked stretch that opens at token `i`, or -1. */
export function openedAt(reading: Reading, i: number): number {
  let at = i < reading.markedOf.length ? reading.markedOf[i] : -1;
  if (at < 0 || reading.marked[at].first !== i) return -1;
  for (let outer = reading.marked[at].around; outer >= 0 && reading.marked[outer].first === i; outer = reading.marked[at].around)
    at = outer;
  return at;
}

function clause(reading: Reading, first: number, verb: VerbGroup, limit: number, rule: string): Complement | null {
  if (word(reading, first) === ',') first++;
  const last = contentEnd(reading, first, limit, verb);
  return last > first ? { kind: 'clause', content: { first, last }, rule } : null;
}

function thatClause(reading: Reading, i: number, verb: VerbGroup, limit: number, comma: boolean): Complement | null {
  let at = i + 1;
  if (word(reading, at) === ',' && openedAt(reading, at + 1) >= 0) at++;
  const opened = openedAt(reading, at);
  if (opened >= 0 && wholeClause(reading, opened, limit)) return { kind: 'marked', marked: opened, by: 'that' };
  return hasFiniteVerb(reading, at, limit) || (!comma && hasVerb(reading, at, limit))
    ? clause(reading, at, verb, limit, 'clause-with-that')
    : null;
}

/** The marked stretch is all there is to the clause: nothing but punctuation follows it. */
function wholeClause(reading: Reading, at: number, limit: number): boolean {
  const { last } = reading.marked[at];
  const tag = tagAt(reading, last);
  return (
    last >= limit ||
    isFinal(reading, last) ||
    tag === Tag[','] ||
    (reading.article.syntax.verbGroupOf[last] < 0 && tag === Tag.CC)
  );
}

function colonClause(reading: Reading, i: number, verb: VerbGroup, limit: number): Complement | null {
  const opened = openedAt(reading, i + 1);
  if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  return hasFiniteVerb(reading, i + 1, limit) ? clause(reading, i + 1, verb, limit, 'clause-after-colon') : null;
}

function whClause(reading: Reading, i: number, verb: VerbGroup, limit: number, frame: string): Complement | null {
  const w = word(reading, i);
  const asks = frame.includes('w');
  if (!asks && (w === 'if' || w === 'when')) return bareClause(reading, i, verb, limit);
  if (!asks && !['whether', 'what', 'why', 'how'].includes(w)) return null;
  if (['when', 'where', 'who', 'which'].includes(w) && verb.lemma !== 'ask' && verb.lemma !== 'wonder') return null;
  const first = w === 'whether' || w === 'if' ? i + 1 : i;
  return hasFiniteVerb(reading, i, limit) ? clause(reading, first, verb, limit, 'question-clause') : null;
}

/** A clause without "that": a noun phrase with its own finite verb, perhaps after "if …," or the like. */
function bareClause(reading: Reading, i: number, verb: VerbGroup, limit: number): Complement | null {
  if (OPENS_CLAUSE.has(word(reading, i))) {
    return verb.last === i && clauseAfterComma(reading, i, limit) ? clause(reading, i, verb, limit, 'clause-without-that') : null;
  }
  if (!startsSubject(reading, i)) return null;
  const time = chunkStarting(reading, i, limit);
  if (time && isTemporal(reading, time) && !isFiniteAt(reading, time.last)) return null;
  return subjectHasVerb(reading, i, limit) ? clause(reading, i, verb, limit, 'clause-without-that') : null;
}

/** "if it rains, |they would stay|". */
function clauseAfterComma(reading: Reading, from: number, limit: number): boolean {
  for (let i = from; i < Math.min(limit, from + MAX_SKIP); i++) {
    if (word(reading, i) === ',' && startsSubject(reading, i + 1) && hasFiniteVerb(reading, from, i))
      return subjectHasVerb(reading, i + 1, limit);
  }
  return false;
}

function startsSubject(reading: Reading, i: number): boolean {
  const tag = tagAt(reading, i);
  if (tag === Tag.PRP) return !OBJECTS.has(word(reading, i));
  if (tag === Tag.EX || tag === Tag.VBG || (word(reading, i) === 'not' && tagAt(reading, i + 1) === Tag.VBG)) return true;
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
  if (tagAt(reading, from) === Tag.PRP && !isFiniteAt(reading, from + 1) && word(reading, from + 1) !== 'and') return false;
  let relative = false;
  let commas = 0;
  let joined = false;
  for (let i = from; i < stop; i++) {
    if (word(reading, i) === ',') [commas, joined] = [commas + 1, false];
    else if (tagAt(reading, i) === Tag.CC) joined = true;
    if (i > from && word(reading, i) === 'to' && isVerb(tagAt(reading, i + 1)) && !relative && chunkOf[i - 1] >= 0) return false;
    const group = verbGroupOf[i];
    if (group >= 0) {
      if ((verbGroups[group].finite || looksFinite(reading, verbGroups[group])) && !relative) return commas % 2 === 0 || joined;
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

function nonFinite(
  reading: Reading,
  i: number,
  verb: VerbGroup,
  limit: number,
  frame: string,
  addressed: boolean,
): Complement | null {
  const direct = i === skipAdverbs(reading, verb.last);
  if (frame.includes('g') && direct && !verb.passive && tagAt(reading, i) === Tag.VBG)
    return clause(reading, i, verb, limit, 'gerund');
  if (frame.includes('a') && /^(?:of|for)$/.test(word(reading, i)) && tagAt(reading, i + 1) === Tag.VBG)
    return clause(reading, i + 1, verb, limit, 'gerund');
  const at = word(reading, i) === 'not' ? i + 1 : i;
  const verbAt = openedAt(reading, at + 1) >= 0 ? at + 2 : at + 1;
  if (
    word(reading, at) !== 'to' ||
    !isVerb(tagAt(reading, word(reading, verbAt) === 'not' ? verbAt + 1 : verbAt)) ||
    verb.passive
  )
    return null;
  if (/^(?:know|say|see|hear)$/.test(word(reading, at + 1)) && WH.has(word(reading, at + 2)))
    return clause(reading, at + 2, verb, limit, 'question-clause');
  return (addressed && frame.includes('o')) || (frame.includes('i') && direct)
    ? clause(reading, i, verb, limit, 'infinitive')
    : null;
}

/** Whom the speaker addresses: "told |reporters| that". */
export function skipPerson(reading: Reading, verb: VerbGroup, from: number, frame: string, limit: number): number {
  if (!/[poa]/.test(frame) || verb.passive) return from;
  const onto = verb.lemma === 'call' || verb.lemma === 'appeal' ? from + 1 : from;
  if (onto > from && !/^(?:on|upon|to)$/.test(word(reading, from))) return from;
  const each = /^(?:both|all|either)$/.test(word(reading, onto));
  const phrase = phraseStarting(reading, onto, limit) ?? (each ? phraseStarting(reading, onto + 1, limit) : null);
  if (!phrase || isTemporal(reading, phrase) || WH.has(word(reading, onto))) return from;
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
  if (tag === Tag[','] || isAdverb(tag) || tag === Tag['-LRB-'] || tag === Tag['-RRB-'] || tag === Tag.RP || tag === Tag.UH)
    return i + 1;
  if (tag === Tag.IN || tag === Tag.TO) {
    const phrase = chunkStarting(reading, i + 1, limit);
    if (phrase && tagAt(reading, phrase.last - 1) === Tag.PRP$ && tagAt(reading, phrase.last) === Tag.VBG) return phrase.last + 1;
    return phrase ? phrase.last : tagAt(reading, i + 1) === Tag.VBG ? i + 2 : i;
  }
  const phrase = chunkStarting(reading, i, limit);
  if (phrase && isTemporal(reading, phrase)) return phrase.last;
  if (phrase && word(reading, phrase.first - 1) === ',' && word(reading, phrase.last) === ',') return phrase.last;
  return i;
}

function isFiniteAt(reading: Reading, i: number): boolean {
  const at = skipAdverbs(reading, i);
  const group = reading.article.syntax.verbGroupOf[at] ?? -1;
  return group >= 0 && reading.article.syntax.verbGroups[group].finite;
}

function skipAdverbs(reading: Reading, i: number): number {
  while (isAdverb(tagAt(reading, i)) && reading.article.syntax.verbGroupOf[i] < 0) i++;
  return i;
}

/** True when a finite verb stands in `[first, limit)`, not more than 80 tokens on. */
export function hasFiniteVerb(reading: Reading, first: number, limit: number): boolean {
  const { verbGroupOf, verbGroups } = reading.article.syntax;
  const stop = Math.min(limit, first + 80);
  for (let i = first; i < stop; i++) if (verbGroupOf[i] >= 0 && verbGroups[verbGroupOf[i]].finite) return true;
  return false;
}

/** True when any verb does, finite or not. */
function hasVerb(reading: Reading, first: number, limit: number): boolean {
  const { verbGroupOf } = reading.article.syntax;
  for (let i = first; i < Math.min(limit, first + 80); i++) if (verbGroupOf[i] >= 0) return true;
  return false;
}
