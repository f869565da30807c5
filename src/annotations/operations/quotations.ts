import type { QuoteKind, Span } from '../../core/analysis';
import type { Placed } from '../model';
import { done, made, refused, removed, restated, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn } from './placedAnnotations';
import { length, overlap, same, wholeWords } from './spans';
import { targetsAt, type Target } from './targets';

type QuoteTarget = Extract<Target, { kind: 'quote' }>;

/** Words that are a quotation of a kind: new, or where something else was read. */
export function quotation(context: Context, { range, quote }: OperationOf<'quotation'>): Plan {
  const here = quoteAt(context, range);
  const isHere = here && (range.start === range.end || same(here.span, range));
  const span = isHere ? here.span : wholeWords(context.text, range);
  if (!span || (!isHere && range.start === range.end)) return refused('Select the words of the quotation first.');
  const known = standingOn(ofKind(context, 'quotation'), span)[0];
  const message = `${quoted(context.text.slice(span.start, span.end))} is ${aQuotation[quote]}`;
  if (known?.annotation.body.quote === quote) return refused(`${message}: you said so already.`);
  return done(context, message, saidOf(context, span, quote));
}

const aQuotation: Readonly<Record<QuoteKind, string>> = {
  direct: 'a direct quotation',
  indirect: 'an indirect quotation',
  mixed: 'a partly direct quotation',
  attitude: 'what somebody thinks or wants, not a quotation',
};

/** The words that tell a quotation, or that none do. */
export function cue(context: Context, { at, cue: words }: OperationOf<'cue'>): Plan {
  const target = quoteAt(context, at);
  if (!target) return refused('There is no quotation here.');
  const span = words && wholeWords(context.text, words);
  if (words && !span) return refused('Choose the words that tell the quotation.');
  if (span && overlap(span, target.span)) return refused('The words that tell a quotation stand outside it.');
  const known = standingOn(ofKind(context, 'cue'), target.span);
  const spans = span ? [target.span, span] : [target.span];
  const teller = span ? quoted(context.text.slice(span.start, span.end)) : 'No word';
  const message = `${teller} tells ${quoted(target.quote.text)}`;
  return done(context, message, restated(context, { kind: 'cue' }, spans, known));
}

/** A quotation over other words: its speaker and cue go along. Where it shares too little with what was read, that is none. */
export function resizeQuotation(context: Context, { span: old, quote }: QuoteTarget, span: Span): Draft[] {
  const own = standingOn(ofKind(context, 'quotation'), old);
  const shared = Math.min(old.end, span.end) - Math.max(old.start, span.start);
  const isLike = shared * 2 > length(old) + length(span) - shared;
  const moving = standingOn<Placed>(ofKind(context, 'speaker', 'cue'), old).map((one) =>
    rewritten(one, one.annotation.body, [span, ...one.placement.spans.slice(1)]),
  );
  const rest = isLike || own.length > 0 ? [] : [made(context, { kind: 'quotation', quote: null }, [old])];
  return [...rest, ...saidOf(context, span, quote.kind, own), ...moving];
}

/** No quotation: what was said of one is taken back. */
export function rejectQuotation(context: Context, span: Span): Plan {
  const earlier = standingOn(ofKind(context, 'quotation'), span);
  const said = standingOn<Placed>(ofKind(context, 'speaker', 'cue'), span);
  return done(context, `${quoted(context.text.slice(span.start, span.end))} is no quotation`, [
    ...restated(context, { kind: 'quotation', quote: null }, [span], earlier),
    ...said.map(removed),
  ]);
}

/** What people said of a quotation, and of what was read in its place. */
export function correctionsOfQuotation(context: Context, span: Span): Placed[] {
  const said = standingOn<Placed>(ofKind(context, 'quotation', 'speaker', 'cue'), span);
  const isMade = said.some(({ annotation }) => annotation.body.kind === 'quotation');
  const replaced = ofKind(context, 'quotation').filter(
    ({ annotation, placement: { spans } }) =>
      annotation.body.quote === null && spans.some((other) => overlap(other, span)),
  );
  return isMade ? [...said, ...replaced] : said;
}

/** The one annotation that makes a span a quotation: earlier ones on it, and `old` ones, give way. */
function saidOf(context: Context, span: Span, quote: QuoteKind, old: readonly Placed[] = []): Draft[] {
  const earlier = new Set([...old, ...standingOn(ofKind(context, 'quotation'), span)]);
  return restated(context, { kind: 'quotation', quote }, [span], [...earlier]);
}

function quoteAt({ analysis }: Context, at: Span): QuoteTarget | null {
  const [target] = targetsAt(analysis, at, ['quote']);
  return target?.kind === 'quote' ? target : null;
}
