import type { TokenRange, VerbGroup } from '../../syntax/syntax';
import { isVerb, Tag } from '../../syntax/tags';
import { skipAdjunct, skipPerson } from './adjuncts';
import { complementOf, type Complement } from './complements';
import { clausesAround } from './surroundingClauses';
import { contentEnd } from './contents';
import { cueVerbs, documentVerbs } from '../cues.data';
import { isDocument } from '../sources/mention';
import type { Source } from '../sources/source';
import { phraseStarting } from '../sources/nounPhrases';
import type { QuoteContext } from '../context/quoteContext';
import type { Subject, SubjectFinder } from '../sources/subjects';
import { opensSpeech } from '../context/sentenceStarts';
import { voiceSpan } from '../context/voices';

/** A place where the text reports speech or thought: the word that does, who speaks, and what it governs. */
export interface Report {
  readonly cue: TokenRange;
  readonly source: Source | null;
  /** Why there is no source, a rule name; empty where there is one. */
  readonly missing: string;
  /** Tokens of subject and verb. */
  readonly first: number;
  readonly last: number;
  /** Marked stretch that ends right before it and is its direct speech, or -1. */
  readonly follows: number;
  /** Marked stretch that it opens ("said: “…”"), or -1. */
  readonly opens: number;
  /** Reported clause without marks of its own round it; two where the attribution splits it; none. */
  readonly contents: readonly TokenRange[];
  readonly rule: string;
}

const UNREAL = new Set(['would', 'could', 'can', 'should', 'may', 'might', 'must', 'want to', 'need to', 'have to']);
const NEGATABLE = new Set(['believe', 'think', 'expect', 'feel', 'deny', 'dispute', 'doubt', 'suppose', 'imagine']);

/** Every report by a verb of saying or thinking, in text order. */
export function verbReports(context: QuoteContext, subjects: SubjectFinder): Report[] {
  const reports: Report[] = [];
  for (const group of context.article.syntax.verbGroups) {
    const verb = vowed(context, group);
    const frame = cueVerbs[verb.lemma];
    const report = frame ? readVerb(context, subjects, verb, frame) : null;
    if (report) reports.push(report);
  }
  return reports;
}

const VOWS = /\b(vow|threaten|pledge|promise) to$/;

/** "vowed |to fight|" is one verb group to the parser; here the vow is the verb and what is vowed its content. */
function vowed(context: QuoteContext, group: VerbGroup): VerbGroup {
  const lemma = VOWS.exec(group.modal ?? '')?.[1];
  if (lemma === undefined) return group;
  let to = group.head;
  while (to > group.first && context.word(to) !== 'to') to--;
  return { ...group, lemma, modal: null, head: to - 1, last: to };
}

function readVerb(context: QuoteContext, subjects: SubjectFinder, verb: VerbGroup, frame: string): Report | null {
  const subject = withoutMute(
    context,
    verb,
    isPassive(context, verb) ? passiveSubject(context, subjects, verb) : subjects.of(verb),
  );
  const limit = voiceSpan(context, verb).last;
  const from = subject.inverted ? Math.max(subject.last, verb.last) : verb.last + Number(verb.lemma === 'put');
  const addressee = skipPerson(context, verb, from, frame, limit);
  const complement = complementOf(
    context,
    verb,
    from,
    frame,
    Math.max(limit, context.sentenceAt(verb.first).last),
    context.word(subject.first - 1) === ',',
  );
  if (verb.lemma === 'put' && !(context.word(subject.first - 1) === 'as' && context.word(verb.last) === 'it'))
    return null;
  if (verb.lemma === 'point' && context.word(verb.last - 1) !== 'out') return null;
  const follows = frame.includes('d') ? markedBefore(context, subject, verb, addressee, complement) : -1;
  const report = {
    cue: { first: verb.head, last: verb.head + 1 },
    source: subject.source,
    missing: missingReason(verb, subject),
    first: subject.first,
    last: from,
    follows,
    opens: complement?.kind === 'marked' && mayOpen(context, verb, frame, complement.by) ? complement.marked : -1,
  };
  const { contents, rule } = reported(context, verb, frame, subject, addressee, limit, complement, follows);
  return { ...report, contents: subject.source || impersonal(context, verb) ? contents : [], rule };
}

