import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exporters } from '../../src/formats';
import { outlineMarkdown } from '../../src/formats/markdown/outlineMarkdown';
import { outlineLines, textOutline, wholeOutline } from '../../src/formats/model/outlineLines';
import { readingOf } from '../support/analysis';
import { anyText } from '../support/annotations';
import { loadGold, readSample } from '../../scripts/reading/gold';
import { articleOf } from './support';

describe('exporters', () => {
  it('have names of their own that the command line can take', () => {
    assert.equal(new Set(exporters.map(({ id }) => id)).size, exporters.length);
    for (const { id, label, extension } of exporters) {
      assert.match(id, /^[a-z]+(-[a-z]+)*$/);
      assert.match(extension, /^[a-z]+$/, id);
      assert.ok(label !== '', id);
    }
  });

  it('write any text that was read, whatever is in it', () => {
    const pieces = loadGold().flatMap(({ name }) => readSample(name).match(/[^.\n]+[.\n]*/g) ?? []);
    const text = fc
      .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, anyText), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const article = articleOf(words);
        for (const { id, extension, serialize } of exporters) {
          const written = serialize(article);
          assert.equal(serialize(article), written, id);
          if (extension === 'json' || extension === 'geojson') JSON.parse(written);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('outline in lines', () => {
  const article = readingOf(
    '⟦r1|Mayor⟧ ⟦e1.n+s1|Ana *Star*⟧ met ⟦e2.m|a man⟧. ⟦q1|“We\n\nwon”⟧, ⟦e1.p|she⟧ said.',
    'e2 person a man named=no\ne1 person Ana *Star*\nr1 role entity=e1\nq1 direct speaker=s1/e1',
  );

  it('are text', () =>
    assert.equal(
      outlineLines(article, textOutline, wholeOutline(article)),
      'People (1)\n  Ana *Star* (2) · Mayor\n\nUnnamed people (1)\n  a man (1)\n\nQuotations (1)\n  Ana *Star*\n    “We won”\n',
    ));

  it('are Markdown, signs escaped', () =>
    assert.equal(
      outlineMarkdown.serialize({ ...article, annotations: [] }),
      '## People (1)\n\n- Ana \\*Star\\* (2) · Mayor\n\n## Unnamed people (1)\n\n- a man (1)\n\n## Quotations (1)\n\n- Ana \\*Star\\*\n  - “We won”\n',
    ));

  it('are the parts asked for, in their order; what is gone is left out', () =>
    assert.equal(
      outlineLines(article, textOutline, [
        { kind: 'unnamed', items: ['e2'], head: false },
        { kind: 'people', items: ['gone', 'e1'], head: false },
      ]),
      '  a man (1)\n  Ana *Star* (2) · Mayor\n',
    ));
});
