import type { TokenRange } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { isUpper } from '../../text/characters';
import { openedAt } from '../context/adjacentMarks';
import { hasFiniteVerb, hasVerb, isFiniteAt, skipAdverbs } from '../context/finiteVerbs';
import type { QuoteContext } from '../context/quoteContext';
import { sameVoice } from '../context/voices';
import type { QuestionWord } from '../language';
import type { QuotationRule } from '../rules';
import { chunkStarting, isTemporal } from '../sources/nounPhrases';
import { skipAddressee, skipAdjunct } from './adjuncts';
import { clauseAfterComma, startsNumber, startsSubject, subjectHasVerb } from './bareClauses';
import { contentEnd, takesClause, withoutPunctuation } from './contents';
import type { VerbCue } from './verbCue';

/** What a verb of saying governs after it. */
export type GovernedContent =
  | { readonly kind: 'marked'; readonly marked: number; readonly by: 'colon' | 'that' | 'nothing' }
  | { readonly kind: 'clause'; readonly content: TokenRange; readonly rule: QuotationRule };

/** How far, in tokens, adjuncts may part a verb from what it governs. */
const mostSkipped = 30;
/** How far a clause with "that" may stand behind what is no adjunct. */
const mostBeforeThat = 15;

/**
 * Reads on from a cue to what was said: a marked span, or a clause. `limit` is the end of what may be said.
 * Where a comma stands before subject and verb, a clause after another comma is not theirs to govern.
 */
export function complementOf(context: QuoteContext, cue: VerbCue, limit: number): GovernedContent | null {
  const { verb, subject, from, frame } = cue;
  const { complements, addressee } = frame;
  const { complementizers, questionWords } = context.words.clauses;
  const inserted = context.word(subject.first - 1) === ',';
  const start = skipAddressee(context, cue, limit);
  // What "seems" so follows it at once: "appeared in messages that …" is none.
  const stop = frame.impersonal ? skipAdverbs(context, start) + 1 : Math.min(limit, start + mostSkipped);
  const withThat = complements.has('that-clause');
  const withoutThat =
    complements.has('bare-clause') && (!verb.passive || addressee !== 'none' || isOpenPassive(context, verb.first));
  let comma = false;
  let i = start;
  while (i < stop) {
    const opened = openedAt(context, i);
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'nothing' };
    if (context.isFinal(i) || !sameVoice(context, i, verb.first)) return null;
    const word = context.word(i);
    if (withThat && complementizers.has(word)) return thatClause(context, cue, i, limit, comma);
    if (word === ':') return colonClause(context, cue, i, limit);
    const asked = withThat || complements.has('question') ? questionWords.get(word) : undefined;
    if (asked) return questionClause(context, cue, i, limit, asked);
    const found =
      (withoutThat && (!comma || !inserted) ? bareClause(context, cue, i, limit) : null) ??
      nonFinite(context, cue, i, limit, start > from);
    if (found) return found;
    const next = skipAdjunct(context, i, limit);
    if (next === i) break;
    comma = word === ',' ? !comma : comma;
    i = next;
  }
  if (frame.impersonal) return null;
  return (withThat ? thatAhead(context, cue, i, limit) : null) ?? colonAhead(context, cue, i, limit);
}

/** "|it| was reported the king was dead": the pronoun stands for the clause. */
function isOpenPassive(context: QuoteContext, verb: number): boolean {
  const { thingPronouns } = context.words.sources;
  return thingPronouns.has(context.word(verb - 1));
}

/** "said in a filing to the commission and the court |that …|": no verb and no comma between. */
function thatAhead(context: QuoteContext, cue: VerbCue, from: number, limit: number): GovernedContent | null {
  const { complementizers } = context.words.clauses;
  const { verbGroupOf } = context.article.syntax;
  const stop = Math.min(limit, from + mostBeforeThat);
  for (let i = from; i < stop && verbGroupOf[i] < 0 && sameVoice(context, i, cue.verb.first); i++) {
    if (context.word(i) === ',' || context.isFinal(i)) return null;
    if (complementizers.has(context.word(i)) && context.tag(i) === Tag.IN)
      return thatClause(context, cue, i, limit, true);
  }
  return null;
}

/** "said as he walked away: |“…”|". */
function colonAhead(context: QuoteContext, { verb }: VerbCue, from: number, limit: number): GovernedContent | null {
  const stop = Math.min(limit, from + mostSkipped);
  for (let i = from; i < stop && !context.isFinal(i) && sameVoice(context, i, verb.first); i++) {
    const opened = context.word(i) === ':' ? openedAt(context, i + 1) : -1;
    if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  }
  return null;
}

function clause(
  context: QuoteContext,
  { verb }: VerbCue,
  first: number,
  limit: number,
  rule: QuotationRule,
): GovernedContent | null {
  if (context.word(first) === ',') first++;
  const last = contentEnd(context, first, limit, verb);
  return last > first ? { kind: 'clause', content: { first, last }, rule } : null;
}

