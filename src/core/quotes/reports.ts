import type { TokenRange, VerbGroup } from '../syntax/syntax';
import { Tag } from '../syntax/tags';
import { complementOf, hasFiniteVerb, skipAdjunct, type Complement } from './complements';
import { contentEnd, trim } from './contents';
import { cueVerbs } from './cues.data';
import type { Source } from './mention';
import { phraseStarting } from './nounPhrases';
import { isFinal, sentenceAt, tagAt, word, type Reading } from './reading';
import { subjectOf, type Subject } from './subjects';
import { sameVoice, stretchOf } from './voices';

/** A place where the text reports speech or thought: the word that does, who speaks, and what it governs. */
export interface Report {
  readonly cue: TokenRange;
  /** What the cue may govern; see cues.data.ts. */
  readonly frame: string;
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
  /** Reported clause without marks of its own round it, or null. */
  readonly content: TokenRange | null;
  readonly rule: string;
}

const UNREAL = new Set(['would', 'could', 'can', 'should', 'may', 'might', 'must', 'want to', 'need to', 'have to']);
const NEGATABLE = new Set(['believe', 'think', 'expect', 'feel', 'deny', 'dispute', 'doubt', 'suppose', 'imagine']);

/** Every report by a verb of saying or thinking, in text order. */
export function verbReports(reading: Reading): Report[] {
  const reports: Report[] = [];
  for (const verb of reading.article.syntax.verbGroups) {
    const frame = cueVerbs[verb.lemma];
    const report = frame ? readVerb(reading, verb, frame) : null;
    if (report) reports.push(report);
  }
  return reports;
}

function readVerb(reading: Reading, verb: VerbGroup, frame: string): Report | null {
  const subject = verb.passive ? passiveSubject(reading, verb) : subjectOf(reading, verb);
  const limit = stretchOf(reading, verb).last;
  const sentenceEnd = sentenceAt(reading, verb.first).last;
  const from = subject.inverted ? Math.max(subject.last, verb.last) : verb.last;
  const complement = complementOf(reading, verb, from, frame, Math.max(limit, sentenceEnd));
  const follows = frame.includes('d') ? markedBefore(reading, subject, verb, complement) : -1;
  const opens = complement?.kind === 'marked' && /[dc]/.test(frame) ? complement.marked : -1;
  const real = asserted(reading, verb, frame);
  let content = complement?.kind === 'clause' && real ? complement.content : null;
  let rule = complement?.kind === 'clause' ? complement.rule : '';
  if (!complement && follows < 0 && real && frame.includes('t')) {
    content = clauseAround(reading, verb, subject, from, limit);
    rule = 'clause-before-cue';
  }
  if (!content && verb.passive && real) {
    content = passiveContent(reading, verb, limit);
    rule = 'passive-infinitive';
  }
  return {
    cue: { first: verb.head, last: verb.head + 1 }, frame, source: subject.source,
    missing: subject.source ? '' : verb.passive ? 'no-speaker-passive' : 'no-speaker-no-subject',
    first: subject.first, last: from, follows, opens, content, rule,
  };
}

/** False for what is not said ("did not say whether", "would say", "to say"). */
function asserted(reading: Reading, verb: VerbGroup, frame: string): boolean {
  if (verb.modal !== null && UNREAL.has(verb.modal)) return false;
  if (verb.negated && !frame.includes('h') && !NEGATABLE.has(verb.lemma)) return false;
  if (verb.finite) return true;
  return tagAt(reading, verb.head) === Tag.VBG && word(reading, verb.first - 1) !== 'without';
}

/** "was praised by Jobs", "was quoted as": the agent; nobody otherwise. */
function passiveSubject(reading: Reading, verb: VerbGroup): Subject {
  const limit = stretchOf(reading, verb).last;
  let i = verb.last;
  for (let steps = 0; steps < 4 && i < limit; steps++) {
    if (word(reading, i) === 'by') {
      const phrase = phraseStarting(reading, i + 1, limit);
      const source = phrase ? { phrase, rule: 'agent-of-passive', score: 0.9 } : null;
      return { source, first: verb.first, last: phrase?.last ?? verb.last, inverted: false };
    }
    const next = skipAdjunct(reading, i, limit);
    if (next === i) break;
    i = next;
  }
  const grammatical = verb.lemma === 'quote' || verb.lemma === 'cite' ? subjectOf(reading, { ...verb, passive: false }) : null;
  return grammatical ?? { source: null, first: verb.first, last: verb.last, inverted: false };
}

