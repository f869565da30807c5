import type { Span } from '../../core/analysis';
import type { Body, Placed } from '../model';
import { done, refused, removed } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions } from './placedAnnotations';
import { correctionsOfEvent } from './events';
import { correctionsOfQuotation } from './quotations';
import { length, overlap, same, within } from './spans';
import { targetsAt, type Target } from './targets';
import { fold } from './teach';

const entityKinds = ['mention', 'notMention', 'identity', 'name', 'alias'] as const satisfies readonly Body['kind'][];

/** The machine's reading again: takes back what people corrected of the innermost thing here that was corrected. */
export function restore(context: Context, { at }: OperationOf<'restore'>): Plan {
  const corrected = targetsAt(context.analysis, at)
    .map((target) => ({ span: target.span, found: correctionsOf(context, target) }))
    .find(({ found }) => found.length > 0);
  const rejected = rejectionsAt(context, at);
  const inner = rejected && (!corrected || length(rejected.span) < length(corrected.span)) ? rejected : corrected;
  const { span, found } = inner ?? { span: at, found: idle(context, at) };
  if (found.length === 0) return refused('Nothing was corrected here.');
  return done(context, `Your corrections of ${quoted(textAt(context, span))} are gone`, found.map(removed));
}

function correctionsOf(context: Context, target: Target): Placed[] {
  switch (target.kind) {
    case 'mention':
      return ofEntity(context, target);
    case 'event':
      return [...standingOn<Placed>(ofKind(context, 'mention'), target.span), ...correctionsOfEvent(context, target)];
    case 'role':
      return [];
    case 'time':
      return ofKind(context, 'time').filter(({ placement: { spans } }) =>
        spans.some((span) => overlap(span, target.span)),
      );
    case 'quote':
      return correctionsOfQuotation(context, target.span);
  }
}

/** All corrections of an entity; a merge goes as a whole. */
function ofEntity(context: Context, { entity }: Extract<Target, { kind: 'mention' }>): Placed[] {
  const found = standingOnMentions<Placed>(ofKind(context, ...entityKinds), entity);
  const merged = new Set(found.flatMap(({ annotation: { body } }) => (body.kind === 'identity' ? [body.entity] : [])));
  const rest = ofKind(context, 'identity').filter(
    (one) => merged.has(one.annotation.body.entity) && !found.includes(one),
  );
  return [...found, ...rest];
}

/** The smallest span round a place that was rejected as a reading, here or everywhere, with all annotations that reject it. */
function rejectionsAt(context: Context, at: Span): { readonly span: Span; readonly found: readonly Placed[] } | null {
  const here = ofKind(context, 'notMention').flatMap((one) => one.placement.spans.map((span) => ({ span, one })));
  const quotations = ofKind(context, 'quotation')
    .filter(({ annotation }) => annotation.body.quote === null)
    .flatMap((one) => one.placement.spans.map((span) => ({ span, one })));
  const events = ofKind(context, 'event')
    .filter(({ annotation }) => annotation.body.type === null)
    .flatMap((one) => one.placement.spans.map((span) => ({ span, one })));
  const everywhere = ofKind(context, 'notName').flatMap((one) => {
    const span = wordsRound(context.text, one.annotation.body.name, at);
    return span ? [{ span, one }] : [];
  });
  const all = [...here, ...quotations, ...events, ...everywhere]
    .filter(({ span }) => within(at, span))
    .sort((a, b) => length(a.span) - length(b.span));
  const [inner] = all;
  return inner
    ? { span: inner.span, found: all.filter(({ span }) => same(span, inner.span)).map(({ one }) => one) }
    : null;
}

/** Where a form's words stand round a place, case and white space aside. */
function wordsRound(text: string, form: string, { start, end }: Span): Span | null {
  if (start < end && fold(text.slice(start, end)) === fold(form)) return { start, end };
  const from = Math.max(0, end - form.length);
  const found = text
    .slice(from, start + form.length)
    .toLowerCase()
    .indexOf(form.toLowerCase());
  return found < 0 ? null : { start: from + found, end: from + found + form.length };
}

/** Corrections in a place, or round it, that nothing is read by. */
function idle(context: Context, at: Span): readonly Placed[] {
  return ofKind(context, 'notMention', 'identity', 'mention', 'time', 'quotation', 'event', 'role').filter(
    ({ placement: { spans } }) => spans.some((span) => within(at, span) || within(span, at)),
  );
}

const textAt = ({ text }: Context, { start, end }: Span): string => text.slice(start, end);
