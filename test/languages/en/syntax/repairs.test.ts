import assert from 'node:assert/strict';
import { TagRepairs } from '../../../../src/core/syntax/repairs/tagRepair';
import { overlookedVerbFinder } from '../../../../src/core/syntax/repairs/verbRepair';
import { TaggedTokens } from '../../../../src/core/syntax/taggedText';
import { tagNames } from '../../../../src/core/syntax/tags';
import { repairs } from '../../../../src/languages/en/syntax/repairs';
import { readTagged } from '../../../core/syntax/tagged';

const tagRepairs = [...repairs.whileTagging, ...repairs.afterTagging];

describe('repairs of tags', () => {
  for (const repair of tagRepairs) {
    const only = new TagRepairs([repair]);
    const tagOfMarked = (tagged: string): [before: string, after: string] => {
      const { tokens, tags, marked } = readTagged(tagged);
      assert.ok(marked >= 0, `no token is marked in: ${tagged}`);
      const tag = only.tagOf(new TaggedTokens(tokens, tags), marked, tags[marked]);
      return [tagNames[tags[marked]], tagNames[tag]];
    };
    describe(repair.id, () => {
      for (const tagged of repair.matches)
        it(`${tagged} is ${repair.to}`, () => assert.equal(tagOfMarked(tagged)[1], repair.to));
      for (const tagged of repair.rejects)
        it(`leaves ${tagged}`, () => {
          const [before, after] = tagOfMarked(tagged);
          assert.equal(after, before);
        });
    });
  }
});

describe('overlooked verbs', () => {
  for (const repair of repairs.overlookedVerbs) {
    const find = overlookedVerbFinder([repair]);
    const verbAtMark = (tagged: string): string | null => {
      const { tokens, tags, marked } = readTagged(tagged);
      const verb = find(new TaggedTokens(tokens, tags), marked);
      return verb && `${verb.lemma} ${verb.tense}`;
    };
    describe(repair.id, () => {
      for (const [tagged, verb] of Object.entries(repair.matches))
        it(`${tagged} is ${verb}`, () => assert.equal(verbAtMark(tagged), verb));
      for (const tagged of repair.rejects) it(`none in ${tagged}`, () => assert.equal(verbAtMark(tagged), null));
    });
  }
});

describe('every repair', () => {
  const all = [...tagRepairs, ...repairs.overlookedVerbs];
  it('has an id of its own', () => assert.equal(new Set(all.map(({ id }) => id)).size, all.length));
});
