import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createTagger } from '../../../../src/core/syntax/tagger/tagger';
import { tagNames } from '../../../../src/core/syntax/tags';
import { syntax as english } from '../../../../src/languages/en/syntax';
import { splitSentences, tokenize } from '../../../support/text';

const bytes = readFileSync(join(__dirname, '../../../../models/tagger.bin'));
const tagger = createTagger(bytes, english);
const tag = (text: string) => {
  const tokens = tokenize(text);
  return Array.from(tagger.tag(tokens, splitSentences(tokens)), (id) => tagNames[id]).join(' ');
};

/** Sentences of our own in the manner of news agencies. */
const expected: [text: string, tags: string][] = [
  ['The minister said the army would withdraw.', 'DT NN VBD DT NN MD VB .'],
  ['She has not answered yet.', 'PRP VBZ RB VBN RB .'],
  ["The port's owners plan to sell it.", 'DT NN POS NNS VBP TO VB PRP .'],
  ['The company cut its forecast for 2018 on Monday.', 'DT NN VBD PRP$ NN IN CD IN NNP .'],
  ['Rebels overran two villages near the river.', 'NNS VBD CD NNS IN DT NN .'],
  ['“We do not know,” he said.', "`` PRP VBP RB VB , '' PRP VBD ."],
  ['“We are leaving tonight,” the ministry said in a statement.', "`` PRP VBP VBG NN , '' DT NN VBD IN DT NN ."],
  ['The priest, who mediated the talks, resigned.', 'DT NN , WP VBD DT NNS , VBD .'],
  ['They met Karim van den Berg.', 'PRP VBD NNP NNP NNP NNP .'],
  ['They were freed at 7 am on Monday.', 'PRP VBD VBN IN CD NN IN NNP .'],
  ['THEY WILL MEET HIM', 'PRP MD VB PRP'],
  ['The two sides plan to meet again.', 'DT CD NNS VBP TO VB RB .'],
  ['Selling them would end the row.', 'VBG PRP MD VB DT NN .'],
];

describe('tagger', () => {
  for (const [text, tags] of expected) it(text, () => assert.equal(tag(text), tags));

  it('is at most one megabyte', () => assert.ok(bytes.length <= 1 << 20, `${bytes.length} bytes`));

  it('gives every token of any text a tag, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const tokens = tokenize(text);
        const tags = tagger.tag(tokens, splitSentences(tokens));
        assert.equal(tags.length, tokens.count);
        assert.ok(tags.every((id) => id < tagNames.length));
        assert.deepEqual(tagger.tag(tokens, splitSentences(tokens)), tags);
      }),
    );
  });

  it('tags a sentence alone as among others', () => {
    const alone = tag('The minister resigned.');
    assert.equal(tag('Talks failed. The minister resigned.').split(' ').slice(-4).join(' '), alone);
  });
});