function thatClause(
  context: QuoteContext,
  cue: VerbCue,
  i: number,
  limit: number,
  comma: boolean,
): GovernedContent | null {
  let at = i + 1;
  if (context.word(at) === ',' && openedAt(context, at + 1) >= 0) at++;
  const opened = openedAt(context, at);
  // "I think |that| is odd": no conjunction but the subject.
  if (opened < 0 && isFiniteAt(context, at) && !comma) return clause(context, cue, i, limit, 'clause-without-that');
  if (opened >= 0 && isWholeClause(context, opened, limit)) return { kind: 'marked', marked: opened, by: 'that' };
  return hasFiniteVerb(context, at, limit) || (!comma && hasVerb(context, at, limit))
    ? clause(context, cue, at, limit, 'clause-with-that')
    : null;
}

/** The marked span is all there is to the clause: nothing but punctuation follows it. */
function isWholeClause(context: QuoteContext, at: number, limit: number): boolean {
  const { last } = context.marked[at];
  const tag = context.tag(last);
  return (
    last >= limit ||
    context.isFinal(last) ||
    tag === Tag[','] ||
    (context.article.syntax.verbGroupOf[last] < 0 && tag === Tag.CC)
  );
}

function colonClause(context: QuoteContext, cue: VerbCue, i: number, limit: number): GovernedContent | null {
  const opened = openedAt(context, i + 1);
  if (opened >= 0) return { kind: 'marked', marked: opened, by: 'colon' };
  if (!hasFiniteVerb(context, i + 1, limit)) return null;
  const found = clause(context, cue, i + 1, limit, 'clause-after-colon');
  return found?.kind === 'clause' ? { ...found, content: overSentences(context, found.content) } : found;
}

/** "said: |The firm had erred. It would pay.|": what a capital opens goes on to the paragraph's end, or where another report stands. */
function overSentences(context: QuoteContext, { first, last }: TokenRange): TokenRange {
  const { article, words } = context;
  const capital = isUpper(article.text.charCodeAt(article.tokens.starts[first])) && context.nameOf[first] < 0;
  if (!capital || !context.isFinal(last)) return { first, last };
  let end = last;
  for (let next = last + 1; next < article.tokens.count && article.blockOf[next] === article.blockOf[first];) {
    const sentence = context.sentenceAt(next);
    for (let i = sentence.first; i < sentence.last; i++) {
      const group = context.verbAt(i);
      if (context.markedOf[i] >= 0 || takesClause(words.verbs.get(group?.lemma ?? ''))) return { first, last: end };
    }
    end = withoutPunctuation(context, first, sentence.last);
    next = sentence.last;
  }
  return { first, last: end };
}

function questionClause(
  context: QuoteContext,
  cue: VerbCue,
  i: number,
  limit: number,
  { leftOut, adverbial, onlyAsked }: QuestionWord,
): GovernedContent | null {
  if (adverbial && !cue.frame.complements.has('question')) return bareClause(context, cue, i, limit);
  if (onlyAsked && !cue.frame.asks) return null;
  return hasFiniteVerb(context, i, limit) ? clause(context, cue, leftOut ? i + 1 : i, limit, 'question-clause') : null;
}

/** A clause without "that": a noun phrase with its own finite verb, perhaps after "if …," or the like. */
function bareClause(context: QuoteContext, cue: VerbCue, i: number, limit: number): GovernedContent | null {
  const rule = 'clause-without-that';
  if (context.words.clauses.subordinators.has(context.word(i)) && !startsNumber(context, i))
    return cue.verb.last === i && clauseAfterComma(context, i, limit) ? clause(context, cue, i, limit, rule) : null;
  if (!startsSubject(context, i)) return null;
  const time = chunkStarting(context, i, limit);
  if (time && isTemporal(context, time) && !isFiniteAt(context, time.last)) return null;
  return subjectHasVerb(context, i, limit) ? clause(context, cue, i, limit, rule) : null;
}

/** A verb in -ing or an infinitive at token `i`; `addressed`: somebody stands before it. */
function nonFinite(
  context: QuoteContext,
  cue: VerbCue,
  i: number,
  limit: number,
  addressed: boolean,
): GovernedContent | null {
  const { beforeGerund, negations, infinitiveMarkers, knowing, questionWords } = context.words.clauses;
  const { verb, frame } = cue;
  const { complements } = frame;
  const direct = i === skipAdverbs(context, verb.last);
  if (complements.has('gerund') && direct && !verb.passive && context.tag(i) === Tag.VBG)
    return clause(context, cue, i, limit, 'gerund');
  if (complements.has('addressee-gerund') && beforeGerund.has(context.word(i)) && context.tag(i + 1) === Tag.VBG)
    return clause(context, cue, i + 1, limit, 'gerund');
  const to = negations.has(context.word(i)) ? i + 1 : i;
  if (!infinitiveMarkers.has(context.word(to)) || verb.passive) return null;
  const next = openedAt(context, to + 1) >= 0 ? to + 2 : to + 1;
  if (!isVerb(context.tag(negations.has(context.word(next)) ? next + 1 : next))) return null;
  if (knowing.has(context.word(to + 1)) && questionWords.has(context.word(to + 2)))
    return clause(context, cue, to + 2, limit, 'question-clause');
  // Who is told to do it is no part of what is said, but who is wanted to is part of the wish.
  if (addressed && complements.has('addressee-infinitive'))
    return clause(context, cue, frame.thought ? cue.from : i, limit, 'infinitive');
  return complements.has('infinitive') && direct ? clause(context, cue, i, limit, 'infinitive') : null;
}
