import { deepStrictEqual, ok } from 'node:assert';
import { remember, type Memory } from '../../../src/client/language/remembered';

function memory(): Memory & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: <T>(key: string, otherwise: T) => (values.get(key) as T) ?? otherwise,
    update: async (key, value) => void values.set(key, value),
  };
}

describe('what is remembered of documents', () => {
  it('remembers a file over sessions, an untitled document for this one', () => {
    const stored = memory();
    const first = remember(stored, 'dateline.declined');
    first.add('file:///a.txt', false);
    first.add('untitled:Untitled-1', true);
    ok(first.has('file:///a.txt') && first.has('untitled:Untitled-1'));
    const next = remember(stored, 'dateline.declined');
    ok(next.has('file:///a.txt') && !next.has('untitled:Untitled-1'));
  });

  it('forgets a file that is treated as an article again', () => {
    const stored = memory();
    remember(stored, 'dateline.declined').add('file:///a.txt', false);
    remember(stored, 'dateline.declined').delete('file:///a.txt');
    ok(!remember(stored, 'dateline.declined').has('file:///a.txt'));
  });

  it('keeps the newest five hundred', () => {
    const stored = memory();
    const declined = remember(stored, 'dateline.declined');
    for (let i = 0; i < 510; i++) declined.add(`file:///${i}.txt`, false);
    deepStrictEqual((stored.values.get('dateline.declined') as string[]).length, 500);
    ok(
      !remember(stored, 'dateline.declined').has('file:///9.txt') &&
        remember(stored, 'dateline.declined').has('file:///509.txt'),
    );
  });
});
