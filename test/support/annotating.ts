import assert from 'node:assert';
import { patience } from '../../scripts/patience';
import type { Annotations, Applied, Operation, Range } from '../../src/protocol';
import type { Files } from '../../src/server/annotations/files/files';
import { serverOver, type ClientFiles, type TestClient } from './serverOver';
import { toyAnalyzer } from './toyAnalyzer';

/** A person who annotates one article, and whose client holds the files. */
export interface Annotating {
  readonly client: TestClient;
  readonly has: ClientFiles & { refuse?: ClientFiles['refuse']; readonly committed: Map<string, string> };
  apply(operation: Operation, version?: number, at?: string): Promise<Applied>;
  label(range: Range, name?: string, version?: number, at?: string): Promise<Applied>;
  /** What was last told of the article. */
  told(): Annotations;
  /** The same, each annotation in a line. */
  shown(): string[];
  /** The sidecar; null when there is none. */
  written(): { readonly first: { readonly items: readonly object[] } } | null;
  flush(): Promise<boolean>;
  /** The article is saved. */
  save(): Promise<void>;
  /** The sidecar is changed, or removed, by somebody else. */
  fromOutside(text: string | null): Promise<void>;
  /** Another server, with the same files. */
  restart(): Promise<void>;
}

/** `disk`: the files are reached by it, and not by the client. */
export async function annotating(uri: string, disk?: (has: Annotating['has']) => Files): Promise<Annotating> {
  const has: Annotating['has'] = { files: new Map(), committed: new Map(), workspaceFolders: ['file:///news'] };
  const files = { ...has, refuse: (at: string) => has.refuse?.(at) ?? null, disk: disk?.(has) };
  const start = () => serverOver(async () => toyAnalyzer(), {}, files);
  const sidecar = `${uri}.anno.json`;
  let client = await start();
  const apply = (operation: Operation, version = 1, at = uri) =>
    client.request<Applied>('dateline/apply', { uri: at, version, operation });
  const told = () => client.annotations.get(uri) as Annotations;
  return {
    get client() {
      return client;
    },
    has,
    apply,
    label: (range, name = 'Threat', version = 1, at = uri) =>
      apply({ kind: 'label', targets: [[range]], label: name }, version, at),
    told,
    shown: () =>
      told().views.map(
        ({ label, quote, state, ranges: [range] }) =>
          `${label} “${quote}” ${state}${range ? ` ${range.start.line}:${range.start.character}-${range.end.character}` : ''}`,
      ),
    written: () => JSON.parse(has.files.get(sidecar) ?? 'null') as { first: { items: object[] } } | null,
    flush: () => client.request('dateline/flush', { uri }),
    save: () => client.connection.sendNotification('textDocument/didSave', { textDocument: { uri } }),
    async fromOutside(text) {
      if (text === null) has.files.delete(sidecar);
      else has.files.set(sidecar, text);
      await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: sidecar, type: 2 }],
      });
    },
    async restart() {
      client.end();
      client = await start();
    },
  };
}

/** A range on one line. */
export const on = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});

/** Waits until it holds. */
export async function until(holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + patience; !holds();) {
    assert.ok(Date.now() < limit, `Waited in vain for ${holds.toString()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
}
