import { ok, strictEqual } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { detectionLength, looksLikeArticle } from '../../src/detection/looksLikeArticle';
import { goldNames, readSample } from '../../scripts/reading/gold';
import { newsTexts, others } from './documents';

describe('looksLikeArticle', () => {
  for (const [name, text] of Object.entries(newsTexts))
    it(`takes: ${name}`, () => strictEqual(looksLikeArticle(text), true));
  for (const [name, text] of Object.entries(others))
    it(`leaves: ${name}`, () => strictEqual(looksLikeArticle(text), false));

  it('has at least twenty texts to leave alone', () => ok(Object.keys(others).length >= 20));

  it('takes every sample of the first sixteen', () => {
    for (const name of goldNames()) strictEqual(looksLikeArticle(readSample(name)), true, name);
  });

  it('takes the seed', function () {
    const folder = join(__dirname, '..', '..', '..', 'shared', 'seeds');
    if (!existsSync(folder)) return this.skip();
    for (const name of readdirSync(folder))
      strictEqual(looksLikeArticle(readFileSync(join(folder, name), 'utf8')), true, name);
  });

  it('leaves our own source and documents alone', () => {
    const root = join(__dirname, '..', '..');
    for (const name of [
      'package.json',
      'tsconfig.json',
      'LICENSE',
      'src/detection/precision.ts',
      'test/detection/documents.ts',
    ]) {
      strictEqual(looksLikeArticle(readFileSync(join(root, name), 'utf8')), false, name);
    }
  });

  it('reads the head only and never throws', () => {
    const article = newsTexts.dash.repeat(200);
    strictEqual(looksLikeArticle(article), looksLikeArticle(article.slice(0, detectionLength) + 'x'.repeat(1000)));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof looksLikeArticle(text) === 'boolean'));
  });
});
