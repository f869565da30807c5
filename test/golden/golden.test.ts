import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/analysis';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { goldGroups, goldNames, readSample } from '../../scripts/reading/gold';
import { loadResources } from '../../scripts/reading/resources';
import { print } from './print';

/** The whole reading of each sample, as it is: any change shows here, to be looked at and taken over with UPDATE_GOLDEN=1. */
describe('golden: the samples read', () => {
  const analyzer = createAnalyzer(loadResources(), languages);
  for (const name of goldGroups.flatMap(goldNames)) {
    it(name, () => {
      const path = join(__dirname, `${name}.json`);
      const now = print(withoutArticle(analyzer.analyze(readSample(name))));
      if (process.env.UPDATE_GOLDEN) writeFileSync(path, now);
      assert.equal(now, readFileSync(path, 'utf8'));
    });
  }
});

/** Sections without their text, which the sample holds. */
function withoutArticle(analysis: Analysis): unknown {
  return { ...analysis, sections: analysis.sections.map(({ text: _, ...section }) => section) };
}
