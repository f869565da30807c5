import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readLabels, writeLabels, type LabelDefinition } from '../../../src/annotations/labels';
import { readLexicon, writeLexicon } from '../../../src/annotations/lexicon';
import { mergeFiles } from '../../../src/annotations/merge/files';
import type { Conflict } from '../../../src/annotations/merge/threeWay';
import { isCorrection, type Annotation, type Body, type Note } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { yieldingIds } from '../../../src/annotations/yielding';
import type { Lexicon } from '../../../src/core/inputs';
import { at, uuid } from '../../support/annotations';

type Version = readonly Annotation[];

/** What a person, or another tool, does to a sidecar. Numbers choose among what is there. */
type Act =
  | { readonly does: 'add'; readonly id: number; readonly body: Body; readonly words: number }
  | { readonly does: 'say'; readonly which: number; readonly body: Body }
  | { readonly does: 'move'; readonly which: number; readonly words: number }
  | { readonly does: 'remove' | 'describe' | 'resolve' | 'forget'; readonly which: number }
  | { readonly does: 'write' | 'rewrite'; readonly which: number; readonly text: string }
  | { readonly does: 'relate'; readonly id: number; readonly which: number; readonly other: number }
  | { readonly does: 'tool'; readonly which: number; readonly json: string };

const number = fc.nat(30);
const body: fc.Arbitrary<Body> = fc.oneof(
  fc.constantFrom<Body>(
    { kind: 'mention', type: 'person' },
    { kind: 'mention', type: 'place' },
    { kind: 'notMention' },
    { kind: 'name', name: 'A' },
    { kind: 'name', name: 'B' },
    { kind: 'label', label: 'claim' },
    { kind: 'label', label: 'fact' },
    { kind: 'foreign', json: '' },
  ),
  number.map((n): Body => ({
    kind: 'comments',
    notes: [{ id: uuid(500 + n), author: null, text: 'a' }],
    resolved: false,
  })),
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ does: fc.constant('add' as const), id: number, body, words: fc.nat(2) }),
  fc.record({ does: fc.constant('say' as const), which: number, body }),
  fc.record({ does: fc.constant('move' as const), which: number, words: fc.nat(2) }),
  fc.record({ does: fc.constantFrom('remove' as const, 'describe', 'resolve', 'forget'), which: number }),
  fc.record({
    does: fc.constantFrom('write' as const, 'rewrite'),
    which: number,
    text: fc.constantFrom('b', 'c', 'd'),
  }),
  fc.record({ does: fc.constant('relate' as const), id: number, which: number, other: number }),
  fc.record({ does: fc.constant('tool' as const), which: number, json: fc.constantFrom('1', '2') }),
);

/** The version after an act. */
function after(version: Version, one: Act): Version {
  /** Both sides may mint one id, for one kind of thing. */
  const mint = (id: number, kind: Body['kind']) =>
    uuid((kind === 'relation' ? 100 : kind === 'comments' ? 200 : 300) + id);
  const isNew = (id: string) => version.every((other) => other.id !== id);
  if (one.does === 'add') {
    const id = mint(one.id, one.body.kind);
    return isNew(id) ? [...version, fitting({ id, body: one.body, selectors: [at(`words${one.words}`)] })] : version;
  }
  if (version.length === 0) return version;
  const target = version[one.which % version.length];
  const replaced = (by: Annotation | null) => version.flatMap((other) => (other !== target ? [other] : by ? [by] : []));
  const thread = target.body.kind === 'comments' ? target.body : null;
  const threaded = (notes: readonly Note[], resolved = false) =>
    thread ? replaced(notes.length > 0 ? { ...target, body: { ...thread, notes, resolved } } : null) : version;
  switch (one.does) {
    case 'say': // a thread stays a thread
      if ((one.body.kind === 'comments') !== (thread !== null)) return version;
      return replaced(fitting({ ...target, body: one.body }));
    case 'move':
      return replaced(fitting({ ...target, selectors: [at(`words${one.words}`)] }));
    case 'describe':
      return replaced(
        fitting({ ...target, selectors: target.selectors.map((s) => ({ ...s, prefix: `${s.prefix}.` })) }),
      );
    case 'remove': // with the relations that hang on it
      return version.filter(
        ({ id, body: b }) =>
          id !== target.id && (b.kind !== 'relation' || (b.from !== target.id && b.to !== target.id)),
      );
    case 'resolve':
      return threaded(thread?.notes ?? [], true);
    case 'forget':
      return threaded(thread?.notes.slice(1) ?? []);
    case 'write':
      return threaded([...(thread?.notes ?? []), { id: uuid(900 + one.which), author: null, text: one.text }]);
    case 'rewrite':
      return threaded(thread?.notes.map((note, i) => (i === 0 ? { ...note, text: one.text } : note)) ?? []);
    case 'relate': {
      const id = mint(one.id, 'relation');
      const to = version[one.other % version.length].id;
      return isNew(id)
        ? [...version, { id, body: { kind: 'relation', label: 'is', from: target.id, to }, selectors: [] }]
        : version;
    }
    case 'tool':
      return target.body.kind === 'foreign' ? version : replaced({ ...target, extra: [{ name: 'x', json: one.json }] });
  }
}

