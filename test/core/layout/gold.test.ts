import assert from 'node:assert/strict';
import type { Span } from '../../../src/core/analysis';
import { layOut } from '../../support/text';
import { english } from '../../../src/languages/en';
import { loadGold } from '../../../scripts/reading/gold';

describe('layOut: the samples', () => {
  for (const { name, text, layout: gold } of loadGold()) {
    it(`${name} is laid out as marked`, () => {
      const layout = layOut(text);
      const part = (span: Span | null | undefined): string[] => (span ? [text.slice(span.start, span.end)] : []);
      const blocks = (kind: string): string[] => layout.blocks.filter((b) => b.kind === kind).flatMap(part);
      const headline = part(layout.headline);
      assert.deepEqual(
        {
          date: part(layout.headerDate),
          headline,
          caption: part(layout.caption),
          credit: part(layout.credit),
          dateline: part(layout.dateline),
          agency: part(layout.dateline?.agency),
          byline: blocks('other').filter((b) => english.layout.byline.test(b)),
          heading: blocks('heading').filter((b) => b !== headline[0]),
          other: blocks('other').filter((b) => !english.layout.byline.test(b)),
        },
        Object.fromEntries(Object.entries(gold).map(([id, parts]) => [id, parts.map((p) => p.text)])),
      );
    });
  }
});
