import assert from 'node:assert';
import { namesDay, namesWeekday, shortTimeWords, timeWords } from '../../src/wording/timeWords';

describe('times in words', () => {
  const cases: Record<string, string> = {
    '2017-08-27': 'Sunday 27 August 2017',
    '2017-08': 'August 2017',
    '2017': '2017',
    '199': 'the 1990s',
    '2017-W34': 'week of 21 August 2017',
    '2017-W34-WE': 'weekend of 26 August 2017',
    '2020-W53': 'week of 28 December 2020',
    '2021-W01': 'week of 4 January 2021',
    '1964-W47': 'week of 16 November 1964',
    '2017-Q1': 'first quarter of 2017',
    '2017-H2': 'second half of 2017',
    '2017-SU': 'summer 2017',
    '2017-08-27T07:00': '07:00, Sunday 27 August 2017',
    '2017-08-27TMO': 'Sunday 27 August 2017, morning',
    P6Y: '6 years',
    P1D: '1 day',
    PT30M: '30 minutes',
    PXD: 'some days',
    P1CE: '1 century',
    PRESENT_REF: 'now',
    'XXXX-05-04': '4 May, year unknown',
    'XXXX-WXX-7': 'Sunday, week unknown',
    '1600-02-29': 'Tuesday 29 February 1600',
    '0044-03-15': 'Tuesday 15 March 0044',
    '0079-W34': 'week of 21 August 79',
    '2017-13-45': '2017-13-45',
    nonsense: 'nonsense',
    '': '',
  };
  for (const [value, words] of Object.entries(cases))
    it(`${value || 'nothing'} is ${words || 'nothing'}`, () => assert.strictEqual(timeWords(value), words));

  it('are short for days only', () => {
    assert.strictEqual(shortTimeWords('2017-08-27'), 'Sun 27 Aug 2017');
    assert.strictEqual(shortTimeWords('2017-08'), 'August 2017');
  });

  it('of day name their day or not', () => {
    for (const text of [
      'Sunday night',
      'noon on 27 August',
      '3 a.m., Aug. 27',
      'last night',
      'tonight',
      '7am, 2017-08-27',
    ])
      assert.ok(namesDay(text), text);
    for (const text of ['7am', '7am (0400 GMT Tuesday)', 'the afternoon', 'dawn', '9 o’clock', '18.41', 'the night'])
      assert.ok(!namesDay(text), text);
  });

  it('know a weekday from a word that begins like one', () => {
    for (const text of ['Sunday', 'on Wed', 'last THURSDAY', 'Tues']) assert.ok(namesWeekday(text), text);
    for (const text of ['sunny', 'the month', 'married', 'yesterday']) assert.ok(!namesWeekday(text), text);
  });
});
