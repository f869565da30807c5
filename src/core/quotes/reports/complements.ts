import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { skipAdjunct, skipPerson } from './adjuncts';
import { clauseAfterComma, startsSubject, subjectHasVerb } from './bareClauses';
import { contentEnd } from './contents';
import { questionWords } from '../cues.data';
import { hasFiniteVerb, hasVerb, isFiniteAt, skipAdverbs } from './finiteVerbs';
import { chunkStarting } from '../sources/nounPhrases';
import { isFinal, tagAt, word, type Reading } from '../context';
import { isTemporal } from '../sources/temporal';
import { sameVoice } from '../sources/voices';

/** What a verb of saying governs after it. */
export type Complement =
  | { readonly kind: 'marked'; readonly marked: number; readonly by: 'colon' | 'that' | 'nothing' }
  | { readonly kind: 'clause'; readonly content: TokenRange; readonly rule: string };

const MAX_SKIP = 30;
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
    if (questionWords.has(w) && /[wc]/.test(frame)) return whClause(reading, i, verb, limit, frame);
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
  for (
    let outer = reading.marked[at].around;
    outer >= 0 && reading.marked[outer].first === i;
    outer = reading.marked[at].around
  )
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
    return verb.last === i && clauseAfterComma(reading, i, limit)
      ? clause(reading, i, verb, limit, 'clause-without-that')
      : null;
  }
  if (!startsSubject(reading, i)) return null;
  const time = chunkStarting(reading, i, limit);
  if (time && isTemporal(reading, time) && !isFiniteAt(reading, time.last)) return null;
  return subjectHasVerb(reading, i, limit) ? clause(reading, i, verb, limit, 'clause-without-that') : null;
}

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
  if (/^(?:know|say|see|hear)$/.test(word(reading, at + 1)) && questionWords.has(word(reading, at + 2)))
    return clause(reading, at + 2, verb, limit, 'question-clause');
  return (addressed && frame.includes('o')) || (frame.includes('i') && direct)
    ? clause(reading, i, verb, limit, 'infinitive')
    : null;
}
