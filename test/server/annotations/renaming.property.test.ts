import assert from 'node:assert';
import fc from 'fast-check';
import { readSidecar } from '../../../src/annotations/sidecar/readSidecar';
import type { Applied, Operation } from '../../../src/protocol';
import { Changed, type Files } from '../../../src/server/annotations/files/files';
import { on } from '../../support/annotating';
import { serverOver } from '../../support/serverOver';
import { toyAnalyzer } from '../../support/toyAnalyzer';

const [from, to] = ['file:///news/old.article', 'file:///news/new.article'];
const sidecarOf = (uri: string) => `${uri}.anno.json`;
const story = 'Ana met Bob at the gate.';

/** What happens while an article is renamed, in any order but that the server is told once the sidecar lies under its new name. */
const happening = ['moved', 'told', 'closed', 'opened'] as const;
/** What comes in between. A person says something only of an article that is open, and once it is: under its new name. */
const between = ['label', 'undo', 'undoFirst', 'watchOld', 'watchNew', 'wait', 'wait', 'wait'] as const;
type Act = (typeof happening)[number] | (typeof between)[number];

const acts = fc
  .tuple(
    fc.shuffledSubarray([...happening], { minLength: happening.length }),
    fc.array(fc.record({ at: fc.nat(4), act: fc.constantFrom(...between) }), { maxLength: 12 }),
  )
  .map(([order, extra]) => {
    const others: Act[] = order.filter((act) => act !== 'told');
    const at = Math.max(order.indexOf('told'), others.indexOf('moved') + 1);
    const all = [...others.slice(0, at), 'told' as const, ...others.slice(at)];
    return [0, 1, 2, 3, 4].flatMap((i): Act[] => [
      ...extra.filter((one) => one.at === i).map(({ act }) => act),
      ...all.slice(i, i + 1),
    ]);
  });

describe('what is said while an article is renamed', () => {
  it('is in its sidecar in the end, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(acts, fc.array(fc.nat(3), { minLength: 8, maxLength: 8 }), async (all, pauses) => {
        const files = new Map<string, string>();
        let turn = 0;
        const pause = () =>
          new Promise((resolve) => {
            setTimeout(resolve, pauses[turn++ % pauses.length]);
          });
        const disk: Files = {
          async read(at) {
            await pause();
            return files.get(at) ?? null;
          },
          async write(at, text, before) {
            await pause();
            if ((files.get(at) ?? null) !== before) throw new Changed();
            if (text === null) files.delete(at);
            else files.set(at, text);
          },
        };
        const client = await serverOver(
          async () => toyAnalyzer(),
          {},
          { files, disk, workspaceFolders: ['file:///news'] },
        );
        const apply = (uri: string, operation: Operation) =>
          client.request<Applied | null>('dateline/apply', { uri, version: 1, operation });
        const said = new Set<string>();
        const steps: { readonly entry: string; readonly name: string }[] = [];
        let [isOpen, isRefused, count] = [false, false, 0];
        const asked: Promise<unknown>[] = [];
        const label = async (uri: string) => {
          const name = `label ${++count}`;
          const applied = await apply(uri, { kind: 'label', targets: [[on(0, 0, 3)]], label: name });
          if (applied?.done) said.add(name);
          if (applied?.entry) steps.push({ entry: applied.entry, name });
          assert.ok(applied?.done, `${name}: ${applied?.message}`);
        };
        const undo = async (step: (typeof steps)[number] | undefined) => {
          const applied = step && (await apply(to, { kind: 'undo', entry: step.entry }));
          if (applied?.done) said.delete(step?.name ?? '');
        };

        await client.open(from, story);
        await label(from);
        assert.ok(await client.request('dateline/flush', { uri: from }));
        for (const act of all) {
          if (act === 'moved' && files.has(sidecarOf(to)))
            isRefused = true; // as the client does: nothing is written over
          else if (act === 'moved') {
            files.set(sidecarOf(to), files.get(sidecarOf(from)) ?? '');
            files.delete(sidecarOf(from));
          } else if (act === 'told') await client.connection.sendNotification('dateline/renamed', { from, to });
          else if (act === 'closed') await client.close(from);
          else if (act === 'opened') {
            await client.open(to, story);
            isOpen = true;
          } else if (act === 'wait')
            await new Promise((resolve) => {
              setTimeout(resolve, 4);
            });
          else if (act === 'watchOld' || act === 'watchNew') {
            const uri = sidecarOf(act === 'watchOld' ? from : to);
            await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
              changes: [{ uri, type: 2 }],
            });
          } else if (!isOpen) continue;
          else if (act === 'label') asked.push(label(to));
          else if (act === 'undoFirst') asked.push(undo(steps[0]));
          else asked.push(Promise.all(asked).then(() => undo(steps.at(-1))));
        }
        await Promise.all(asked);
        assert.ok(await client.request('dateline/flush', { uri: to }));
        const labelsIn = (uri: string) => {
          const written = readSidecar(files.get(sidecarOf(uri)) ?? '{"first":{"items":[]}}');
          return 'error' in written
            ? []
            : written.annotations.map(({ body }) => (body.kind === 'label' ? (body.label ?? '') : ''));
        };
        const held = labelsIn(to);
        const told = client.annotations.get(to)?.views.map((view) => view.label) ?? [];
        if (isRefused) for (const name of said) assert.ok([...held, ...labelsIn(from)].includes(name), name);
        else
          assert.deepStrictEqual(
            [held.sort(), told.sort(), files.has(sidecarOf(from))],
            [[...said].sort(), [...said].sort(), false],
          );
        assert.deepStrictEqual(client.logged, []);
        client.end();
      }),
      { numRuns: 60 },
    );
  });
});