/** Not the lone past form after a quotation that the tagger takes for a participle ("“…,” |said| coach Bilic"). */
function isPassive(context: QuoteContext, verb: VerbGroup): boolean {
  return verb.passive && !(verb.last === verb.first + 1 && markedEndingAt(context, verb.first, verb.first) >= 0);
}

function missingReason(verb: VerbGroup, { source }: Subject): string {
  if (source) return '';
  return verb.passive ? 'no-speaker-passive' : 'no-speaker-no-subject';
}

/** Verbs that only documents and inquiries report by; a court that "heard" something did not say it. */
function withoutMute(context: QuoteContext, verb: VerbGroup, subject: Subject): Subject {
  if (!subject.source) return subject;
  const mute = documentVerbs.has(verb.lemma) && !isDocument(context, subject.source.phrase);
  return mute || verb.lemma === 'hear' ? { ...subject, source: null } : subject;
}

const HEARERS = new Set(['court', 'inquest', 'inquiry', 'jury', 'tribunal', 'hearing']);

/** Speech may be reported with nobody to name: "is said to", "it was announced that", "the court heard that". */
function impersonal(context: QuoteContext, verb: VerbGroup): boolean {
  if (verb.passive) return true;
  if (verb.lemma === 'hear') return HEARERS.has(context.word(verb.first - 1));
  return verb.lemma === 'ask' && context.tag(verb.head) === Tag.VBN;
}

/** Speech after a cue: verbs that take words in marks, finite or in -ing, not "a man called “…”". */
function mayOpen(context: QuoteContext, verb: VerbGroup, frame: string, by: 'colon' | 'that' | 'nothing'): boolean {
  if (!frame.includes('d') && !(frame.includes('c') && by === 'that')) return false;
  if (by !== 'colon' && context.tag(verb.head) === Tag.VB && !verb.finite)
    return context.markedOf[verb.last] !== context.markedOf[verb.head];
  return verb.passive ? verb.finite && frame.includes('d') : verb.finite || context.tag(verb.head) !== Tag.VBN;
}

function reported(
  context: QuoteContext,
  verb: VerbGroup,
  frame: string,
  subject: Subject,
  from: number,
  limit: number,
  complement: Complement | null,
  follows: number,
): { contents: TokenRange[]; rule: string } {
  if (!asserted(context, verb, frame)) return { contents: [], rule: '' };
  if (complement?.kind === 'clause') {
    const fronted = !verb.finite && !verb.modal && context.tag(verb.head) === Tag.VBN;
    return {
      contents: [fronted ? untilComma(context, complement.content) : complement.content],
      rule: complement.rule,
    };
  }
  if (verb.passive && !complement)
    return { contents: passiveContent(context, verb, limit), rule: 'passive-infinitive' };
  if (complement || follows >= 0 || !frame.includes('t') || !verb.finite || !subject.source)
    return { contents: [], rule: '' };
  return {
    contents: clausesAround(context, { first: subject.first, last: from }, voiceSpan(context, verb), verb),
    rule: 'clause-round-cue',
  };
}

/** "Asked whether |he would stay|, he …". */
function untilComma(context: QuoteContext, content: TokenRange): TokenRange {
  for (let i = content.first; i < content.last; i++)
    if (context.word(i) === ',') return { first: content.first, last: i };
  return content;
}

/** False for what is not said ("did not say whether", "would say", "to say"). */
function asserted(context: QuoteContext, verb: VerbGroup, frame: string): boolean {
  if (verb.modal !== null && UNREAL.has(verb.modal)) return false;
  if (verb.negated && !frame.includes('h') && !NEGATABLE.has(verb.lemma)) return false;
  if (verb.finite || (verb.lemma === 'ask' && context.tag(verb.head) === Tag.VBN)) return true;
  return context.tag(verb.head) === Tag.VBG && context.word(verb.first - 1) !== 'without';
}

