import fc from 'fast-check';
import { anyType } from '../support/anyOperation';
import type { Constraint } from '../../src/core/inputs';
import { wholeAnalyzer } from '../support/analyzer';
import { loadGold } from '../../scripts/reading/gold';
import { checkSound } from '../support/sound';

const span = (most: number) =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.integer({ min: -3, max: most + 3 }), fc.integer({ min: -1, max: 25 }))
        .map(([start, length]) => ({ start, end: start + length })),
    },
    {
      weight: 1,
      arbitrary: fc.record({ start: fc.integer({ min: 0, max: most }), end: fc.integer({ min: 0, max: most }) }),
    },
    { weight: 1, arbitrary: fc.record({ start: fc.double(), end: fc.double() }) },
  );

/** Whatever a sidecar that was written by hand could come to. */
function constraints(text: string): fc.Arbitrary<Constraint[]> {
  const at = span(text.length);
  // Words of the text as spans: what people mark.
  const words = [...text.matchAll(/[\p{L}’'-]+(?: [\p{L}’'-]+)?/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const stretch =
    words.length > 0 ? fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: at }) : at;
  const name = fc.oneof(
    fc.string({ maxLength: 8 }),
    stretch.map((s) => text.slice(s.start, s.end)),
    fc.constant('Ann Lee'),
  );
  const one: fc.Arbitrary<Constraint> = fc.oneof(
    fc.record({ kind: fc.constant('mention' as const), span: stretch, type: anyType }),
    fc.record({ kind: fc.constant('notMention' as const), span: stretch }),
    fc.record({ kind: fc.constant('notName' as const), name }),
    fc.record({
      kind: fc.constant('identity' as const),
      span: stretch,
      entity: fc.constantFrom('a', 'b', 'c'),
      alone: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('canonicalName' as const), span: stretch, name }),
    fc.record({ kind: fc.constant('alias' as const), span: stretch, name }),
    fc.record({
      kind: fc.constant('quotation' as const),
      span: stretch,
      quote: fc.constantFrom('direct' as const, 'indirect' as const, 'mixed' as const, 'attitude' as const, null),
    }),
    fc.record({ kind: fc.constant('role' as const), span: stretch, of: fc.option(stretch) }),
    fc.record({
      kind: fc.constant('event' as const),
      span: stretch,
      type: fc.constantFrom('conflict', 'sport', 'nonsense', null),
    }),
    fc.record({ kind: fc.constant('eventName' as const), span: stretch, name }),
    fc.record({
      kind: fc.constant('eventStatus' as const),
      span: stretch,
      status: fc.constantFrom('happened' as const, 'denied' as const),
    }),
    fc.record({ kind: fc.constant('eventTime' as const), span: stretch, time: fc.option(stretch) }),
    fc.record({ kind: fc.constant('eventPlace' as const), span: stretch, place: fc.option(stretch) }),
    fc.record({
      kind: fc.constant('participant' as const),
      span: stretch,
      who: stretch,
      role: fc.constantFrom('agent' as const, 'patient' as const, 'other' as const, null),
    }),
    fc.record({
      kind: fc.constant('sameEvent' as const),
      span: stretch,
      event: fc.constantFrom('a', 'b'),
      alone: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('cue' as const), quote: stretch, cue: fc.option(stretch) }),
    fc.record({ kind: fc.constant('speaker' as const), quote: stretch, speaker: fc.option(stretch) }),
    fc.record({
      kind: fc.constant('time' as const),
      span: stretch,
      value: fc.constantFrom('2017-08-27', 'P6Y', 'PRESENT_REF', '2017-W34', 'nonsense', ''),
    }),
  );
  return fc.array(one, { maxLength: 30 });
}

describe('a reading that people corrected', () => {
  const analyzer = wholeAnalyzer();

  for (const { name, text } of loadGold()) {
    it(`is sound whatever they say of ${name}`, () => {
      const session = analyzer.open();
      fc.assert(
        fc.property(constraints(text), (list) => checkSound(text, session.analyze(text, { constraints: list }))),
        { numRuns: 12 },
      );
    });
  }

  it('is sound whatever they say of whatever text', () => {
    const words = fc.constantFrom(
      'Ann Lee',
      'said',
      ' ',
      ', ',
      '. ',
      '“',
      '”',
      '"',
      'the',
      'army',
      'on Sunday',
      'Beirut',
      '\n\n',
      'he',
      'we',
      'that',
      '2017',
      'BEIRUT —',
      'attack',
      '(',
      ')',
      'Lebanese',
      '\ud83d',
      '😀',
      'Lee',
      'the general',
      'her',
      'date 2017-01-02 ',
    );
    const cases = fc
      .string({ unit: words, maxLength: 60 })
      .chain((text) => constraints(text).map((list) => [text, list] as const));
    const pastTheEnd: Constraint = { kind: 'eventStatus', span: { start: 1, end: 9 }, status: 'happened' };
    fc.assert(
      fc.property(cases, ([text, list]) => checkSound(text, analyzer.analyze(text, { constraints: list }))),
      { numRuns: 300, examples: [[[', attack', [pastTheEnd]]]] },
    );
  });

  it('reads edited texts as it reads them afresh', () => {
    const [{ text }] = loadGold();
    fc.assert(
      fc.property(constraints(text), fc.nat(text.length), (list, at) => {
        const session = analyzer.open();
        session.analyze(text, { constraints: list });
        const edited = `${text.slice(0, at)} Ann Lee ${text.slice(at)}`;
        const [a, b] = [session, analyzer].map((one) => JSON.stringify(one.analyze(edited, { constraints: list })));
        if (a !== b) throw new Error('differs');
      }),
      { numRuns: 10 },
    );
  });
});
