import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { grammarFile, grammarText } from '../../scripts/grammar';

describe('grammar file', () => {
  it('is written from syntaxes/article/ and the word lists (else: npm run grammar)', () =>
    assert.equal(readFileSync(grammarFile, 'utf8'), grammarText()));
});
