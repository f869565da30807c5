import type { Evidence, Span } from '../../analysis';
import type { Article } from '../../article';
import { bare } from '../../text/spans';
import type { Quotation } from '../quotation';
import { quoteRules } from '../rules';
import { quotationFinder, wordsIn } from './find';

/** The words that tell quotations, as people say; none where they say so. */
export function correctCues(article: Article, quotations: readonly Quotation[]): readonly Quotation[] {
  const cues = new Map<number, Span | null>();
  const find = quotationFinder(quotations);
  for (const constraint of article.inputs.constraints ?? []) {
    if (constraint.kind !== 'cue') continue;
    const at = find(constraint.quote);
    const cue = constraint.cue && wordsIn(article, constraint.cue);
    if (at >= 0 && (cue !== null || constraint.cue === null)) cues.set(at, cue);
  }
  if (cues.size === 0) return quotations;
  return quotations.map((quotation, i) => {
    const cue = cues.get(i);
    if (cue === undefined) return quotation;
    return cue ? withCue(article, quotation, cue) : withoutCue(quotation);
  });
}

function withCue({ text }: Article, quotation: Quotation, cue: Span): Quotation {
  const before = quotation.cue;
  const same = before?.start === cue.start && before.end === cue.end;
  const evidence = [byHand('cue-by-hand', [cue]), ...(same ? before.evidence : [])];
  const overruled = before && !same ? { overruled: overruledBy(before) } : {};
  return { ...quotation, cue: { ...cue, text: text.slice(cue.start, cue.end), evidence, ...overruled } };
}

function withoutCue(quotation: Quotation): Quotation {
  const { cue, evidence, overruled = [] } = quotation;
  return {
    ...quotation,
    cue: null,
    evidence: [...evidence, byHand('no-cue-by-hand', [bare(quotation)])],
    ...(cue ? { overruled: [...overruled, ...overruledBy(cue)] } : {}),
  };
}

const overruledBy = ({ text, evidence }: NonNullable<Quotation['cue']>): Evidence[] =>
  evidence.map((e) => ({ ...e, reading: text }));

const byHand = (rule: 'cue-by-hand' | 'no-cue-by-hand', spans: readonly Span[]): Evidence => ({
  source: 'person',
  rule,
  score: quoteRules[rule].score,
  spans,
});
