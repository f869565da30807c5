import type { EventStatus, Span } from '../../core/analysis';
import { bare, spanKey } from '../../core/text/spans';
import type { Body, Placed } from '../model';
import { done, made, refused, removed, restated, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import { cleanName, noName } from './naming';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions, type PlacedOf } from './placedAnnotations';
import { overlap, same, wholeWords } from './spans';
import { mentionAt, targetsAt, type Target } from './targets';

export type EventTarget = Extract<Target, { kind: 'event' }>;
export const noEvent = 'There is no event here.';

/** The event told at a place; null where none is. */
export function eventAt({ analysis }: Context, at: Span): EventTarget | null {
  const [target] = targetsAt(analysis, at, ['event']);
  return target?.kind === 'event' ? target : null;
}

/** Words that tell an event of a type: new ones, or of one that was read, then all of it. A name there is none any more. */
export function event(context: Context, { range, type }: OperationOf<'event'>): Plan {
  const wanted = type.trim();
  if (!/^[a-z][a-z-]{0,39}$/.test(wanted) || wanted === 'none') return refused(`${quoted(type)} is no type of event.`);
  const here = eventAt(context, range);
  const isHere = here && (range.start === range.end || same(here.span, range));
  const span = isHere ? here.span : range.start < range.end ? wholeWords(context.text, range) : null;
  if (!span) return refused('Select the words that tell the event first.');
  const words = quoted(isHere ? here.event.name : context.text.slice(span.start, span.end));
  const earlier = new Set([
    ...(isHere ? standingOnMentions(ofKind(context, 'event'), here.event) : []),
    ...ofKind(context, 'event').filter((one) => touches(one, span)),
  ]);
  const body = { kind: 'event', type: wanted } as const;
  const name = mentionAt(context.analysis, span);
  const isName = name?.mention.kind === 'name' && same(name.span, span);
  return done(context, `${words} is an event: ${wanted}`, [
    ...restated(context, body, [span], [...earlier]),
    ...(isName ? [made(context, { kind: 'notMention' }, [span])] : []),
  ]);
}

/** An event told by other words: what was said of it goes along. */
export function resizeEvent(context: Context, { span: old, event: { type } }: EventTarget, span: Span): Draft[] {
  const earlier = ofKind(context, 'event').filter((one) => touches(one, span) || touches(one, old));
  const moving = standingOn<Placed>(ofKind(context, ...details), old).map((one) =>
    rewritten(one, one.annotation.body, [span, ...one.placement.spans.slice(1)]),
  );
  return [...restated(context, { kind: 'event', type }, [span], earlier), ...moving];
}

/** Words that tell no event: what was said of one there is taken back. */
export function rejectEvent(context: Context, spans: readonly Span[]): Plan {
  const body = { kind: 'event', type: null } as const;
  const drafts = spans.flatMap((span): Draft[] => {
    const told = standingOn<Placed>(ofKind(context, ...details), span);
    const earlier = standingOn(ofKind(context, 'event'), span);
    return [...restated(context, body, [span], earlier), ...told.map(removed)];
  });
  const [{ start, end }] = spans;
  return done(context, `${quoted(context.text.slice(start, end))} is no event`, drafts);
}

export function renameEvent(context: Context, { at, name }: OperationOf<'rename'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const called = cleanName(name);
  if (!called) return refused(noName);
  const drafts = said(context, target, { kind: 'eventName', name: called }, null);
  return done(context, `${quoted(target.event.name)} is called ${quoted(called)}`, drafts);
}

/** Whether it happened. */
export function status(context: Context, { at, status: value }: OperationOf<'status'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const drafts = said(context, target, { kind: 'status', status: value }, null);
  return done(context, `${quoted(target.event.name)} ${statusWords[value]}`, drafts);
}

const statusWords: Readonly<Record<EventStatus, string>> = {
  happened: 'has happened',
  ongoing: 'is going on',
  planned: 'is planned',
  hypothetical: 'may happen',
  denied: 'did not happen',
};

/** When it is: a time of the article, or none that is known. */
export function when(context: Context, { at, time: place }: OperationOf<'when'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const [time] = place ? targetsAt(context.analysis, place, ['time']) : [];
  if (place && !time) return refused('Choose a date or time of the article.');
  const words = time ? `was ${quoted(context.text.slice(time.span.start, time.span.end))}` : 'has no known time';
  return done(
    context,
    `${quoted(target.event.name)} ${words}`,
    said(context, target, { kind: 'when' }, time?.span ?? null),
  );
}

/** Where it is: a mention of a place, or nowhere that is known. */
export function where(context: Context, { at, place }: OperationOf<'where'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const known = place && mentionAt(context.analysis, place);
  if (place && !known) return refused('Choose a place that the article mentions.');
  const words = known ? `is at ${quoted(known.entity.name)}` : 'has no known place';
  return done(
    context,
    `${quoted(target.event.name)} ${words}`,
    said(context, target, { kind: 'where' }, known ? bare(known.mention) : null),
  );
}

/** What part somebody has in it; of one who has none, that is said. */
export function participant(context: Context, { at, who, role }: OperationOf<'participant'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const known = mentionAt(context.analysis, who);
  if (!known) return refused('Choose somebody or something that the article mentions.');
  const places = new Set(known.entity.mentions.map(spanKey));
  const own = standingOnMentions(ofKind(context, 'participant'), target.event).filter(
    ({ placement: { spans } }) => spans.length > 1 && places.has(spanKey(spans[1])),
  );
  const part =
    role === null ? 'takes no part in' : role === 'agent' ? 'did' : role === 'patient' ? 'underwent' : 'took part in';
  return done(
    context,
    `${quoted(known.entity.name)} ${part} ${quoted(target.event.name)}`,
    restated(context, { kind: 'participant', role }, [target.span, bare(known.mention)], own),
  );
}

const details = ['eventName', 'status', 'when', 'where', 'participant', 'sameEvent'] as const;

/** What people said of an event; a merge goes as a whole. */
export function correctionsOfEvent(context: Context, { event: { mentions } }: EventTarget): Placed[] {
  const found = standingOnMentions<Placed>(ofKind(context, 'event', ...details), { mentions });
  const merged = new Set(found.flatMap(({ annotation: { body } }) => (body.kind === 'sameEvent' ? [body.event] : [])));
  const rest = ofKind(context, 'sameEvent').filter(
    (one) => merged.has(one.annotation.body.event) && !found.includes(one),
  );
  return [...found, ...rest];
}

/** The one annotation that says this of an event: earlier ones of its kind give way. */
function said(context: Context, target: EventTarget, body: Body, other: Span | null): Draft[] {
  const spans = other ? [target.span, other] : [target.span];
  const earlier = standingOnMentions<PlacedOf<Body['kind']>>(ofKind(context, body.kind), target.event);
  return restated(context, body, spans, earlier);
}

const touches = ({ placement: { spans } }: Placed, span: Span): boolean => spans.some((other) => overlap(other, span));
