import assert from 'node:assert';
import fc from 'fast-check';
import type { Annotation } from '../../../../src/annotations/model';
import { readSidecar } from '../../../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../../src/annotations/sidecar/writeSidecar';
import { ownProcess } from '../../../../src/server/annotations/journal/owner';
import {
  foldedLine,
  headLine,
  readJournal,
  recordLine,
  type JournalRecord,
} from '../../../../src/server/annotations/journal/records';
import { changedOf, replay } from '../../../../src/server/annotations/journal/replay';

const source = 'story.txt';
const label = (n: number, name: string, words = 'the gate'): Annotation => ({
  id: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  body: { kind: 'label', label: name },
  selectors: [{ exact: words, prefix: 'at ', suffix: '.', hint: null }],
});

/** Labels six annotations in turn, or removes them. */
const act = fc.record({ at: fc.nat(5), name: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: null }) });

interface Told {
  readonly states: readonly (readonly Annotation[])[];
  readonly records: readonly JournalRecord[];
}

function told(acts: readonly { readonly at: number; readonly name: string | null }[]): Told {
  const states: (readonly Annotation[])[] = [[]];
  const records = acts.map(({ at, name }) => {
    const before = states[states.length - 1];
    const rest = before.filter(({ id }) => id !== label(at, '').id);
    const after = name === null ? rest : [...rest, label(at, name)];
    states.push(after);
    return changedOf(before, after);
  });
  return { states, records };
}

const held = (text: string): string[] => {
  const read = readSidecar(text);
  assert.ok(!('error' in read));
  return read.annotations.map(({ id, body }) => `${id} ${JSON.stringify(body)}`).sort();
};

describe('a journal and a sidecar', () => {
  it('hold together all that was acknowledged, whatever of it was written and folded', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.nat(), fc.nat(), (acts, written, folded) => {
        const { states, records } = told(acts);
        const inSidecar = written % states.length;
        const known = folded % (inSidecar + 1);
        const sidecar = writeSidecar(states[inSidecar], source);
        const { text, conflicts } = replay(sidecar, records.slice(known), source);
        assert.deepStrictEqual(held(text), held(writeSidecar(states[states.length - 1], source)));
        assert.deepStrictEqual(conflicts, []);
      }),
    );
  });

  it('leave what others have said meanwhile', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.nat(), (acts, written) => {
        const { states, records } = told(acts);
        const theirs = label(99, 'theirs');
        const sidecar = writeSidecar([theirs, ...states[written % states.length]], source);
        const { text } = replay(sidecar, records, source);
        assert.deepStrictEqual(held(text), held(writeSidecar([theirs, ...states[states.length - 1]], source)));
      }),
    );
  });

  it('are read as they were written, up to where they were cut off', () => {
    const head = headLine({ sidecar: 'file:///a', owner: ownProcess(), time: 1 });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), fc.nat(), (acts, cut) => {
        const { records } = told(acts);
        const lines = records.map((record, i) => recordLine(i + 1, record, source));
        const text = head + lines.join('');
        const end = cut % (text.length + 1);
        const whole = text.slice(0, end).split('\n').length - 2;
        const read = readJournal(text.slice(0, end));
        assert.deepStrictEqual(read.records, records.slice(0, Math.max(0, whole)));
        assert.strictEqual(read.isDamaged, false);
      }),
    );
  });

  it('know what is in the sidecar for certain', () => {
    const { records } = told([
      { at: 1, name: 'a' },
      { at: 2, name: 'b' },
      { at: 3, name: 'c' },
    ]);
    const [one, two, three] = records.map((record, i) => recordLine(i + 1, record, source));
    const head = headLine({ sidecar: 'file:///a', owner: ownProcess(), time: 1 });
    assert.deepStrictEqual(readJournal(head + one + two + foldedLine(1) + three).records, records.slice(1));
  });

  it('tell when a line in the middle is no line of ours', () => {
    const head = headLine({ sidecar: 'file:///a', owner: ownProcess(), time: 1 });
    const { records } = told([{ at: 1, name: 'a' }]);
    const line = recordLine(1, records[0], source);
    assert.deepStrictEqual(readJournal(`${head}??\n${line}`), { ...readJournal(head + line), isDamaged: true });
    assert.strictEqual(readJournal('{"n":1}\n').isDamaged, true);
  });

  it('keep both of two changes to one annotation, here before the end and there by another', () => {
    const record = changedOf([label(1, 'a')], [label(1, 'b')]);
    const { text, conflicts } = replay(writeSidecar([label(1, 'c')], source), [record], source);
    assert.strictEqual(held(text).length, 2);
    assert.strictEqual(conflicts.length, 1);
  });
});