/** "was praised by Jobs", "was quoted as": the agent; nobody otherwise. */
function passiveSubject(context: QuoteContext, subjects: SubjectFinder, verb: VerbGroup): Subject {
  const limit = voiceSpan(context, verb).last;
  let i = verb.last;
  for (let steps = 0; steps < 4 && i < limit; steps++) {
    if (context.word(i) === 'by') {
      const phrase = phraseStarting(context, i + 1, limit);
      const source = phrase ? { phrase, rule: 'agent-of-passive', score: 0.9 } : null;
      return { source, first: verb.first, last: phrase?.last ?? verb.last, inverted: false };
    }
    const next = skipAdjunct(context, i, limit);
    if (next === i) break;
    i = next;
  }
  const grammatical = verb.lemma === 'quote' || verb.lemma === 'cite' ? subjects.of({ ...verb, passive: false }) : null;
  return grammatical ?? { source: null, first: verb.first, last: verb.last, inverted: false };
}

/** "is said |to be dead|". */
function passiveContent(context: QuoteContext, verb: VerbGroup, limit: number): TokenRange[] {
  if (context.word(verb.last) !== 'to' || !HEARSAY.has(verb.lemma)) return [];
  return isVerb(context.tag(verb.last + 1))
    ? [{ first: verb.last, last: contentEnd(context, verb.last, limit, verb) }]
    : [];
}

const HEARSAY = new Set([
  'say',
  'believe',
  'report',
  'think',
  'allege',
  'claim',
  'understand',
  'suspect',
  'announce',
  'assume',
  'fear',
]);

/** The marked stretch that ends right before subject and verb, if those attribute it. */
function markedBefore(
  context: QuoteContext,
  subject: Subject,
  verb: VerbGroup,
  from: number,
  complement: Complement | null,
): number {
  const at = markedEndingAt(context, subject.first, verb.first);
  if (at < 0) return -1;
  const { inside } = context.marked[at];
  const attribution = subject.inverted || endsAttribution(context, verb, from);
  const inClause = !opensSpeech(context, context.marked[at]) && context.word(subject.first - 1) !== 'as';
  if (inClause && !(verb.finite && attribution)) return -1;
  const final = context.word(inside.last - 1);
  if (final === ',' || /^(?:,|as)$/.test(context.word(subject.first - 1)))
    return complement?.kind === 'clause' && final !== ',' ? -1 : at;
  if (complement?.kind === 'marked') return final === '?' || final === '!' ? at : -1;
  if (complement) return -1;
  const isAll = context.word(Math.max(subject.last, verb.last)) === '.';
  return final === '.' && (!attribution || (!isAll && isNextParagraph(context, inside.last, verb.first))) ? -1 : at;
}

/** A full stop and a new paragraph part speech from who "asked for nine years", if not from a mere "said Ruiz." */
function isNextParagraph({ article }: QuoteContext, quoted: number, verb: number): boolean {
  return article.blockOf[quoted] !== article.blockOf[verb];
}

/** After "…." a sentence of its own may follow: an attribution is all there is to its clause ("Smith said on Monday."). */
function endsAttribution(context: QuoteContext, verb: VerbGroup, from: number): boolean {
  const { first, last: limit } = context.sentenceAt(verb.first);
  let i = from;
  for (let next = skipAdjunct(context, i, limit); next !== i && next < limit; next = skipAdjunct(context, i, limit))
    i = next;
  return (
    i >= limit ||
    context.isFinal(i) ||
    (i > first && [Tag.CC, Tag.WP, Tag[':'], Tag['``'], Tag["''"], Tag.VBG].includes(context.tag(i)))
  );
}

/** Index of the marked stretch that ends right before token `i`, but for a comma, a dash or "as"; -1 if none does. */
export function markedEndingAt(context: QuoteContext, i: number, inVoiceOf: number): number {
  let before = i - 1;
  if (context.word(before) === 'as') before--;
  if (context.word(before) === ',' || /^[-–—]+$/.test(context.word(before))) before--;
  if (before < 0) return -1;
  let at = context.markedOf[before];
  const own = context.markedOf[inVoiceOf];
  while (at >= 0 && at !== own) {
    const { last, around } = context.marked[at];
    if (last === before + 1 && around === own) return at;
    at = around;
  }
  return -1;
}
