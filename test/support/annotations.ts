import fc from 'fast-check';
import type { Annotation, Body, PlaceHint, Selector } from '../../src/annotations/model';

const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true }) as fc.Arbitrary<T>;

/** `urn:uuid:` of a small number. */
export function uuid(n: number): string {
  return `urn:uuid:${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** A selector of words at a place. */
export function at(exact: string, start = 0): Selector {
  return {
    exact,
    prefix: 'what stands before ',
    suffix: ' and after',
    hint: { start, end: start + [...exact].length, paragraph: 'a1'.repeat(32) },
  };
}

/** A label on words. */
export function label(n: number, name: string, exact = `word${n}`, start = n * 100): Annotation {
  return { id: uuid(n), body: { kind: 'label', label: name }, selectors: [at(exact, start)] };
}

/** Text as people and attackers write it: lone surrogates, emoji, right-to-left, quotes, line ends, what is special in JSON and JSON-LD. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.nat(0xffff).map((code) => String.fromCharCode(code)),
      { maxLength: 8 },
    )
    .map((units) => units.join('')),
  fc.constantFrom(
    '',
    '\ud83d',
    '👩‍👩‍👧',
    'שלום \u202e',
    '"\\\r\n\t\u0000',
    '\u2028',
    '__proto__',
    '@id',
    'none',
    'person',
    'dateline:name',
    '},\n{',
  ),
);

const anyId = fc.uuid().map((id) => `urn:uuid:${id}`);

const hint: fc.Arbitrary<PlaceHint> = record({
  start: fc.nat(),
  end: fc.nat(),
  paragraph: fc.constant('0f'.repeat(32)),
});

const selector: fc.Arbitrary<Selector> = record({
  exact: anyText,
  prefix: anyText,
  suffix: anyText,
  hint: fc.option(
    fc.oneof(
      hint,
      hint.map((one): PlaceHint => ({ ...one, copy: '2 of 3' })),
    ),
  ),
});

const anySelector = fc.oneof(
  selector,
  fc.tuple(selector, anyText).map(([one, was]): Selector => ({ ...one, was })),
);

const anyNote = record({ id: anyId, author: fc.option(anyText), text: anyText });

/** Any body of ours. */
const anyBody: fc.Arbitrary<Body> = fc.oneof(
  record({
    kind: fc.constant('mention' as const),
    type: fc.constantFrom('person', 'place', 'organization', 'group', 'misc'),
  }),
  record({ kind: fc.constant('notMention' as const) }),
  record({ kind: fc.constant('identity' as const), entity: anyId, alone: fc.boolean() }),
  record({ kind: fc.constantFrom('name' as const, 'alias' as const, 'notName' as const), name: anyText }),
  record({
    kind: fc.constant('quotation' as const),
    quote: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const, 'attitude' as const, null),
  }),
  record({
    kind: fc.constantFrom('speaker' as const, 'cue' as const, 'when' as const, 'where' as const, 'role' as const),
  }),
  record({
    kind: fc.constant('participant' as const),
    role: fc.constantFrom('agent' as const, 'patient' as const, 'other' as const, null),
  }),
  record({ kind: fc.constant('event' as const), type: fc.constantFrom('conflict', 'sport', null) }),
  record({ kind: fc.constant('eventName' as const), name: anyText }),
  record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(
      'happened' as const,
      'ongoing' as const,
      'planned' as const,
      'hypothetical' as const,
      'denied' as const,
    ),
  }),
  record({ kind: fc.constant('sameEvent' as const), event: anyId, alone: fc.boolean() }),
  record({ kind: fc.constantFrom('time' as const, 'date' as const), value: anyText }),
  record({ kind: fc.constant('label' as const), label: anyText }),
  record({ kind: fc.constant('relation' as const), label: anyText, from: anyId, to: anyId }),
  record({
    kind: fc.constant('comments' as const),
    notes: fc.array(anyNote, { minLength: 1, maxLength: 4 }),
    resolved: fc.boolean(),
  }),
);

const anyExtra = fc.uniqueArray(
  record({
    name: fc.oneof(
      fc.constantFrom('created', 'creator', '__proto__', 'constructor'),
      anyText.map((text) => `x${text}`),
    ),
    json: fc.json(),
  }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 2 },
);

/** Any annotation of ours. */
export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .tuple(anyId, anyBody, fc.array(anySelector, { maxLength: 3 }), fc.option(anyExtra, { freq: 5 }))
  .map(([id, body, selectors, extra]) => ({
    id,
    body,
    selectors:
      body.kind === 'relation' ? [] : body.kind === 'speaker' && selectors.length === 0 ? [at('“No”')] : selectors,
    ...(extra && { extra }),
  }));

export const anyAnnotations = fc.uniqueArray(anyAnnotation, { selector: ({ id }) => id, maxLength: 8 });
