import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isIsoDay } from '../../../src/core/layout/dates';
import { parseDay } from '../../../src/core/times/calendar/days';

describe('isIsoDay', () => {
  const days = ['2017-08-28', '2016-02-29', '2000-02-29', '0000-02-29', '9999-12-31'];
  const others = [
    '2017-02-29',
    '1900-02-29',
    '2017-13-01',
    '2017-00-10',
    '2017-04-31',
    '2017-4-3',
    ' 2017-08-28',
    '2017-08-28T07:00',
    'today',
    '',
  ];

  for (const text of days) it(`takes ${text}`, () => assert.equal(isIsoDay(text), true));
  for (const text of others) it(`takes no “${text}”`, () => assert.equal(isIsoDay(text), false));

  it('says of every day what the calendar of times says', () => {
    const two = (n: number): string => String(n).padStart(2, '0');
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        assert.equal(isIsoDay(text), parseDay(text) !== null, text);
      }),
    );
    for (let year = 0; year < 10_000; year++) {
      const text = `${String(year).padStart(4, '0')}-02-29`;
      assert.equal(isIsoDay(text), parseDay(text) !== null, text);
    }
  });
});