/** Relations stand on no words; what another tool made is its JSON, which says all. */
function fitting(one: Annotation): Annotation {
  if (one.body.kind === 'relation') return { ...one, selectors: [] };
  if (one.body.kind !== 'foreign') return one.selectors.length > 0 ? one : { ...one, selectors: [at('words0')] };
  const selector = { type: 'TextQuoteSelector', exact: one.selectors[0]?.exact ?? 'words0' };
  const target = { source: 'a.txt', selector };
  const json = JSON.stringify({ id: one.id, type: 'Annotation', motivation: 'highlighting', target });
  return {
    id: one.id,
    body: { kind: 'foreign', json },
    selectors: [{ ...at(selector.exact), prefix: '', suffix: '', hint: null }],
  };
}

/** Three versions: two that people made of a first one. Notes of one id say the same when they are made. */
const versions = fc.tuple(...[6, 8, 8].map((maxLength) => fc.array(act, { maxLength }))).map(([first, mine, yours]) => {
  const base = first.reduce(after, [] as Version);
  return { base, ours: mine.reduce(after, base), theirs: yours.reduce(after, base) };
});

const write = (version: Version): string => writeSidecar(version, 'a.txt');

function read(text: string): Version {
  const sidecar = readSidecar(text);
  if ('error' in sidecar) assert.fail(`line ${sidecar.line}: ${sidecar.error}\n${text}`);
  return sidecar.annotations;
}

function merged(
  base: string,
  ours: string,
  theirs: string,
): { readonly text: string; readonly conflicts: readonly Conflict[] } {
  const result = mergeFiles(base, ours, theirs);
  if ('error' in result) assert.fail(`${result.side}, line ${result.line}: ${result.error}`);
  return result;
}

/** What an annotation says, part by part. Context and id are no statement; the notes of a thread are one each. */
function statements({ body, selectors, extra }: Annotation): Map<string, string> {
  const notes = body.kind === 'comments' ? body.notes : [];
  const said = body.kind === 'foreign' ? { ...(JSON.parse(body.json) as object), id: '' } : body;
  return new Map([
    ...notes.map(({ id, text }): [string, string] => [id, text]),
    ...(body.kind === 'comments' ? [['resolved', String(body.resolved)] as [string, string]] : []),
    ['body', body.kind === 'comments' ? 'comments' : JSON.stringify(said)],
    ['words', selectors.map(({ exact }) => exact).join()],
    ...(extra ?? []).map(({ name, json }): [string, string] => [name, json]),
  ]);
}

/** What one side says and the first version did not, or said otherwise: each annotation's parts. */
function changesOf(base: Version, side: Version): { one: Annotation; parts: [string, string][] }[] {
  return side.flatMap((one) => {
    const was = base.find(({ id }) => id === one.id);
    const before = was && statements(was);
    const parts = [...statements(one)].filter(([name, said]) => before?.get(name) !== said);
    return parts.length > 0 || !was ? [{ one, parts }] : [];
  });
}

