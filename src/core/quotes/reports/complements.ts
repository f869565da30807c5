import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { skipAdjunct, skipPerson } from './adjuncts';
import { clauseAfterComma, startsSubject, subjectHasVerb } from './bareClauses';
import { contentEnd } from './contents';
import { questionWords } from '../cues.data';
import { hasFiniteVerb, hasVerb, isFiniteAt, skipAdverbs } from '../context/finiteVerbs';
import { chunkStarting } from '../sources/nounPhrases';
import type { QuoteContext } from '../context/quoteContext';
import { isTemporal } from '../sources/temporal';
import { sameVoice } from '../context/voices';

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
  context: QuoteContext,
  verb: VerbGroup,
  from: number,
  frame: string,
  limit: number,
  inserted: boolean,
): Complement | null {
  const addressee = skipPerson(context, verb, from, frame, limit);
  let i = addressee;
  const stop = Math.min(limit, i + MAX_SKIP);
  let comma = false;
  while (i < stop) {
    const opened = openedAt(context, i);
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'nothing' };
    if (context.isFinal(i) || !sameVoice(context, i, verb.first)) return null;
    const w = context.word(i);
    if (w === 'that' && frame.includes('c')) return thatClause(context, i, verb, limit, comma);
    if (w === ':') return colonClause(context, i, verb, limit);
    if (questionWords.has(w) && /[wc]/.test(frame)) return whClause(context, i, verb, limit, frame);
    const bare =
      frame.includes('b') && (!comma || !inserted) && (!verb.passive || frame.includes('p'))
        ? bareClause(context, i, verb, limit)
        : null;
    if (bare) return bare;
    const special = nonFinite(context, i, verb, limit, frame, addressee > from);
    if (special) return special;
    const next = skipAdjunct(context, i, limit);
    if (next === i) break;
    comma = w === ',' ? !comma : comma;
    i = next;
  }
  return thatAhead(context, i, verb, limit, frame) ?? colonAhead(context, i, verb, limit);
}

/** "said in a filing to the commission and the court |that …|": no verb and no comma between. */
function thatAhead(
  context: QuoteContext,
  from: number,
  verb: VerbGroup,
  limit: number,
  frame: string,
): Complement | null {
  if (!frame.includes('c')) return null;
  const { verbGroupOf } = context.article.syntax;
  for (let i = from; i < Math.min(limit, from + 15) && verbGroupOf[i] < 0 && sameVoice(context, i, verb.first); i++) {
    if (context.word(i) === ',' || context.isFinal(i)) return null;
    if (context.word(i) === 'that' && context.tag(i) === Tag.IN) return thatClause(context, i, verb, limit, true);
  }
  return null;
}

/** "said as he walked away: |“…”|". */
function colonAhead(context: QuoteContext, from: number, verb: VerbGroup, limit: number): Complement | null {
  const stop = Math.min(limit, from + MAX_SKIP);
  for (let i = from; i < stop && !context.isFinal(i) && sameVoice(context, i, verb.first); i++) {
    const opened = context.word(i) === ':' ? openedAt(context, i + 1) : -1;
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  }
  return null;
}

/** Index of the marked stretch that opens at token `i`, or -1. */
export function openedAt(context: QuoteContext, i: number): number {
  let at = i < context.markedOf.length ? context.markedOf[i] : -1;
  if (at < 0 || context.marked[at].first !== i) return -1;
  for (
    let outer = context.marked[at].around;
    outer >= 0 && context.marked[outer].first === i;
    outer = context.marked[at].around
  )
    at = outer;
  return at;
}

function clause(context: QuoteContext, first: number, verb: VerbGroup, limit: number, rule: string): Complement | null {
  if (context.word(first) === ',') first++;
  const last = contentEnd(context, first, limit, verb);
  return last > first ? { kind: 'clause', content: { first, last }, rule } : null;
}

