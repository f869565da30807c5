import { equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/core/analyze';
import { beginning, detect, detectByReading, detectionLength, type Outcome } from '../../src/detection/detect';
import { languages } from '../../src/languages';
import { goldNames, readSample } from '../../scripts/reading/gold';
import { loadResources } from '../../scripts/reading/resources';
import { seedShaped, newsTexts, others, shapes } from './documents';

const root = join(__dirname, '..', '..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
let analyzer: ReturnType<typeof createAnalyzer> | undefined;

/** Both steps. */
function outcome(text: string): Outcome {
  const { article } = detect(text);
  if (article) return article;
  analyzer ??= createAnalyzer(loadResources(), languages);
  return detectByReading(text, analyzer.analyze(beginning(text))).article;
}

describe('the detector', () => {
  for (const [name, text] of Object.entries({ ...newsTexts, ...seedShaped }))
    it(`is sure of ${name}, in the first step`, () => equal(detect(text).article, 'sure'));
  for (const [name, text] of Object.entries(shapes))
    it(`takes or offers ${name}`, () => ok(['sure', 'perhaps'].includes(outcome(text)), outcome(text)));
  for (const [name, text] of Object.entries(others)) it(`leaves ${name}`, () => equal(outcome(text), 'no'));

  it('is sure of the first samples, and takes or offers the others', () => {
    for (const name of goldNames('first')) equal(outcome(readSample(name)), 'sure', name);
    for (const name of goldNames('blind')) ok(outcome(readSample(name)) !== 'no', name);
  });

  it('is sure of the seed, in the first step', function () {
    const folder = join(root, '..', 'shared', 'seeds');
    if (!existsSync(folder)) return this.skip();
    for (const name of readdirSync(folder)) equal(detect(readFileSync(join(folder, name), 'utf8')).article, 'sure');
  });

  it('starts the server for few of the documents of packages, and takes none', function () {
    this.timeout(60_000);
    const folder = join(root, 'node_modules');
    const texts = readdirSync(folder)
      .filter((name) => !/^[.@]/.test(name))
      .flatMap((name) =>
        readdirSync(join(folder, name))
          .filter((file) => /^(?:readme|licen[cs]e|changelog|history)[^/]*$/i.test(file))
          .map((file) => join('node_modules', name, file)),
      )
      .filter((_, i) => i % 2 === 0)
      .slice(0, 200)
      .map((path) => read(path));
    equal(texts.length, 200);
    const first = texts.map((text) => detect(text).article);
    ok(first.filter((article) => article === null).length <= 10);
    equal(first.filter((article) => article === 'sure').length, 0);
  });

  it('leaves our own source and documents alone', () => {
    for (const name of ['package.json', 'tsconfig.json', 'LICENSE', 'src/detection/precision.ts', 'ARCHITECTURE.md'])
      equal(outcome(read(name)), 'no', name);
  });

  it('reads the beginning only, and never throws', () => {
    const article = newsTexts.dash.repeat(200);
    equal(detect(article).score, detect(article.slice(0, detectionLength) + 'x'.repeat(1000)).score);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { score } = detect(text);
        return score >= 0 && score <= 1;
      }),
    );
  });
});