describe('merging any three versions of a sidecar', () => {
  it('keeps all that ours says anew, and lets it stand', () =>
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const all = read(merged(write(base), write(ours), write(theirs)).text);
        const yielded = yieldingIds(all);
        for (const { one, parts } of changesOf(base, ours)) {
          const found = all.find(({ id }) => id === one.id);
          assert.ok(found, `${one.id} is gone`);
          const there = statements(found);
          for (const [name, said] of parts) assert.equal(there.get(name), said, `${one.id}: ${name}`);
          if (isCorrection(one)) assert.ok(!yielded.has(one.id), `${one.id} is not obeyed`);
        }
      }),
      { numRuns: 400 },
    ));

  it('keeps all that theirs says anew: there, or in a conflict behind ours under another id', () =>
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const { text, conflicts } = merged(write(base), write(ours), write(theirs));
        const all = read(text);
        for (const { one, parts } of changesOf(base, theirs)) {
          const here = all.find(({ id }) => id === one.id);
          assert.ok(here, `${one.id} is gone`);
          const said = statements(here);
          const mine = ours.some(({ id }) => id === one.id);
          for (const [name, value] of parts.filter(([part, theirOwn]) => said.get(part) !== theirOwn)) {
            assert.ok(mine, `${one.id}: ${name} is lost without a rival`);
            const isThere = all.some((other) => [...statements(other).values()].includes(value));
            assert.ok(isThere, `${one.id}: ${name} is lost`);
            assert.ok(
              conflicts.some(({ id }) => id === one.id),
              `${one.id}: nobody is told`,
            );
          }
        }
      }),
      { numRuns: 400 },
    ));

  it('takes away what either side took away and the other left as it was', () =>
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const all = read(merged(write(base), write(ours), write(theirs)).text);
        const ends = new Set(all.flatMap(({ body: b }) => (b.kind === 'relation' ? [b.from, b.to] : [])));
        for (const one of base) {
          const versionsOf = [ours, theirs].map((side) => side.find(({ id }) => id === one.id));
          const isGone = versionsOf.includes(undefined);
          const isChanged = versionsOf.some((other) => other && !isDeepStrictEqual(statements(one), statements(other)));
          if (isGone && !isChanged && !ends.has(one.id)) assert.ok(!all.some(({ id }) => id === one.id), one.id);
        }
      }),
      { numRuns: 200 },
    ));

  it('changes nothing when the outcome is merged again; what it holds of both sides is no conflict then', () =>
    fc.assert(
      fc.property(versions, ({ base, ours, theirs }) => {
        const [was, their] = [write(base), write(theirs)];
        const { text, conflicts } = merged(was, write(ours), their);
        const again = merged(was, text, their);
        assert.equal(again.text, text);
        const left = conflicts.filter(({ message }) => !/both versions are kept|theirs is kept as/.test(message));
        for (const one of again.conflicts)
          assert.ok(
            left.some(({ id }) => id === one.id),
            one.message,
          );
        assert.deepEqual(merged(text, text, text), { text, conflicts: [] });
      }),
      { numRuns: 400 },
    ));
});

