import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findTimes } from '../../../../src/core/times/findTimes';
import { times } from '../../../../src/languages/en/times';
import { articleOf } from '../../../../scripts/reading/article';
import { ruleDate, testTimeRules } from '../../../support/timeRules';

const folder = join(__dirname, '..', '..', '..', '..', 'src', 'languages', 'en', 'times', 'rules');

describe('time rules of English', () => {
  it('are all in the list that the language brings, each in a file named for its id', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => basename(path))
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const camelCase = (id: string): string => id.replace(/-./g, (part) => part[1].toUpperCase());
    const own = times.rules.filter(({ id }) => id !== 'iso-date' && id !== 'numeric-date');
    assert.deepEqual(own.map(({ id }) => `${camelCase(id)}.ts`).sort(), files.sort());
  });

  testTimeRules(times.rules, (text) => findTimes(articleOf(text, { date: ruleDate }), times));
});