function thatClause(
  context: QuoteContext,
  i: number,
  verb: VerbGroup,
  limit: number,
  comma: boolean,
): Complement | null {
  let at = i + 1;
  if (context.word(at) === ',' && openedAt(context, at + 1) >= 0) at++;
  const opened = openedAt(context, at);
  if (opened >= 0 && wholeClause(context, opened, limit)) return { kind: 'marked', marked: opened, by: 'that' };
  return hasFiniteVerb(context, at, limit) || (!comma && hasVerb(context, at, limit))
    ? clause(context, at, verb, limit, 'clause-with-that')
    : null;
}

/** The marked stretch is all there is to the clause: nothing but punctuation follows it. */
function wholeClause(context: QuoteContext, at: number, limit: number): boolean {
  const { last } = context.marked[at];
  const tag = context.tag(last);
  return (
    last >= limit ||
    context.isFinal(last) ||
    tag === Tag[','] ||
    (context.article.syntax.verbGroupOf[last] < 0 && tag === Tag.CC)
  );
}

function colonClause(context: QuoteContext, i: number, verb: VerbGroup, limit: number): Complement | null {
  const opened = openedAt(context, i + 1);
  if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  return hasFiniteVerb(context, i + 1, limit) ? clause(context, i + 1, verb, limit, 'clause-after-colon') : null;
}

function whClause(context: QuoteContext, i: number, verb: VerbGroup, limit: number, frame: string): Complement | null {
  const w = context.word(i);
  const asks = frame.includes('w');
  if (!asks && (w === 'if' || w === 'when')) return bareClause(context, i, verb, limit);
  if (!asks && !['whether', 'what', 'why', 'how'].includes(w)) return null;
  if (['when', 'where', 'who', 'which'].includes(w) && verb.lemma !== 'ask' && verb.lemma !== 'wonder') return null;
  const first = w === 'whether' || w === 'if' ? i + 1 : i;
  return hasFiniteVerb(context, i, limit) ? clause(context, first, verb, limit, 'question-clause') : null;
}

/** A clause without "that": a noun phrase with its own finite verb, perhaps after "if …," or the like. */
function bareClause(context: QuoteContext, i: number, verb: VerbGroup, limit: number): Complement | null {
  if (OPENS_CLAUSE.has(context.word(i))) {
    return verb.last === i && clauseAfterComma(context, i, limit)
      ? clause(context, i, verb, limit, 'clause-without-that')
      : null;
  }
  if (!startsSubject(context, i)) return null;
  const time = chunkStarting(context, i, limit);
  if (time && isTemporal(context, time) && !isFiniteAt(context, time.last)) return null;
  return subjectHasVerb(context, i, limit) ? clause(context, i, verb, limit, 'clause-without-that') : null;
}

function nonFinite(
  context: QuoteContext,
  i: number,
  verb: VerbGroup,
  limit: number,
  frame: string,
  addressed: boolean,
): Complement | null {
  const direct = i === skipAdverbs(context, verb.last);
  if (frame.includes('g') && direct && !verb.passive && context.tag(i) === Tag.VBG)
    return clause(context, i, verb, limit, 'gerund');
  if (frame.includes('a') && /^(?:of|for)$/.test(context.word(i)) && context.tag(i + 1) === Tag.VBG)
    return clause(context, i + 1, verb, limit, 'gerund');
  const at = context.word(i) === 'not' ? i + 1 : i;
  const verbAt = openedAt(context, at + 1) >= 0 ? at + 2 : at + 1;
  if (
    context.word(at) !== 'to' ||
    !isVerb(context.tag(context.word(verbAt) === 'not' ? verbAt + 1 : verbAt)) ||
    verb.passive
  )
    return null;
  if (/^(?:know|say|see|hear)$/.test(context.word(at + 1)) && questionWords.has(context.word(at + 2)))
    return clause(context, at + 2, verb, limit, 'question-clause');
  return (addressed && frame.includes('o')) || (frame.includes('i') && direct)
    ? clause(context, i, verb, limit, 'infinitive')
    : null;
}
