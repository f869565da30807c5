import { deepStrictEqual, ok } from 'node:assert';
import { createDeclined, type Memory } from '../../../src/client/language/declined';

function memory(): Memory & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: <T>(key: string, otherwise: T) => (values.get(key) as T) ?? otherwise,
    update: async (key, value) => void values.set(key, value),
  };
}

describe('declined', () => {
  it('remembers a file over sessions, an untitled document for this one', () => {
    const stored = memory();
    const first = createDeclined(stored);
    first.add('file:///a.txt', false);
    first.add('untitled:Untitled-1', true);
    ok(first.has('file:///a.txt') && first.has('untitled:Untitled-1'));
    const next = createDeclined(stored);
    ok(next.has('file:///a.txt') && !next.has('untitled:Untitled-1'));
  });

  it('forgets a file that is treated as an article again', () => {
    const stored = memory();
    createDeclined(stored).add('file:///a.txt', false);
    createDeclined(stored).delete('file:///a.txt');
    ok(!createDeclined(stored).has('file:///a.txt'));
  });

  it('keeps the newest five hundred', () => {
    const stored = memory();
    const declined = createDeclined(stored);
    for (let i = 0; i < 510; i++) declined.add(`file:///${i}.txt`, false);
    deepStrictEqual((stored.values.get('dateline.declined') as string[]).length, 500);
    ok(!createDeclined(stored).has('file:///9.txt') && createDeclined(stored).has('file:///509.txt'));
  });
});
