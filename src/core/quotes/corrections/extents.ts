import type { Evidence, QuoteKind, Span } from '../../analysis';
import type { Article } from '../../article';
import { bare, rangeKey, spanKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import { findMarked } from '../marks/markedSpans';
import type { Quotation } from '../quotation';
import { noSpeakerRules, quoteRules } from '../rules';
import { common, near, quotationFinder, wordsIn } from './find';

/** What a person says of a span: a quotation of this kind, or, null, none. */
interface Said extends Span {
  readonly kind: QuoteKind | null;
}

/**
 * The quotations that people leave, and those that they make. One of a person's takes the place of the one that it shares most with, whose
 * cue and speaker it has; what it crosses goes. What stands in it, or round it, stays.
 */
export function correctExtents(
  article: Article,
  clippings: RegExp,
  quotations: readonly Quotation[],
): readonly Quotation[] {
  const said = saidOf(article);
  const gone = rejectedOf(article, said, quotations);
  const made = said.filter((one): one is Said & { kind: QuoteKind } => one.kind !== null);
  if (gone.size === 0 && made.length === 0) return quotations;
  const marks = made.length > 0 ? findMarked(article.text, article.layout.blocks, clippings).map(bare) : [];
  const find = quotationFinder(quotations);
  const left: { readonly quotation: Quotation; readonly was: number }[] = [];
  for (const span of made) {
    const was = baseOf(span, find(span), gone, quotations);
    left.push({ quotation: asSaid(article, marks, span, quotations[was]), was });
  }
  // What each of them takes the place of goes only now: two may have been read as one.
  for (const { was } of left) if (was >= 0) gone.add(was);
  for (const span of made) for (const i of near(quotations, span)) if (crosses(quotations[i], span)) gone.add(i);
  quotations.forEach((quotation, was) => gone.has(was) || left.push({ quotation, was }));
  left.sort((a, b) => a.quotation.start - b.quotation.start || b.quotation.end - a.quotation.end);
  return relinked(left, made.length > 0);
}

/** What people say of spans, in the order given: of two that are the same words, or cross, the later. */
function saidOf(article: Article): Said[] {
  let said: Said[] = [];
  for (const c of article.inputs.constraints ?? []) {
    const span = c.kind === 'quotation' ? wordsIn(article, c.span) : null;
    if (!span || c.kind !== 'quotation') continue;
    const isSame = (other: Span): boolean => spanKey(other) === spanKey(span);
    said = said.filter((other) => !isSame(other) && (c.quote === null || other.kind === null || !crosses(other, span)));
    said.push({ ...span, kind: c.quote });
  }
  return said;
}

/** The quotations that a person said are none: `notMention` on just the words of one does, too. */
function rejectedOf({ inputs, tokens }: Article, said: readonly Said[], quotations: readonly Quotation[]): Set<number> {
  const gone = new Set<number>();
  const find = quotationFinder(quotations);
  for (const one of said) if (one.kind === null) gone.add(find(one));
  gone.delete(-1);
  const key = (span: Span): string => {
    const range = tokensIn(tokens, span);
    return range ? rangeKey(range) : '';
  };
  const nothing = new Set(inputs.constraints?.flatMap((c) => (c.kind === 'notMention' ? [key(c.span)] : [])));
  nothing.delete('');
  if (nothing.size > 0) quotations.forEach((quotation, i) => nothing.has(key(quotation)) && gone.add(i));
  return gone;
}

/** What a person's quotation was read as: the one most like it, else of those that go what it shares most with; -1: nothing. */
function baseOf(span: Span, like: number, gone: ReadonlySet<number>, quotations: readonly Quotation[]): number {
  if (like >= 0) return like;
  let [best, most] = [-1, 0];
  for (const i of near(quotations, span)) {
    const shared = common(quotations[i], span);
    if (shared > most && (gone.has(i) || crosses(quotations[i], span))) [best, most] = [i, shared];
  }
  return best;
}

/** Whether each has a part that the other has not, and one that it has. */
const crosses = (a: Span, b: Span): boolean =>
  common(a, b) > 0 && a.start < b.start !== a.end > b.end && a.start !== b.start && a.end !== b.end;

function asSaid(
  { text }: Article,
  marks: readonly Span[],
  { start, end, kind }: Said & { readonly kind: QuoteKind },
  base: Quotation | undefined,
): Quotation {
  const span = { start, end };
  const rule = 'quotation-by-hand';
  const byHand: Evidence = { source: 'person', rule, score: quoteRules[rule].score, spans: [span] };
  const why = base?.evidence ?? [unspoken(span)];
  const isAgreed = base?.start === start && base.end === end && base.kind === kind;
  const saysNobody = ({ rule: id }: Evidence): boolean => Object.hasOwn(noSpeakerRules, id);
  const reading = base && (base.kind === kind ? base.text : base.kind);
  return {
    ...span,
    text: text.slice(start, end),
    kind,
    marked: marks.filter((mark) => mark.start >= start && mark.end <= end),
    parent: -1,
    continues: base?.continues ?? -1,
    cue: base?.cue && common(base.cue, span) <= 0 ? base.cue : null,
    speaker: base?.speaker ?? null,
    evidence: [byHand, ...(isAgreed ? why : why.filter(saysNobody))],
    ...(base && !isAgreed
      ? { overruled: base.evidence.filter((e) => !saysNobody(e)).map((e) => ({ ...e, reading })) }
      : {}),
  };
}

function unspoken(span: Span): Evidence {
  const rule = 'no-speaker-no-cue';
  return { source: 'rule', rule, score: noSpeakerRules[rule].score, spans: [span] };
}

/** The same in their new places: what each is in, where extents changed, and what it goes on with. */
function relinked(
  left: readonly { readonly quotation: Quotation; readonly was: number }[],
  areChanged: boolean,
): Quotation[] {
  const indexes = new Map<number, number>([[-1, -1]]);
  left.forEach(({ was }, i) => indexes.has(was) || indexes.set(was, i));
  const index = (i: number): number => indexes.get(i) ?? -1;
  const open: number[] = [];
  return left.map(({ quotation, was }, i) => {
    while (open.length > 0 && left[open[open.length - 1]].quotation.end < quotation.end) open.pop();
    const outer = open[open.length - 1] ?? -1;
    open.push(i);
    const parent = areChanged
      ? outer >= 0 && left[outer].quotation.end > quotation.start
        ? outer
        : -1
      : index(quotation.parent);
    const continues = index(quotation.continues);
    return { ...quotation, parent, continues: was >= 0 && continues === i ? -1 : continues };
  });
}
