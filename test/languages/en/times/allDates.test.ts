import assert from 'node:assert/strict';
import { formatDay, toDay } from '../../../../src/core/times/calendar/days';
import { isTimex } from '../../../../src/core/times/calendar/timex';
import { findTimes } from '../../../../src/core/times/findTimes';
import { times } from '../../../../src/languages/en/times';
import { articleOf } from '../../../../scripts/reading/article';

/** Every expression of the rules' own examples in one text. */
const text = times.rules
  .flatMap(({ matches }) => Object.keys(matches))
  .map((sentence) => sentence.replace(/[⟦⟧]/g, ''))
  .join('.\n\n');

const edges = [
  ...['0001-01-01', '0001-01-07', '0001-02-28', '0001-12-31', '0002-01-01', '0004-02-29', '0099-06-15', '0100-01-01'],
  ...['1899-12-31', '1900-01-01', '2100-12-31', '2101-01-01', '9998-12-31', '9999-01-01', '9999-06-15', '9999-12-25'],
  '9999-12-31',
];

describe('times for every date', () => {
  const [first, last] = [toDay(1, 1, 1), toDay(9999, 12, 31)];
  const sampled = Array.from({ length: 20 }, (_, n) => formatDay(first + Math.floor(((last - first) * n) / 19)));
  const article = articleOf(text, { date: '2017-08-28' });
  for (const date of [...new Set([...edges, ...sampled])])
    it(`${date} has values and intervals that are dates`, () => {
      for (const { value, interval, text: words } of findTimes({ ...article, inputs: { date } }, times)) {
        assert.ok(isTimex(value), `${words}: ${value}`);
        for (const day of [interval.begin, interval.end])
          assert.ok(day === null || /^\d{4}-\d\d-\d\d$/.test(day), `${words}: ${day}`);
      }
    });
});
