import assert from 'node:assert/strict';
import type { Entity, Evidence, Span } from '../../../src/core/analysis';
import type { CoreferenceRule } from '../../../src/core/coreference/rules';
import type { AnalysisInputs } from '../../../src/core/inputs';
import { wholeAnalyzer } from '../../support/analyzer';
import { readMarked, type Mark } from '../../../scripts/reading/marked';

/** What people say of marked spans, by the ids of the marks. */
type Said = (at: Readonly<Record<string, Span>>) => AnalysisInputs;

interface Reading {
  readonly entities: readonly Entity[];
  /** The entity with a mention of just that span, and the mention. */
  at(id: string): { readonly entity: Entity | undefined; readonly rules: readonly string[] };
}

function read(marked: string, said: Said): Reading {
  const { text, marks } = readMarked(marked);
  const at: Record<string, Mark> = Object.fromEntries(marks.map((mark) => [mark.id, mark]));
  const { entities } = wholeAnalyzer().analyze(text, said(at));
  return {
    entities,
    at: (id) => {
      const is = ({ start, end }: Span): boolean => start === at[id].start && end === at[id].end;
      const entity = entities.find(({ mentions }) => mentions.some(is));
      return { entity, rules: rulesOf(entity?.mentions.find(is)?.evidence ?? []) };
    },
  };
}

const rulesOf = (evidence: readonly Evidence[]): string[] => evidence.map(({ rule }) => rule);

const retype =
  (type: 'place' | 'organization'): Said =>
  ({ a }) => ({ constraints: [{ kind: 'mention', span: a, type }] });

const identify =
  (entities: Readonly<Record<string, string>>, alone = false): Said =>
  (at) => ({
    constraints: Object.entries(entities).map(([id, entity]) => ({ kind: 'identity', span: at[id], entity, alone })),
  });

function assertOne(reading: Reading, rule: CoreferenceRule): void {
  const [a, b] = [reading.at('a'), reading.at('b')];
  assert.ok(a.entity, 'a is somebody');
  assert.equal(b.entity?.id, a.entity.id);
  assert.ok([...a.rules, ...b.rules].includes(rule), [...a.rules, ...b.rules].join());
}

function assertTwo(reading: Reading): void {
  assert.notEqual(reading.at('a').entity?.id, reading.at('b').entity?.id);
}

describe('a person gives a name another type', () => {
  it('and the names of its chain take it over', () => {
    const reading = read('Reporters met ⟦a|Abbas Ibrahim⟧ on Monday. ⟦b|Ibrahim⟧ smiled.', retype('place'));
    assertOne(reading, 'same-entity-corrected');
    assert.equal(reading.at('b').entity?.type, 'place');
  });

  it('and another one of that surname does not', () => {
    const reading = read('⟦a|Abbas Ibrahim⟧ met ⟦b|Luis Ibrahim⟧ on Monday.', retype('place'));
    assertTwo(reading);
    assert.equal(reading.at('b').entity?.type, 'person');
  });

  it('and a name of its chain that was given a third type does not', () => {
    const reading = read('Reporters met ⟦a|Abbas Ibrahim⟧ on Monday. ⟦b|Ibrahim⟧ smiled.', ({ a, b }) => ({
      constraints: [
        { kind: 'mention', span: a, type: 'place' },
        { kind: 'mention', span: b, type: 'organization' },
      ],
    }));
    assert.deepEqual([reading.at('a').entity?.type, reading.at('b').entity?.type], ['place', 'organization']);
  });

  it('and pronouns stay with it, which no rule would read so', () => {
    const reading = read('⟦a|Maria Lopez⟧ said ⟦b|she⟧ would resign.', retype('place'));
    assertOne(reading, 'pronoun-he');
    assert.equal(reading.at('b').entity?.type, 'place');
  });
});

