import assert from 'node:assert/strict';
import { punctuationTag } from '../../../../src/core/syntax/tagger/punctuation';
import { tagNames } from '../../../../src/core/syntax/tags';
import { readMarked } from '../../../../scripts/reading/marked';

const tags = (marked: string, expected: string, open = false) =>
  it(`${marked} is ${expected}`, () => {
    const { text, marks } = readMarked(marked);
    const tag = punctuationTag(text, marks[0].start, marks[0].end, open);
    assert.equal(tag < 0 ? 'left to the model' : tagNames[tag], expected);
  });

describe('punctuation tags', () => {
  tags('state⟦-⟧run', 'HYPH');
  tags('short⟦-⟧ and long-term loans', 'HYPH');
  tags('OSLO ⟦-⟧ The bank', ':');
  tags('OSLO ⟦—⟧ The bank', ':');
  tags('he said: ⟦"⟧We won', '``');
  tags('We won,⟦"⟧ he said', "''", true);
  tags('We won , ⟦"⟧ he said', "''", true);
  tags('⟦“⟧We', '``');
  tags('won⟦...⟧', ':');
  tags('won⟦.⟧', '.');
  tags('⟦[⟧the bank]', '-LRB-');
  tags('⟦€⟧3', '$');
  tags("the players⟦'⟧ union", 'left to the model');
  tags('⟦word⟧', 'left to the model');
  tags('⟦7⟧', 'left to the model');
});
