import assert from 'node:assert/strict';
import { isTimex } from '../../../src/core/times/calendar/timex';
import { wholeAnalyzer } from '../../support/analyzer';
import { goldGroups, loadGold } from '../../../scripts/reading/gold';

describe('TIMEX3 values', () => {
  const right =
    '2017-08-27 2017-08 2017 201 20 2017-W34 2017-W34-WE 2017-Q3 2017-H1 2017-SU 2017-08-27T07:00 2017-08-27T07 2017-08-27TMO ' +
    'T07:00 TNI XXXX-XX-27 XXXX-WXX-5 P6Y P1Y6M PT30M P1DT12H PXW P0.5Y P11SU PRESENT_REF PAST_REF FUTURE_REF BC0044 2016-02-29 ' +
    '2017-08-27T07:00Z';
  for (const value of right.split(' ')) it(`${value} is one`, () => assert.ok(isTimex(value)));

  const wrong = [
    '',
    'P',
    'PT',
    '2017-13',
    '2017-02-29',
    '2017-8-27',
    '2017-W54',
    '2017-08-27T25:00',
    'yesterday',
    '2017-08-27 ',
    'P6',
    'X',
  ];
  for (const value of [...wrong, `P${'1Y'.repeat(50)}`])
    it(`“${value.slice(0, 20)}” is none`, () => assert.ok(!isTimex(value)));

  for (const { name, text } of goldGroups.flatMap((group) => loadGold(group))) {
    it(`are what the machine gives in ${name}`, () => {
      const values = wholeAnalyzer()
        .analyze(text)
        .times.map((time) => time.value);
      assert.deepEqual(
        values.filter((value) => !isTimex(value)),
        [],
      );
    });
  }
});
