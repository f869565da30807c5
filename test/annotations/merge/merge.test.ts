import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mergeSidecars } from '../../../src/annotations/merge';
import { inputsFrom } from '../../../src/annotations/inputs';
import type { Annotation, Body, Note } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import { anyAnnotation, anyAnnotations, at, label, uuid } from '../../support/annotations';

const write = (annotations: readonly Annotation[]): string => writeSidecar(annotations, 'a.txt');
const read = (text: string): readonly Annotation[] => {
  const result = readSidecar(text);
  if ('error' in result) assert.fail(`line ${result.line}: ${result.error}`);
  return result.annotations;
};
const merge = (
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): { all: readonly Annotation[]; conflicts: string[] } => {
  const { text, conflicts } = mergeSidecars(write(base), write(ours), write(theirs));
  return { all: read(text), conflicts: conflicts.map(({ id, message }) => `${id.slice(9, 17)} ${message}`) };
};
const thread = (notes: readonly Note[], resolved = false): Annotation => ({
  id: uuid(1),
  body: { kind: 'comments', notes, resolved },
  selectors: [at('words')],
});
const note = (n: number, text = `note ${n}`): Note => ({ id: uuid(n), author: 'A', text });
const notesOf = ({ body }: Annotation): string[] =>
  body.kind === 'comments' ? body.notes.map(({ text }) => text) : [];

const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((n) => label(n, 'claim'));

