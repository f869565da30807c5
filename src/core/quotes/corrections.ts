import type { Evidence, MentionKind, Span } from '../analysis';
import type { Article } from '../article';
import { lowerBound } from '../text/search';
import { bare, rangeKey, spanKey } from '../text/spans';
import { tokensIn } from '../text/tokens';
import type { SpeakerWords } from './language';
import type { Quotation, SpeakerMention } from './quotation';
import { noSpeakerRules, quoteRules } from './rules';

/**
 * Puts a person's corrections in place of the rules' conclusions: what is no quotation goes, and speakers are as the person says.
 * What continues a corrected quotation follows it, unless it was corrected itself. Linear but for a look-up each.
 */
export function applyCorrections(article: Article, words: SpeakerWords, quotations: readonly Quotation[]): Quotation[] {
  const left = withoutRejected(article, quotations);
  const speakers = correctedSpeakers(article, left);
  if (speakers.size === 0) return left;
  // By quotation, the one whose correction holds for it: itself, or that of the speech it goes on with.
  const correctedBy: number[] = [];
  return left.map((quotation, i) => {
    const { continues } = quotation;
    correctedBy[i] = speakers.has(i) ? i : continues >= 0 && continues < i ? correctedBy[continues] : -1;
    if (correctedBy[i] < 0) return quotation;
    const speaker = speakers.get(correctedBy[i]);
    return speaker ? withSpeaker(article, words, quotation, speaker) : withoutSpeaker(quotation);
  });
}

/** Speakers as a person gives them, null for nobody, by the index of the quotation. */
function correctedSpeakers(article: Article, quotations: readonly Quotation[]): Map<number, Span | null> {
  const speakers = new Map<number, Span | null>();
  const find = quotationFinder(quotations);
  for (const constraint of article.inputs.constraints ?? []) {
    if (constraint.kind !== 'speaker') continue;
    const at = find(constraint.quote);
    const speaker = constraint.speaker && wordsIn(article, constraint.speaker);
    if (at >= 0 && (speaker !== null || constraint.speaker === null)) speakers.set(at, speaker);
  }
  return speakers;
}

function withoutRejected({ inputs, tokens }: Article, quotations: readonly Quotation[]): Quotation[] {
  const key = (span: Span): string => {
    const range = tokensIn(tokens, span);
    return range ? rangeKey(range) : '';
  };
  const rejected = new Set(inputs.constraints?.flatMap((c) => (c.kind === 'notMention' ? [key(c.span)] : [])));
  if (rejected.size === 0) return [...quotations];
  const indexes = new Map<number, number>([[-1, -1]]);
  const left = quotations.filter((quotation, i) => {
    if (rejected.has(key(quotation))) return false;
    indexes.set(i, indexes.size - 1);
    return true;
  });
  const index = (i: number): number => indexes.get(i) ?? -1;
  return left.map((q) => ({ ...q, parent: index(q.parent), continues: index(q.continues) }));
}

/** The words a span touches; null where it touches none. */
function wordsIn({ tokens }: Article, span: Span): Span | null {
  const range = tokensIn(tokens, span);
  return range && { start: tokens.starts[range.first], end: tokens.ends[range.last - 1] };
}

const saysNobody = ({ rule }: Evidence): boolean => Object.hasOwn(noSpeakerRules, rule);

function withoutSpeaker(quotation: Quotation): Quotation {
  const rule = 'no-speaker-by-hand';
  const nobody: Evidence = { source: 'person', rule, score: noSpeakerRules[rule].score, spans: [bare(quotation)] };
  const evidence = [...quotation.evidence.filter((e) => !saysNobody(e)), nobody];
  return { ...quotation, speaker: null, evidence, ...(quotation.speaker ? { overruled: overruledBy(quotation) } : {}) };
}

function withSpeaker(article: Article, words: SpeakerWords, quotation: Quotation, span: Span): Quotation {
  const before = quotation.speaker;
  const same = before?.start === span.start && before.end === span.end;
  const text = article.text.slice(span.start, span.end);
  const kind = kindOf(article, words, span, text);
  const rule = 'speaker-by-hand';
  const spans = [bare(quotation), bare(span)];
  const speaker: SpeakerMention = {
    ...bare(span),
    text,
    kind,
    anonymous: kind === 'nominal' && isAnonymous(words, text),
    turn: same ? before.turn : null,
    evidence: [{ source: 'person', rule, score: quoteRules[rule].score, spans }, ...(same ? before.evidence : [])],
    ...(same ? {} : { overruled: overruledBy(quotation) }),
  };
  return { ...quotation, speaker, evidence: quotation.evidence.filter((e) => !saysNobody(e)) };
}

/** What overruled evidence spoke for where no speaker was found. */
type NoSpeaker = 'nobody';

/** Why the quotation had the speaker that it had, or none. */
function overruledBy({ speaker, evidence }: Quotation): Evidence[] {
  const none: NoSpeaker = 'nobody';
  const reading = speaker ? speaker.text : none;
  return (speaker?.evidence ?? evidence.filter(saysNobody)).map((e) => ({ ...e, reading }));
}

/** Whether the head of a noun phrase, what stands before its first preposition, is a word for sources kept unnamed. */
function isAnonymous({ anonymousHeads, afterHead }: SpeakerWords, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => afterHead.has(word));
  return anonymousHeads.has(words[(end < 0 ? words.length : end) - 1] ?? '');
}

function kindOf(
  { names, tokens }: Article,
  { pronouns }: SpeakerWords,
  { start, end }: Span,
  text: string,
): MentionKind {
  const next = lowerBound(names.length, (i) => tokens.ends[names[i].last - 1] <= start);
  if (next < names.length && tokens.starts[names[next].first] < end) return 'name';
  return pronouns.has(text.toLowerCase()) ? 'pronoun' : 'nominal';
}

/** How many quotations that begin near a span are compared with it. */
const mostCompared = 64;

/** Finds the quotation that is a span, or shares more than half of what the two cover together; -1 where there is none. */
function quotationFinder(quotations: readonly Quotation[]): (span: Span) => number {
  const exact = new Map(quotations.map((q, i) => [spanKey(q), i]));
  return (span) => {
    const known = exact.get(spanKey(span));
    if (known !== undefined) return known;
    let [best, bestShare] = [-1, 0.5];
    const near = lowerBound(quotations.length, (i) => quotations[i].start < span.start);
    const to = Math.min(quotations.length, near + mostCompared);
    for (let i = Math.max(0, near - mostCompared); i < to; i++) {
      const { start, end } = quotations[i];
      const common = Math.min(end, span.end) - Math.max(start, span.start);
      const share = common / (Math.max(end, span.end) - Math.min(start, span.start));
      if (share > bestShare) [best, bestShare] = [i, share];
    }
    return best;
  };
}
