import type { Evidence, MentionKind, Span } from '../../analysis';
import type { Article } from '../../article';
import { lowerBound } from '../../text/search';
import { bare } from '../../text/spans';
import type { SpeakerWords } from '../language';
import type { Quotation, SpeakerMention } from '../quotation';
import { noSpeakerRules, quoteRules } from '../rules';
import { quotationFinder, wordsIn } from './find';

/**
 * Speakers as people say. What continues a corrected quotation follows it, unless it was corrected itself. Linear but for a look-up
 * each.
 */
export function correctSpeakers(
  article: Article,
  words: SpeakerWords,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const speakers = correctedSpeakers(article, quotations);
  if (speakers.size === 0) return quotations;
  // By quotation, the one whose correction holds for it: itself, or that of the speech it goes on with.
  const correctedBy: number[] = [];
  return quotations.map((quotation, i) => {
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

/** Says why nobody speaks. */
const saysNobody = ({ rule }: Evidence): boolean => Object.hasOwn(noSpeakerRules, rule);

function withoutSpeaker(quotation: Quotation): Quotation {
  const rule = 'no-speaker-by-hand';
  const nobody: Evidence = { source: 'person', rule, score: noSpeakerRules[rule].score, spans: [bare(quotation)] };
  const evidence = [...quotation.evidence.filter((e) => !saysNobody(e)), nobody];
  const overruled = quotation.speaker && [...(quotation.overruled ?? []), ...overruledBy(quotation)];
  return { ...quotation, speaker: null, evidence, ...(overruled ? { overruled } : {}) };
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
