import assert from 'node:assert/strict';
import { isTimex } from '../../../src/core/times/calendar/timex';
import { formatDay, orthodoxEaster } from '../../../src/core/times/calendar/days';
import { holidaysIn, holidayValue, type HolidayDate } from '../../../src/core/times/calendar/holidays';
import { periodOf } from '../../../src/core/times/calendar/periods';
import { findTimes } from '../../../src/core/times/findTimes';
import { times } from '../../../src/languages/en/times';
import type { TimelinePoint } from '../../../src/formats/model/timeline';
import { layOutTimeline } from '../../../src/formats/svg/timelineLayout';
import { timeWords } from '../../../src/wording/timeWords';
import { articleOf } from '../../../scripts/reading/article';

describe('ranges of time', () => {
  it('have an interval from the first day to the last', () => {
    const [time] = findTimes(articleOf('The fair ran June 3-5.', { date: '2017-08-28' }), times);
    assert.deepEqual(time.interval, { begin: '2017-06-03', end: '2017-06-05' });
  });

  it('go on to the day after their end', () => {
    const found = findTimes(articleOf('The fair ran June 3-5. The next day it rained.', { date: '2017-08-28' }), times);
    assert.deepEqual(
      found.map(({ value }) => value),
      ['2017-06-03/2017-06-05', '2017-06-06'],
    );
  });

  it('have no day where the article has no date', () => {
    const [time] = findTimes(articleOf('The fair ran June 3-5.'), times);
    assert.equal(time.value, 'XXXX-06-03/XXXX-06-05');
    assert.deepEqual(time.interval, { begin: null, end: null });
  });

  it('are TIMEX3 values where both ends are dates', () => {
    for (const value of ['2017-06-03/2017-06-05', '2017-03/2017-05', '1990/1995', '2017-08-27T19:00/2017-08-27T21:00'])
      assert.ok(isTimex(value), value);
    for (const value of ['2017-06-03/', '/2017', '2017/P3D', '2017/2018/2019', '2017-02-30/2017-03-01'])
      assert.ok(!isTimex(value), value);
  });

  it('cover nothing where the end lies before the beginning', () => assert.equal(periodOf('2017-05/2017-03'), null));

  it('are told in words', () => {
    assert.equal(timeWords('2017-06-03/2017-06-05'), 'Saturday 3 June – Monday 5 June 2017');
    assert.equal(timeWords('2017-03/2017-05'), 'March – May 2017');
    assert.equal(timeWords('1990/1995'), '1990 – 1995');
    assert.equal(timeWords('2017-08-27T19:00/2017-08-27T21:00'), '19:00 – 21:00, Sunday 27 August 2017');
  });
});

describe('a range in the timeline', () => {
  it('is a bar from its first day to its last', () => {
    const [time] = findTimes(articleOf('The fair ran June 3-5.', { date: '2017-08-28' }), times);
    const { begin, end } = time.interval;
    const point = {
      id: 't1',
      kind: 'date',
      label: time.text,
      when: timeWords(time.value),
      begin,
      end,
      status: null,
      ranges: [],
    };
    const { placed } = layOutTimeline([point as unknown as TimelinePoint], 900, null, '2017-08-28');
    assert.ok(placed[0].width > 0);
  });
});

describe('feasts', () => {
  const known: readonly (readonly [HolidayDate, year: number, day: string])[] = [
    [{ kind: 'table', table: 'ramadan' }, 2021, '2021-04-13'],
    [{ kind: 'table', table: 'eidAlAdha' }, 2017, '2017-09-01'],
    [{ kind: 'table', table: 'lunarNewYear' }, 2016, '2016-02-08'],
    [{ kind: 'table', table: 'diwali' }, 2018, '2018-11-07'],
    [{ kind: 'table', table: 'yomKippur' }, 2013, '2013-09-14'],
    [{ kind: 'orthodoxEaster', days: 0 }, 2021, '2021-05-02'],
  ];
  for (const [holiday, year, day] of known)
    it(`${day}`, () => assert.deepEqual(holidaysIn(holiday, year).map(formatDay), [day]));

  it('last until the next one', () => {
    const ramadan: HolidayDate = { kind: 'table', table: 'ramadan', lasts: 'eidAlFitr' };
    assert.equal(holidayValue(ramadan, holidaysIn(ramadan, 2021)[0]), '2021-04-13/2021-05-12');
  });

  it('by the moon are in every year of the tables', () => {
    for (let year = 1900; year <= 2100; year++) {
      assert.equal(holidaysIn({ kind: 'table', table: 'lunarNewYear' }, year).length, 1, String(year));
      assert.equal(holidaysIn({ kind: 'table', table: 'diwali' }, year).length, 1, String(year));
      assert.ok(holidaysIn({ kind: 'table', table: 'eidAlFitr' }, year).length <= 2);
    }
  });

  it('of Orthodox Easter are Sundays', () => assert.equal((orthodoxEaster(2050) + 4) % 7, 0));
});