describe('a person says who a mention is', () => {
  it('and two are one', () =>
    assertOne(
      read('⟦a|Peter Novak⟧ spoke. ⟦b|The general⟧ smiled.', identify({ a: 'x', b: 'x' })),
      'identity-corrected',
    ));

  it('and two are two', () =>
    assertTwo(read('⟦a|Maria Lopez⟧ spoke on Monday. ⟦b|Lopez⟧ smiled.', identify({ a: 'x', b: 'y' }))));

  it('and the rest of their chains goes along', () => {
    const reading = read(
      '⟦a|Peter Novak⟧ spoke on Monday. ⟦c|Novak⟧ smiled. ⟦b|Luis Ruiz⟧ spoke on Friday. ⟦d|Ruiz⟧ smiled.',
      identify({ a: 'x', b: 'x' }),
    );
    assertOne(reading, 'identity-corrected');
    assert.deepEqual([reading.at('c').entity?.id, reading.at('d').entity?.id], ['e1', 'e1']);
  });

  it('and it alone leaves its chain', () => {
    const reading = read(
      '⟦a|Maria Lopez⟧ spoke on Monday. ⟦b|Lopez⟧ smiled. ⟦c|Lopez⟧ left.',
      identify({ b: 'x' }, true),
    );
    assertTwo(reading);
    assert.equal(reading.at('c').entity?.id, reading.at('a').entity?.id);
  });

  it('and what it was read as is kept', () => {
    const { entities } = read('⟦a|Peter Novak⟧ spoke. ⟦b|Luis Ruiz⟧ smiled.', identify({ a: 'x', b: 'x' }));
    const overruled = entities.flatMap(({ mentions }) => mentions.flatMap((m) => m.overruled ?? []));
    assert.deepEqual(
      overruled.map(({ reading }) => reading),
      ['somebody or something else'],
    );
  });
});

describe('a person, or the lexicon, says what an entity is called', () => {
  const text = '⟦a|Kofi Dorn⟧ sang on Monday. ⟦b|Zorb Kray⟧ bowed.';

  it('and another name of it is one with it', () => {
    const reading = read(text, ({ a }) => ({ constraints: [{ kind: 'alias', span: a, name: 'Zorb Kray' }] }));
    assertOne(reading, 'other-name');
    assert.equal(reading.at('a').entity?.name, 'Kofi Dorn');
  });

  it('and forms of one entry of the lexicon are one', () => {
    const names = [{ name: 'Kofi Dorn', type: 'person', aliases: ['Zorb Kray'] }] as const;
    const reading = read(text, () => ({ lexicon: { names, notNames: [] } }));
    assertOne(reading, 'other-name');
    assert.ok(rulesOf(reading.at('a').entity!.evidence).includes('project-lexicon'));
  });

  it('and its name is that one', () => {
    const reading = read(text, ({ a }) => ({ constraints: [{ kind: 'canonicalName', span: a, name: 'K. Dorn' }] }));
    const { entity } = reading.at('a');
    assert.equal(entity?.name, 'K. Dorn');
    assert.ok(rulesOf(entity.evidence).includes('name-corrected'));
    assert.ok(entity.overruled?.some((e) => e.reading === 'Kofi Dorn'));
  });
});

describe('a person marks a noun phrase', () => {
  it('and it is an entity of that type though it comes once', () => {
    const reading = read('It rained. ⟦a|The shed⟧ was closed.', retype('place'));
    assert.equal(reading.at('a').entity?.type, 'place');
    assert.deepEqual(reading.at('a').rules, ['mention-corrected']);
  });

  it('and it is none where they say that it refers to nothing', () => {
    const said: Said = ({ a }) => ({ constraints: [{ kind: 'notMention', span: a }] });
    const reading = read('⟦a|A witness⟧ said no. The witness was afraid.', said);
    assert.equal(reading.at('a').entity, undefined);
  });

  it('and it crosses no name', () => {
    const reading = read('It rained on ⟦a|the friends of Maria⟧ ⟦b|Lopez⟧ on Monday.', retype('organization'));
    assert.equal(reading.at('a').entity, undefined);
  });
});
