import type { Evidence, MentionKind, Span } from '../analysis';
import type { Article } from '../article';
import { lowerBound } from '../text/search';
import { bare, rangeKey, spanKey } from '../text/spans';
import { tokensIn } from '../text/tokens';
import { anonymousHeads } from './cues.data';
import type { Quotation, SpeakerMention } from './quotation';

/**
 * Puts a person's word in place of the rules': what is no quotation goes, and speakers are as settled. What continues a corrected
 * quotation follows it, unless it was corrected itself. Linear but for a look-up each.
 */
export function obey(article: Article, quotations: readonly Quotation[]): Quotation[] {
  const left = withoutRejected(article, quotations);
  const settled = new Map<number, Span | null>();
  const find = matcher(left);
  for (const constraint of article.inputs.constraints ?? []) {
    if (constraint.kind !== 'speaker') continue;
    const at = find(constraint.quote);
    const speaker = constraint.speaker && inText(article, constraint.speaker);
    if (at >= 0 && (speaker !== null || constraint.speaker === null)) settled.set(at, speaker);
  }
  if (settled.size === 0) return left;
  // By quotation, the one whose correction holds for it: itself, or that of the speech it goes on with.
  const settledBy: number[] = [];
  return left.map((quotation, i) => {
    const { continues } = quotation;
    settledBy[i] = settled.has(i) ? i : continues >= 0 && continues < i ? settledBy[continues] : -1;
    return settledBy[i] < 0 ? quotation : correct(article, quotation, settled.get(settledBy[i]) ?? null);
  });
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
function inText({ tokens }: Article, span: Span): Span | null {
  const range = tokensIn(tokens, span);
  return range && { start: tokens.starts[range.first], end: tokens.ends[range.last - 1] };
}

function correct(article: Article, quotation: Quotation, span: Span | null): Quotation {
  const isNobody = (e: Evidence): boolean => e.rule.startsWith('no-speaker');
  const { speaker } = quotation;
  const reading = speaker ? speaker.text : 'nobody';
  const overruled = (speaker?.evidence ?? quotation.evidence.filter(isNobody)).map((e) => ({ ...e, reading }));
  const kept = quotation.evidence.filter((e) => !isNobody(e));
  if (!span) {
    const nobody: Evidence = { source: 'person', rule: 'no-speaker-by-hand', score: 1, spans: [bare(quotation)] };
    return { ...quotation, speaker: null, evidence: [...kept, nobody], ...(speaker ? { overruled } : {}) };
  }
  const text = article.text.slice(span.start, span.end);
  const kind = kindOf(article, span, text);
  const same = speaker?.start === span.start && speaker.end === span.end;
  const settled: SpeakerMention = {
    ...bare(span),
    text,
    kind,
    anonymous: kind === 'nominal' && isAnonymous(text),
    evidence: [
      { source: 'person', rule: 'speaker-by-hand', score: 1, spans: [bare(quotation), bare(span)] },
      ...(same ? speaker.evidence : []),
    ],
    ...(same ? {} : { overruled }),
  };
  return { ...quotation, speaker: settled, evidence: kept };
}

/** Whether the head of a noun phrase, what stands before its first preposition, is a word for sources kept unnamed. */
function isAnonymous(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/);
  const end = words.findIndex((word) => /^(?:of|from|at|in|with|for|who)$/.test(word));
  return anonymousHeads.has(words[(end < 0 ? words.length : end) - 1] ?? '');
}

function kindOf({ names, tokens }: Article, { start, end }: Span, text: string): MentionKind {
  const next = lowerBound(names.length, (i) => tokens.ends[names[i].last - 1] <= start);
  if (next < names.length && tokens.starts[names[next].first] < end) return 'name';
  return /^(?:he|she|they|it|we|i|you|him|her|them)$/i.test(text) ? 'pronoun' : 'nominal';
}

/** How many quotations that begin near a span are compared with it. */
const MOST_COMPARED = 64;

/** Finds the quotation that is a span, or shares more than half of what the two cover together; -1 where there is none. */
function matcher(quotations: readonly Quotation[]): (span: Span) => number {
  const exact = new Map(quotations.map((q, i) => [spanKey(q), i]));
  return (span) => {
    const known = exact.get(spanKey(span));
    if (known !== undefined) return known;
    let [best, bestShare] = [-1, 0.5];
    const near = lowerBound(quotations.length, (i) => quotations[i].start < span.start);
    const to = Math.min(quotations.length, near + MOST_COMPARED);
    for (let i = Math.max(0, near - MOST_COMPARED); i < to; i++) {
      const { start, end } = quotations[i];
      const common = Math.min(end, span.end) - Math.max(start, span.start);
      const share = common / (Math.max(end, span.end) - Math.min(start, span.start));
      if (share > bestShare) [best, bestShare] = [i, share];
    }
    return best;
  };
}
