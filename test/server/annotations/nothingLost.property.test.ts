import assert from 'node:assert';
import fc from 'fast-check';
import type { Annotation } from '../../../src/annotations/model';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import { writeSidecar } from '../../../src/annotations/sidecar/writeSidecar';
import type { Operation } from '../../../src/protocol';
import { Changed, WriteError, type Files } from '../../../src/server/annotations/files/files';
import { annotating, on, type Annotating } from '../../support/annotating';

const uri = 'file:///news/a.article';
const sidecar = `${uri}.anno.json`;
const lines = ['Ana met Bob at the gate.', 'The strike began on Monday.', 'Bob left for the north.'];
const story = lines.join('\n\n');

type Act =
  | { readonly does: 'label' | 'relabel' | 'remove' | 'type'; readonly at: number }
  | { readonly does: 'undo' | 'save' | 'fail' | 'mend' | 'addOutside' | 'addUnseen' | 'reopen' | 'wait' };

const act = fc.oneof(
  fc.record({ does: fc.constantFrom('label', 'relabel', 'remove', 'type'), at: fc.nat(1000) }),
  fc.record({ does: fc.constantFrom('undo', 'save', 'fail', 'mend', 'addOutside', 'addUnseen', 'reopen', 'wait') }),
) as fc.Arbitrary<Act>;

/** A disk in memory that is as slow as others; nothing comes between its last look and its write. */
const diskOf = (has: Annotating['has']): Files => ({
  async read(at) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
    return has.files.get(at) ?? null;
  },
  async write(at, text, before) {
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
    const failure = await has.refuse?.(at);
    if (failure) throw new WriteError(failure.reason, failure.readOnly);
    if ((has.files.get(at) ?? null) !== before) throw new Changed();
    if (text === null) has.files.delete(at);
    else has.files.set(at, text);
  },
});

const annotationsOf = (text: string | undefined): readonly Annotation[] => {
  const read = text === undefined ? { annotations: [] } : readSidecar(text);
  assert.ok(!('error' in read), text);
  return read.annotations;
};

describe('whatever is said and happens', () => {
  it('in the end the sidecar holds what people said, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 25 }), async (acts) => {
        const one = await annotating(uri, diskOf);
        const said = new Map<string, string>();
        const steps: { readonly entry: string; readonly back: () => void }[] = [];
        let [version, count, text] = [1, 0, story];
        await one.client.open(uri, text);
        const pick = (at: number) => [...said.keys()][at % said.size] as string | undefined;

        /** Somebody else adds an annotation to the file. */
        const add = () => {
          const id = `urn:uuid:00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
          const selector = { exact: 'Monday', prefix: 'began on ', suffix: '.', hint: null };
          const theirs: Annotation = { id, body: { kind: 'label', label: `theirs ${count}` }, selectors: [selector] };
          const all = [...annotationsOf(one.has.files.get(sidecar)), theirs];
          said.set(id, `theirs ${count}`);
          return writeSidecar(all, 'a.article');
        };

        for (const does of acts) {
          if (does.does === 'label') {
            const name = `label ${++count}`;
            const {
              ids: [id],
              entry,
            } = await one.label(on(0, 0, 3), name, version);
            said.set(id, name);
            steps.push({ entry: entry ?? '', back: () => said.delete(id) });
          } else if (does.does === 'relabel' || does.does === 'remove') {
            const id = pick(does.at);
            if (id === undefined) continue;
            const [before, after] = [said.get(id) ?? '', does.does === 'remove' ? null : `label ${++count}`];
            const operation: Operation =
              after === null ? { kind: 'remove', ids: [id] } : { kind: 'relabel', ids: [id], label: after };
            const done = await one.apply(operation, version);
            if (!done.done) continue; // added outside a moment ago, and not seen yet
            if (after === null) said.delete(id);
            else said.set(id, after);
            steps.push({ entry: done.entry ?? '', back: () => said.set(id, before) });
          } else if (does.does === 'undo') {
            const step = steps.pop();
            if (step && (await one.apply({ kind: 'undo', entry: step.entry }, version)).done) step.back();
          } else if (does.does === 'type') {
            await one.client.change(uri, ++version, [2, 4, 2, 4, 'new ']);
            text = text.replace('The ', 'The new ');
          } else if (does.does === 'save') await one.save();
          else if (does.does === 'fail') one.has.refuse = () => ({ reason: 'no', readOnly: count % 2 === 0 });
          else if (does.does === 'mend') one.has.refuse = undefined;
          else if (does.does === 'addOutside') await one.fromOutside(add());
          else if (does.does === 'addUnseen') one.has.files.set(sidecar, add());
          else if (does.does === 'wait')
            await new Promise((resolve) => {
              setTimeout(resolve, 5);
            });
          else {
            await one.client.close(uri);
            await one.client.open(uri, text);
            version = 1;
          }
        }
        one.has.refuse = undefined;
        await one.save();
        await one.flush();
        const held = new Map(
          annotationsOf(one.has.files.get(sidecar)).map(({ id, body }) => [
            id,
            body.kind === 'label' ? body.label : '',
          ]),
        );
        const byId = ([a]: [string, string], [b]: [string, string]) => (a < b ? -1 : 1);
        assert.deepStrictEqual([...held].sort(byId), [...said].sort(byId));
        assert.deepStrictEqual(one.client.logged, []);
        one.client.end();
      }),
      { numRuns: 150 },
    );
  });
});
