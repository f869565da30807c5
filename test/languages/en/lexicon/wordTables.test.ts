import assert from 'node:assert/strict';
import { wordList } from '../../../../src/core/text/wordLists';
import { determiners } from '../../../../src/languages/en/lexicon/determiners';
import { organizationNames } from '../../../../src/languages/en/lexicon/organizationNames';
import { organizationNouns } from '../../../../src/languages/en/lexicon/organizationNouns';
import { personNouns } from '../../../../src/languages/en/lexicon/personNouns';
import { placeNouns } from '../../../../src/languages/en/lexicon/placeNouns';
import { titlesAndRoles } from '../../../../src/languages/en/lexicon/titlesAndRoles';
import { wordsFor, type WordTable } from '../../../../src/languages/en/lexicon/wordTable';

const tables: Readonly<Record<string, WordTable<string>>> = {
  determiners,
  organizationNames,
  organizationNouns,
  personNouns,
  placeNouns,
  titlesAndRoles,
};

describe('English word tables', () => {
  for (const [name, table] of Object.entries(tables)) {
    it(`${name} has each word once`, () => {
      const words = table.flatMap((row) => wordList(row.words));
      assert.deepEqual(
        words.filter((word, i) => words.indexOf(word) !== i),
        [],
      );
    });
    it(`${name} has a row once for the same uses`, () => {
      const uses = table.map((row) => [...row.uses].sort().join());
      assert.equal(new Set(uses).size, uses.length);
    });
  }

  it('give the words of a use', () => {
    assert.deepEqual([...wordsFor(organizationNames, 'legalForm')].slice(0, 2), ['inc', 'corp']);
    assert.ok(wordsFor(titlesAndRoles, 'title').has('senator'));
    assert.ok(!wordsFor(titlesAndRoles, 'title').has('midwife'));
  });
});