describe('merging sidecars', () => {
  it('takes the additions, changes and removals of both sides, in text order', () => {
    const changed = label(2, 'fact');
    assert.deepEqual(merge([a, b, d], [a, changed, c, d], [b, d, e]), { all: [changed, c, d, e], conflicts: [] });
    assert.deepEqual(
      merge([a, d], [a, c, d], [a, b, d]),
      { all: [a, b, c, d], conflicts: [] },
      'at the same place, by where they stand',
    );
    assert.deepEqual(merge([], [b, c], [a, d]), { all: [a, b, c, d], conflicts: [] });
  });

  it('gives what changed when one side changed nothing, byte for byte', () => {
    fc.assert(
      fc.property(anyAnnotations, anyAnnotations, (base, other) => {
        const [before, after] = [write(base), write(other)];
        assert.deepEqual(mergeSidecars(before, after, before), { text: after, conflicts: [] });
        assert.deepEqual(mergeSidecars(before, before, after), { text: after, conflicts: [] });
        assert.deepEqual(mergeSidecars(before, after, after), { text: after, conflicts: [] });
      }),
    );
  });

  it('loses nothing that either side said, says so when sides differ, and gives a readable file', () => {
    fc.assert(
      fc.property(edited(), ({ base, ours, theirs }) => {
        const { text, conflicts } = mergeSidecars(write(base), write(ours), write(theirs));
        const merged = new Set(read(text).flatMap(sayings));
        for (const [side, other] of [
          [ours, theirs],
          [theirs, ours],
        ]) {
          for (const one of side) {
            const [was, there] = [base, other].map((list) => sayings(list.find(({ id }) => id === one.id)));
            for (const said of sayings(one).filter((saying) => !was.includes(saying))) {
              assert.ok(merged.has(said), `lost: ${said}`);
              const field = said.slice(0, 6);
              const [before, rival] = [was, there].map((list) => list.find((saying) => saying.startsWith(field)));
              if (before && rival !== before && rival !== said)
                assert.ok(conflicts.length > 0, `nobody is told of ${said}`);
            }
          }
        }
        const swapped = mergeSidecars(write(base), write(theirs), write(ours));
        // one side may have said two things of the same words, and the other one of them
        const onOneThing = (all: typeof conflicts) => all.filter(({ message }) => !/each in its own way/.test(message));
        assert.equal(onOneThing(swapped.conflicts).length, onOneThing(conflicts).length);
        assert.deepEqual(mergeSidecars(text, text, text).text, text);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps a change against a removal, unless only the context was brought up to date', () => {
    const changed = label(1, 'fact');
    assert.deepEqual(merge([a, b], [changed, b], [b]), {
      all: [changed, b],
      conflicts: ['00000001 it was changed on one side and removed on the other; it is kept'],
    });
    const fresh = { ...a, selectors: [{ ...a.selectors[0], prefix: 'new words ', hint: null }] };
    assert.deepEqual(merge([a, b], [fresh, b], [b]), { all: [b], conflicts: [] });
  });

  it('merges one annotation field by field', () => {
    const relabelled = label(1, 'fact');
    const widened = { ...a, selectors: [at('word1 and more', 100)] };
    assert.deepEqual(merge([a], [relabelled], [widened]), {
      all: [{ ...relabelled, selectors: widened.selectors }],
      conflicts: [],
    });
  });

  it('takes words that one side confirmed for confirmed, unless the other edited them', () => {
    const said = (exact: string, was?: string): Annotation => ({
      ...a,
      selectors: [{ ...at(exact, 100), ...(was !== undefined && { was }) }],
    });
    const [before, confirmed, edited] = [said('would not', 'would'), said('would not'), said('would never', 'would')];
    assert.deepEqual(merge([before], [confirmed], [before]).all, [confirmed]);
    assert.deepEqual(merge([before], [before], [confirmed]).all, [confirmed]);
    assert.deepEqual(merge([before], [confirmed], [edited]).all, [edited]);
    assert.deepEqual(merge([before], [edited], [confirmed]).all, [edited]);
    assert.deepEqual(merge([before], [confirmed], []).conflicts.length, 1, 'a confirmation is no upkeep');
  });

  it('keeps both of two changes to one field, theirs under an id that is always the same', () => {
    const [ours, theirs] = [label(1, 'fact'), label(1, 'opinion')];
    const { all, conflicts } = merge([a, b], [ours, b], [theirs, b]);
    assert.deepEqual(
      all.map(({ body }) => body),
      [ours.body, theirs.body, b.body],
    );
    assert.match(all[1].id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(conflicts, ['00000001 both sides changed what it says; both versions are kept']);
    assert.deepEqual(merge([a, b], [ours, b], [theirs, b]).all, all);
    assert.deepEqual(merge([a], [{ ...a, selectors: [at('one')] }], [{ ...a, selectors: [at('two')] }]).all.length, 2);
  });

  it('changes nothing when its outcome is merged again', () =>
    fc.assert(
      fc.property(edited(), ({ base, ours, theirs }) => {
        const [was, their] = [write(base), write(theirs)];
        const once = mergeSidecars(was, write(ours), their).text;
        assert.equal(mergeSidecars(was, once, their).text, once);
      }),
      { numRuns: 60 },
    ));

  describe('two new corrections of the same words that differ', () => {
    const said = (n: number, body: Body): Annotation => ({ ...b, id: uuid(n), body });
    const typed = (n: number, type: 'person' | 'place' | 'group') => said(n, { kind: 'mention', type });
    /** What is obeyed of the outcome. */
    const obeyed = (all: readonly Annotation[]) => {
      const placed = all.map((annotation) => ({ annotation, placement: { state: 'kept', spans: [span] } }) as const);
      return inputsFrom(placed, undefined).constraints?.map(({ kind, ...rest }) =>
        'type' in rest ? `${kind} ${rest.type}` : kind,
      );
    };
    const span = { start: 0, end: 5 };

    it('are both kept, under their ids; ours is obeyed, and somebody is told', () => {
      const { all, conflicts } = merge([], [typed(8, 'person')], [typed(7, 'place')]);
      assert.deepEqual(all, [{ ...typed(7, 'place'), yieldsTo: uuid(8) }, typed(8, 'person')]);
      assert.deepEqual(conflicts, [
        `00000008 both sides corrected the same words, each in its own way; ours stands, theirs is kept as ${uuid(7)}`,
      ]);
      assert.deepEqual(obeyed(all), ['mention person']);
      const rejected = merge([], [said(8, { kind: 'notMention' })], [typed(7, 'place')]);
      assert.deepEqual(obeyed(rejected.all), ['notMention']);
    });
    it('are no conflict where they say the same', () =>
      assert.deepEqual(merge([], [typed(7, 'person')], [typed(8, 'person')]).conflicts, []));
    it('are none the second time, and change nothing then', () => {
      const [ours, theirs] = [[typed(8, 'person')], [typed(7, 'place')]];
      const once = merge([], ours, theirs).all;
      assert.deepEqual(merge([], once, theirs), { all: once, conflicts: [] });
    });
    it('stand as the side has it that merges, where both have merged', () => {
      const [ours, theirs] = [[typed(8, 'person')], [typed(7, 'place')]];
      const [mine, yours] = [merge([], ours, theirs).all, merge([], theirs, ours).all];
      assert.deepEqual(obeyed(yours), ['mention place']);
      assert.deepEqual(merge([], mine, yours).all, mine);
      assert.deepEqual(merge([], yours, mine).all, yours);
    });
    it('leave the one when the other is taken away', () => {
      const [theirs] = merge([], [typed(8, 'person')], [typed(7, 'place')]).all;
      assert.deepEqual(obeyed([theirs]), ['mention place']);
    });
    it('are likewise obeyed as ours where they are two changes of one', () => {
      const { all } = merge([typed(7, 'person')], [typed(7, 'place')], [typed(7, 'group')]);
      assert.equal(all.length, 2);
      assert.deepEqual(obeyed(all), ['mention place']);
    });
  });

  it('does not ask about context that both sides brought up to date', () => {
    const [ours, theirs] = ['our ', 'their '].map((prefix) => ({ ...a, selectors: [{ ...a.selectors[0], prefix }] }));
    assert.deepEqual(merge([a], [ours], [theirs]), { all: [ours], conflicts: [] });
  });

  it('merges the notes of a thread', () => {
    const { all, conflicts } = merge(
      [thread([note(2)])],
      [thread([note(2), note(3)])],
      [thread([note(2, 'changed'), note(4)], true)],
    );
    assert.deepEqual([all.map(notesOf), conflicts], [[['changed', 'note 3', 'note 4']], []]);
    assert.equal(all[0].body.kind === 'comments' && all[0].body.resolved, true);
    const twice = merge(
      [thread([note(2), note(3)])],
      [thread([note(2, 'ours'), note(3)])],
      [thread([note(2, 'theirs')])],
    );
    assert.deepEqual(twice.all.map(notesOf), [['ours', 'theirs']]);
    assert.equal(twice.conflicts.length, 1);
    assert.deepEqual(merge([thread([note(2), note(3)])], [thread([note(2)])], [thread([note(3)])]), {
      all: [],
      conflicts: [],
    });
    const answered = merge([thread([note(2)])], [], [thread([note(2), note(3)])]);
    assert.deepEqual([answered.all.map(notesOf), answered.conflicts.length], [[['note 2', 'note 3']], 1]);
  });

  it('brings back what one side removed and the other related', () => {
    const relation: Annotation = {
      id: uuid(9),
      body: { kind: 'relation', label: 'says', from: a.id, to: c.id },
      selectors: [],
    };
    const { all, conflicts } = merge([a, b, c], [b, c], [a, b, c, relation]);
    assert.deepEqual(all, [a, b, c, relation]);
    assert.deepEqual(conflicts, [
      '00000001 it was removed on one side and related to another on the other; it is kept',
    ]);
    assert.deepEqual(merge([a, c, relation], [c], [a, c, relation]), { all: [c], conflicts: [] });
    const ownEndGone = [c, relation];
    assert.deepEqual(merge([a, c], [a, c], ownEndGone), { all: ownEndGone, conflicts: [] });
  });

  it('keeps both versions of an entry of another tool, each a valid one', () => {
    const foreign = (value: string): string =>
      write([b]).replace(/"motivation".*/, `"motivation": "describing", "x": ${value},`);
    const { text, conflicts } = mergeSidecars(foreign('1'), foreign('2'), foreign('3.0'));
    assert.equal(read(text).length, 2);
    assert.match(text, /"x": 2,[^]*"x": 3\.0,/);
    assert.equal(conflicts.length, 1);
  });

  it('takes empty texts for sidecars without annotations, and leaves ours alone where a side cannot be read', () => {
    assert.deepEqual(read(mergeSidecars('', write([b]), write([a])).text), [a, b]);
    assert.deepEqual(mergeSidecars('', 'x', write([a])), {
      text: 'x',
      conflicts: [{ id: '', message: 'ours, line 1: Not JSON: unexpected "x".' }],
    });
    assert.equal(mergeSidecars(write([a]), write([a]), '<<<<<<< HEAD\n').conflicts.length, 1);
  });

  it('takes over a new name of the article', () => {
    const renamed = writeSidecar([a], 'b.txt');
    assert.equal(mergeSidecars(write([a]), write([a]), renamed).text, renamed);
    assert.equal(mergeSidecars(write([a]), renamed, write([a, b])).text, writeSidecar([a, b], 'b.txt'));
  });
});

/** What is said by an annotation, field by field: all but its id and the context. */
function sayings(annotation: Annotation | undefined): string[] {
  if (!annotation) return [];
  const { body, selectors, extra } = annotation;
  return [
    `body   ${JSON.stringify(body)}`,
    ...selectors.map(({ exact }, i) => `words${i} ${exact}`),
    `extra  ${JSON.stringify(extra)}`,
  ];
}

/** Two versions of a sidecar: entries removed, added, or replaced by other ones under their id. No threads and relations, which merge finer. */
function edited(): fc.Arbitrary<{ base: Annotation[]; ours: Annotation[]; theirs: Annotation[] }> {
  const plain = anyAnnotation.filter(({ body }) => body.kind !== 'comments' && body.kind !== 'relation');
  const list = fc.uniqueArray(plain, { selector: ({ id }) => id, maxLength: 6 });
  const side = (base: readonly Annotation[]): fc.Arbitrary<Annotation[]> =>
    fc
      .tuple(
        list,
        fc.array(fc.tuple(fc.constantFrom('keep', 'remove', 'replace'), plain), {
          minLength: base.length,
          maxLength: base.length,
        }),
      )
      .map(([added, steps]) => [
        ...base.flatMap((one, i) =>
          steps[i][0] === 'keep' ? [one] : steps[i][0] === 'remove' ? [] : [{ ...steps[i][1], id: one.id }],
        ),
        ...added.filter(({ id }) => !base.some((one) => one.id === id)),
      ]);
  return list.chain((base) => fc.tuple(side(base), side(base)).map(([ours, theirs]) => ({ base, ours, theirs })));
}
