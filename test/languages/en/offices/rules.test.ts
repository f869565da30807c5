import assert from 'node:assert/strict';
import type { EntityType } from '../../../../src/core/analysis';
import type { OfficeRule } from '../../../../src/core/offices/language';
import { wordsOf } from '../../../../src/core/offices/phrase';
import { readOffice } from '../../../../src/core/offices/readOffice';
import { offices } from '../../../../src/languages/en/offices';
import { readMarked } from '../../../../scripts/reading/marked';

/** What the marked words tell; a name in them is marked with its type. */
function officeIn(sentence: string): OfficeRule | null {
  const [phrase, ...names] = readMarked(sentence).marks;
  const typed = names.map(({ id, text }) => [wordsOf(text, offices), id as EntityType] as const);
  return readOffice(phrase.text, offices, new Map(typed));
}

describe('English offices', () => {
  for (const rule of offices.rules) {
    describe(rule.id, () => {
      for (const sentence of rule.matches) it(sentence, () => assert.equal(officeIn(sentence)?.id, rule.id));
      for (const sentence of rule.rejects)
        it(`not in: ${sentence}`, () => assert.equal(officeIn(sentence)?.id, undefined));
    });
  }
});
