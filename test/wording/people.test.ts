import { deepStrictEqual } from 'node:assert';
import { groupCounts, outline } from '../../src/service/outline/outline';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { readMarked } from '../../scripts/reading/marked';
import { wholeAnalyzer } from '../support/analyzer';

/** Under which head of the outline each marked person stands: `⟦crowds|The protesters⟧`. Counted is what is listed. */
const cases = [
  '⟦people|Ana Ruiz⟧ resigned on Monday. ⟦people|Ruiz⟧ had led the city for ten years.',
  '⟦sources|A police spokesman⟧ said the road was closed.',
  '⟦sources|Officials⟧ said the road was closed.',
  '⟦sources|A senior diplomat⟧ praised the plan. “It works,” ⟦sources|the diplomat⟧ said.',
  '⟦sources|A prosecutor⟧ said the man had been charged.',
  '⟦crowds|The protesters⟧ blocked the road. Later ⟦crowds|the protesters⟧ went home.',
  '⟦crowds|Nine soldiers⟧ were taken. Nobody knew where ⟦crowds|the soldiers⟧ were.',
  'The bridge was closed after ⟦crowds|two engineers⟧ said it was not safe.',
  '⟦unnamed|A man⟧ climbed the fence. Police told ⟦unnamed|him⟧ to come down.',
];

describe('people stand apart', () => {
  for (const marked of cases)
    it(marked, () => {
      const { text, marks } = readMarked(marked);
      const reading = createAnalyzedDocument('file:///a.article', 1, text, wholeAnalyzer().analyze(text));
      const counts = groupCounts(reading);
      const groups = outline(reading).groups.map(({ kind, items }) => ({ kind, items, count: counts[kind] }));
      for (const { id, start, end } of marks) {
        const range = reading.rangeOf({ start, end });
        const heads = groups.filter(({ items }) =>
          items.some(({ mentions }) => mentions.some((m) => JSON.stringify(m.range) === JSON.stringify(range))),
        );
        deepStrictEqual(
          heads.map(({ kind }) => kind),
          [id],
          text.slice(start, end),
        );
      }
      for (const { kind, items, count } of groups)
        if (kind !== 'quotations') deepStrictEqual([kind, count], [kind, items.length]);
    });
});