describe('merging any three versions of labels and lexicons', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const label: fc.Arbitrary<LabelDefinition> = fc.record({
    name: word,
    color: fc.constantFrom(null, '#fff', '#000'),
    key: fc.constantFrom(null, 'x', 'y', 'z'),
    description: fc.constantFrom('', 'said', 'shown'),
  });
  const list = fc.uniqueArray(label, { selector: ({ name }) => name, maxLength: 4 }).map((all) => {
    const keys = new Set<string>();
    return all.map((one) => (one.key === null || keys.has(one.key) ? { ...one, key: null } : (keys.add(one.key), one)));
  });
  const labels = fc.record({ labels: list, relations: list }).map((schema) => writeLabels(schema));
  const lexicons = fc
    .record({
      names: fc.array(
        fc.record({ name: word, type: fc.constantFrom('person' as const, 'place' as const), aliases: fc.array(word) }),
        { maxLength: 4 },
      ),
      notNames: fc.array(word, { maxLength: 3 }),
    })
    .map((lexicon) => writeLexicon(lexicon));

  for (const [name, texts] of Object.entries({ labels, lexicons }))
    it(`changes nothing when the outcome is merged again: ${name}`, () =>
      fc.assert(
        fc.property(texts, texts, texts, (base, ours, theirs) => {
          const { text } = merged(base, ours, theirs);
          assert.equal(merged(base, text, theirs).text, text);
        }),
        { numRuns: 300 },
      ));

  it('keeps all that either side said anew of names', () =>
    fc.assert(
      fc.property(lexicons, lexicons, lexicons, (base, ours, theirs) => {
        const said = (text: string) => {
          const { names, notNames } = readLexicon(text) as Lexicon;
          return [
            ...names.flatMap(({ name, type, aliases }) => [
              `${name} ${type}`,
              ...(aliases ?? []).map((a) => `${name} ${type} ${a}`),
            ]),
            ...notNames.map((one) => `not ${one}`),
          ];
        };
        const there = said(merged(base, ours, theirs).text);
        for (const one of [...said(ours), ...said(theirs)])
          if (!said(base).includes(one)) assert.ok(there.includes(one), one);
      }),
      { numRuns: 300 },
    ));

  it('keeps all that ours said anew of labels, and tells what theirs said where there is room for one', () =>
    fc.assert(
      fc.property(labels, labels, labels, (base, ours, theirs) => {
        const { text, conflicts } = merged(base, ours, theirs);
        const schemas = [base, ours, theirs, text].map((one) => {
          const schema = readLabels(one);
          return 'error' in schema ? assert.fail(schema.error) : schema;
        });
        for (const kind of ['labels', 'relations'] as const) {
          const [was, mine, yours, there] = schemas.map(
            (schema) => new Map(schema[kind].map((one) => [one.name, one])),
          );
          const told = (name: string) => conflicts.some(({ id }) => id === name);
          for (const [name, one] of [...mine, ...yours]) {
            const isOurs = mine.get(name) === one;
            for (const field of ['color', 'key', 'description'] as const) {
              if (was.get(name) && was.get(name)?.[field] === one[field]) continue;
              const isKept = there.get(name)?.[field] === one[field];
              assert.ok(isKept || ((!isOurs || field === 'key') && told(name)), `${kind} ${name} ${field}`);
            }
          }
        }
      }),
      { numRuns: 300 },
    ));
});

describe('merging three texts of which one side changed none', () => {
  it('gives the other side’s text to the letter, however it is laid out', () => {
    const [ours, other] = ['{"names":[{"type":"person","name":"A"}]}\r\n', '{"names": []}'];
    assert.equal(merged(other, ours, other).text, ours);
    assert.equal(merged(other, other, ours).text, ours);
    assert.equal(merged(other, ours, ours).text, ours);
  });
});

describe('merging any three texts', () => {
  const good = fc.constantFrom(
    '',
    write([]),
    write([{ id: uuid(1), body: { kind: 'notMention' }, selectors: [at('a')] }]),
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    good,
    fc.constantFrom('{"labels": []}', '{"names": []}', '\ufeff{"notNames": []}', '{}', '[]', '<<<<<<< ours\n'),
    fc.tuple(good, fc.nat(), fc.string({ maxLength: 3 })).map(([whole, cut, put]) => {
      const place = cut % (whole.length + 1);
      return whole.slice(0, place) + put + whole.slice(place + put.length);
    }),
  );

  it('gives a file that can be read, or says which of them cannot be', () =>
    fc.assert(
      fc.property(text, text, text, (base, ours, theirs) => {
        const result = mergeFiles(base, ours, theirs);
        if ('error' in result) return assert.ok(result.line >= 1 && result.error !== '');
        const readers = [readSidecar, readLabels, readLexicon] as const;
        assert.ok(
          result.text.trim() === '' || readers.some((reader) => !('error' in reader(result.text))),
          result.text,
        );
      }),
      { numRuns: 1500 },
    ));
});
