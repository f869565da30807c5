import { deepStrictEqual } from 'node:assert';
import { isDay, isTimex } from '../../../src/client/corrections/timex';

describe('TIMEX3 values', () => {
  it('are days, parts and multiples of them, times, spans, and words for now', () => {
    const good = [
      '2017-08-27',
      '2017-08',
      '2017',
      '201',
      '20',
      '2017-W34',
      '2017-W34-WE',
      '2017-Q3',
      '2017-H1',
      '2017-SU',
      'FY2017',
      'XXXX-08-27',
      '2017-08-XX',
      '2017-08-27T07:00',
      '2017-08-27TMO',
      'T07:30',
      'P6Y',
      'P1M2D',
      'PT2H30M',
      'P1DT2H',
      'PXD',
      'PRESENT_REF',
      'PAST_REF',
      'FUTURE_REF',
      '2016-02-29',
    ];
    deepStrictEqual(
      good.filter((value) => !isTimex(value)),
      [],
    );
  });

  it('are nothing else', () => {
    const bad = [
      '',
      ' ',
      'Sunday',
      '2017-13',
      '2017-02-30',
      '2017-8-7',
      '27/08/2017',
      'P',
      'PT',
      'T',
      'P1',
      '2017-08-27T',
      '2017-08-27 07:00',
      'NOW',
      '1',
    ];
    deepStrictEqual(bad.filter(isTimex), []);
  });

  it('hold days that are in the calendar', () => {
    deepStrictEqual(['2017-08-27', '2016-02-29'].map(isDay), [true, true]);
    deepStrictEqual(
      ['2017-02-29', '2017-13-01', '2017-8-7', '2017-08', ' 2017-08-27', '2017-08-27T07:00', ''].filter(isDay),
      [],
    );
  });
});
