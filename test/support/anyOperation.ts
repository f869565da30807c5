import fc from 'fast-check';
import type { Analysis, Span } from '../../src/core/analysis';
import type { Placed } from '../../src/annotations/model';
import type { Operation } from '../../src/annotations/operations/operation';

/** Operations with places as shares of the text and annotations by number, so that they fit any text and any state. */
export type Draw = (
  place: (share: number, length: number) => Span,
  id: (n: number) => string,
  note: (n: number) => string,
) => Operation<Span>;

const share = fc.double({ min: 0, max: 1.02, noNaN: true });
const at = fc.tuple(share, fc.constantFrom(0, 0, 1, 1, 1, 4, 9, 40));
const word = fc.oneof(
  fc.constantFrom('Ana Ruiz', 'tone', '', '  ', '2017-08-27', '2017-13-01', 'P6Y', 'P'),
  fc.string({ maxLength: 6 }),
);
/** What a person may say that a name is. */
export const anyType = fc.constantFrom(
  'person' as const,
  'place' as const,
  'organization' as const,
  'group' as const,
  'misc' as const,
);
const n = fc.nat(6);
/** An operation of any kind. */
export const anyOperation: fc.Arbitrary<Draw> = fc.oneof(
  fc
    .tuple(at, anyType, fc.boolean())
    .map(([a, t, always]): Draw => (place) => ({ kind: 'retype', at: place(...a), type: t, always })),
  fc
    .tuple(at, fc.constantFrom('here' as const, 'everywhere' as const, 'always' as const))
    .map(([a, scope]): Draw => (place) => ({ kind: 'reject', at: place(...a), scope })),
  fc
    .tuple(at, anyType, fc.boolean())
    .map(([a, t, always]): Draw => (place) => ({ kind: 'mark', range: place(...a), type: t, always })),
  fc.tuple(at, fc.integer({ min: -4, max: 9 })).map(([a, by]): Draw => (place) => {
    const { start, end } = place(...a);
    return { kind: 'resize', at: { start, end }, range: { start: start - Math.abs(by), end: end + by } };
  }),
  fc.tuple(at, at).map(([a, b]): Draw => (place) => ({ kind: 'merge', at: place(...a), with: place(...b) })),
  at.map((a): Draw => (place) => ({ kind: 'split', at: place(...a) })),
  fc
    .tuple(at, word, fc.boolean())
    .map(([a, name, always]): Draw => (place) => ({ kind: 'rename', at: place(...a), name, always })),
  fc
    .tuple(at, word, fc.boolean())
    .map(([a, name, always]): Draw => (place) => ({ kind: 'alias', at: place(...a), name, always })),
  fc
    .tuple(at, fc.option(at))
    .map(([a, b]): Draw => (place) => ({ kind: 'speaker', at: place(...a), speaker: b && place(...b) })),
  fc
    .tuple(at, fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const, 'attitude' as const))
    .map(([a, quote]): Draw => (place) => ({ kind: 'quotation', range: place(...a), quote })),
  fc
    .tuple(at, fc.constantFrom('conflict', 'sport', 'No Type', 'none'))
    .map(([a, t]): Draw => (place) => ({ kind: 'event', range: place(...a), type: t })),
  fc
    .tuple(at, fc.constantFrom('happened' as const, 'denied' as const))
    .map(([a, status]): Draw => (place) => ({ kind: 'status', at: place(...a), status })),
  fc
    .tuple(at, fc.option(at))
    .map(([a, b]): Draw => (place) => ({ kind: 'when', at: place(...a), time: b && place(...b) })),
  fc
    .tuple(at, fc.option(at))
    .map(([a, b]): Draw => (place) => ({ kind: 'where', at: place(...a), place: b && place(...b) })),
  fc
    .tuple(at, at, fc.constantFrom('agent' as const, 'other' as const, null))
    .map(([a, b, role]): Draw => (place) => ({ kind: 'participant', at: place(...a), who: place(...b), role })),
  fc
    .tuple(at, fc.option(at))
    .map(([a, b]): Draw => (place) => ({ kind: 'role', range: place(...a), of: b && place(...b) })),
  fc
    .tuple(at, at)
    .map(([a, b]): Draw => (place) => ({ kind: 'merge', at: place(...a), with: place(...b), of: 'event' })),
  at.map((a): Draw => (place) => ({ kind: 'split', at: place(...a), of: 'event' })),
  fc
    .tuple(at, fc.constantFrom('event' as const, 'role' as const, 'quote' as const, 'time' as const))
    .map(([a, of]): Draw => (place) => ({ kind: 'reject', at: place(...a), scope: 'here', of })),
  fc
    .tuple(at, fc.option(at))
    .map(([a, b]): Draw => (place) => ({ kind: 'cue', at: place(...a), cue: b && place(...b) })),
  fc.tuple(at, word).map(([a, value]): Draw => (place) => ({ kind: 'time', at: place(...a), value })),
  fc.option(word).map((value): Draw => () => ({ kind: 'date', value })),
  at.map((a): Draw => (place) => ({ kind: 'accept', at: place(...a) })),
  at.map((a): Draw => (place) => ({ kind: 'restore', at: place(...a) })),
  fc.tuple(fc.array(fc.array(at, { maxLength: 3 }), { maxLength: 3 }), word).map(([all, label]): Draw => (place) => ({
    kind: 'label',
    targets: all.map((one) => one.map((a) => place(...a))),
    label,
  })),
  fc.tuple(n, n, word).map(([a, b, label]): Draw => (_, id) => ({ kind: 'relabel', ids: [id(a), id(b)], label })),
  fc.tuple(word, fc.boolean()).map(([label, on]): Draw => () => ({ kind: 'labelDocument', label, on })),
  fc.tuple(n, n, word).map(([a, b, label]): Draw => (_, id) => ({ kind: 'relate', from: id(a), to: id(b), label })),
  fc
    .tuple(fc.option(at), word)
    .map(([a, text]): Draw => (place) => ({ kind: 'comment', range: a && place(...a), text, author: null })),
  fc.tuple(n, word).map(([a, text]): Draw => (_, id) => ({ kind: 'reply', id: id(a), text, author: 'x' })),
  fc.tuple(n, word).map(([a, text]): Draw => (_, id, note) => ({ kind: 'editNote', id: id(a), note: note(a), text })),
  n.map((a): Draw => (_, id, note) => ({ kind: 'deleteNote', id: id(a), note: note(a) })),
  fc.tuple(n, fc.boolean()).map(([a, resolved]): Draw => (_, id) => ({ kind: 'resolve', id: id(a), resolved })),
  fc
    .tuple(n, fc.array(at, { maxLength: 3 }))
    .map(([a, all]): Draw => (place, id) => ({ kind: 'place', id: id(a), ranges: all.map((one) => place(...one)) })),
  fc.tuple(n, n).map(([a, b]): Draw => (_, id) => ({ kind: 'keep', ids: [id(a), id(b)] })),
  fc.tuple(n, n).map(([a, b]): Draw => (_, id) => ({ kind: 'remove', ids: [id(a), id(b)] })),
);

/** The operation in a text and its reading, with what has been annotated. */
export function operationIn(
  text: string,
  { entities, quotes, times, events }: Analysis,
  placed: readonly Placed[],
  one: Draw,
): Operation<Span> {
  const readings = [...entities.flatMap((e) => e.mentions), ...quotes, ...times, ...events.flatMap((e) => e.mentions)];
  const annotation = (k: number) => placed[k % Math.max(1, placed.length)]?.annotation;
  return one(
    (where, length) => {
      // Lengths 0 and 1: a cursor in a reading, and a reading; else any stretch.
      const reading = length < 2 ? readings[Math.floor(where * readings.length)] : undefined;
      if (reading) return { start: reading.start, end: length === 0 ? reading.start : reading.end };
      return { start: Math.floor(where * text.length), end: Math.floor(where * text.length) + length };
    },
    (k) => annotation(k)?.id ?? 'none',
    (k) => {
      const body = annotation(k)?.body;
      return body?.kind === 'comments' ? body.notes[k % body.notes.length].id : 'none';
    },
  );
}
