import type { Evidence, MentionKind, Span } from '../analysis';
import type { Article } from '../article';
import type { Quotation, SpeakerMention } from './quotation';

/** Puts a person's word about speakers in place of the rules'. What continues a corrected quotation follows it. */
export function obey(article: Article, quotations: readonly Quotation[]): Quotation[] {
  const settled = new Map<number, Span | null>();
  for (const constraint of article.inputs.constraints ?? []) {
    if (constraint.kind !== 'speaker') continue;
    const at = bestMatch(quotations, constraint.quote);
    if (at >= 0) settled.set(at, constraint.speaker);
  }
  if (settled.size === 0) return [...quotations];
  return quotations.map((quotation, i) => {
    const at = settledBy(quotations, settled, i);
    return at < 0 ? quotation : correct(article, quotation, settled.get(at) ?? null);
  });
}

/** The quotation's own correction, or that of the speech it goes on with. */
function settledBy(quotations: readonly Quotation[], settled: ReadonlyMap<number, Span | null>, i: number): number {
  for (let at = i; at >= 0; at = quotations[at].continues) if (settled.has(at)) return at;
  return -1;
}

function correct(article: Article, quotation: Quotation, span: Span | null): Quotation {
  const evidence: Evidence[] = [
    { source: 'person', rule: 'speaker-by-hand', score: 1, spans: span ? [quotation, span].map(bare) : [bare(quotation)] },
  ];
  const overruled = quotation.speaker?.evidence ?? quotation.evidence.filter((e) => e.rule.startsWith('no-speaker'));
  if (!span) {
    const kept = quotation.evidence.filter((e) => !e.rule.startsWith('no-speaker'));
    return {
      ...quotation,
      speaker: null,
      evidence: [...kept, ...evidence.map((e) => ({ ...e, rule: 'no-speaker-by-hand' }))],
      overruled,
    };
  }
  const text = article.text.slice(span.start, span.end);
  const speaker: SpeakerMention = {
    start: span.start,
    end: span.end,
    text,
    kind: kindOf(article, span, text),
    anonymous: false,
    evidence,
    overruled,
  };
  return { ...quotation, speaker, evidence: quotation.evidence.filter((e) => !e.rule.startsWith('no-speaker')) };
}

function kindOf(article: Article, span: Span, text: string): MentionKind {
  const { starts, ends } = article.tokens;
  if (article.names.some((n) => starts[n.first] < span.end && ends[n.last - 1] > span.start)) return 'name';
  return /^(?:he|she|they|it|we|i|you|him|her|them)$/i.test(text) ? 'pronoun' : 'nominal';
}

function bestMatch(quotations: readonly Quotation[], span: Span): number {
  let best = -1;
  let bestShare = 0.5;
  quotations.forEach((q, i) => {
    const common = Math.min(q.end, span.end) - Math.max(q.start, span.start);
    const share = common / (Math.max(q.end, span.end) - Math.min(q.start, span.start));
    if (share > bestShare) [best, bestShare] = [i, share];
  });
  return best;
}

function bare({ start, end }: Span): Span {
  return { start, end };
}
