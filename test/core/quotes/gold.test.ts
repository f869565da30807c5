import assert from 'node:assert/strict';
import { quotationsOf } from '../../../scripts/reading/quotations';
import { loadGold } from '../../../scripts/reading/gold';

describe('quotes in the gold articles', () => {
  for (const gold of loadGold()) {
    it(`${gold.name}: no title, nickname or scare quote gets a speaker`, () => {
      const wrong = quotationsOf(gold.text).flatMap((q) =>
        q.marked
          .filter((m) => q.speaker && !gold.quotes.some((g) => g.start <= m.start && g.end >= m.end))
          .map((m) => `${gold.text.slice(m.start, m.end)} by ${q.speaker?.text}`),
      );
      assert.deepEqual(wrong, []);
    });
  }
});