/** "is said |to be dead|". */
function passiveContent(reading: Reading, verb: VerbGroup, limit: number): TokenRange | null {
  if (word(reading, verb.last) !== 'to' || !/[cbh]/.test(cueVerbs[verb.lemma])) return null;
  const last = contentEnd(reading, verb.last, limit, verb);
  return { first: verb.last, last };
}

/** The marked stretch that ends right before subject and verb, if those attribute it. */
function markedBefore(reading: Reading, subject: Subject, verb: VerbGroup, complement: Complement | null): number {
  const at = markedEndingAt(reading, subject.first, verb.first);
  if (at < 0) return -1;
  const { inside } = reading.marked[at];
  const final = word(reading, inside.last - 1);
  const comma = final === ',' || word(reading, subject.first - 1) === ',';
  if (complement && !comma && final !== '?' && final !== '!') return -1;
  if (complement?.kind === 'clause' && complement.rule !== 'clause-after-colon' && !comma) return -1;
  return at;
}

/** Index of the marked stretch that ends right before token `i`, a comma between them or not; -1 if none does. */
export function markedEndingAt(reading: Reading, i: number, inVoiceOf: number): number {
  let before = i - 1;
  if (word(reading, before) === ',' || /^[-–—]+$/.test(word(reading, before))) before--;
  if (before < 0) return -1;
  let at = reading.markedOf[before];
  const own = reading.markedOf[inVoiceOf];
  while (at >= 0 && at !== own) {
    const { last, around } = reading.marked[at];
    if (last === before + 1 && around === own) return at;
    at = around;
  }
  return -1;
}

/** "The talks failed, he |said|." and "The talks, he |said|, had failed.": the clause before, or round, subject and verb. */
function clauseAround(reading: Reading, verb: VerbGroup, subject: Subject, from: number, limit: number): TokenRange | null {
  if (!verb.finite || !subject.source) return null;
  const sentence = stretchOf(reading, verb);
  const comma = subject.first - 1;
  if (comma <= sentence.first || word(reading, comma) !== ',' || word(reading, sentence.first) === 'as') return null;
  const first = sentenceStart(reading, sentence.first);
  if (first >= comma) return null;
  let after = from;
  for (let next = skipAside(reading, after, limit); next !== after && word(reading, after) !== ','; next = skipAside(reading, after, limit)) after = next;
  const whole = isClause(reading, first, comma);
  if (whole) return { first, last: trim(reading, first, comma) };
  if (word(reading, after) === ',' && hasFiniteVerb(reading, after + 1, limit)) {
    return { first, last: contentEnd(reading, first, limit, verb) };
  }
  return null;
}

function skipAside(reading: Reading, i: number, limit: number): number {
  return word(reading, i) === ',' ? i : skipAdjunct(reading, i, limit);
}

const SUBORDINATORS = new Set(['when', 'while', 'as', 'if', 'after', 'before', 'since', 'although', 'though', 'because', 'asked', 'once', 'until']);

function isClause(reading: Reading, first: number, last: number): boolean {
  if (!hasFiniteVerb(reading, first, last)) return false;
  if (!SUBORDINATORS.has(word(reading, first))) return true;
  for (let i = first; i < last; i++) if (word(reading, i) === ',' && hasFiniteVerb(reading, i + 1, last)) return true;
  return false;
}

/** The first token of a sentence proper: after a dateline and its dash. */
export function sentenceStart(reading: Reading, first: number): number {
  const { dateline } = reading.article.layout;
  const { starts } = reading.article.tokens;
  if (!dateline || starts[first] >= dateline.end || starts[first] < dateline.start - 1) return first;
  let i = first;
  while (starts[i] < dateline.end) i++;
  while (/^[-–—:)]+$/.test(word(reading, i))) i++;
  return i;
}

/** True when nothing of the narrator's sentence stands before token `i`: it may be cue-less speech. */
export function beginsSentence(reading: Reading, i: number): boolean {
  const sentence = sentenceAt(reading, i);
  if (sentenceStart(reading, sentence.first) >= i) return true;
  return isFinal(reading, i - 1) || !sameVoice(reading, i - 1, i) && markedEnds(reading, i - 1);
}

function markedEnds(reading: Reading, i: number): boolean {
  const at = reading.markedOf[i];
  return at >= 0 && reading.marked[at].last === i + 1 && isFinal(reading, reading.marked[at].inside.last - 1);
}
