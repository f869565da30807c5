import assert from 'node:assert/strict';
import { findTimes } from '../../../src/core/times/findTimes';
import { rules } from '../../../src/core/times/grammar';
import { articleOf } from '../../support/article';
import { readMarked } from '../../support/marked';

const date = '2017-08-28';

describe('time rules', () => {
  for (const rule of rules) {
    describe(rule.name, () => {
      for (const [sentence, value] of Object.entries(rule.matches)) {
        it(`${sentence} is ${value}`, () => {
          const {
            text,
            marks: [mark],
          } = readMarked(sentence);
          const times = findTimes(articleOf(text, { date }));
          const found = times.find((t) => t.start < mark.end && t.end > mark.start);
          assert.deepEqual(
            [found?.text, found?.value],
            [mark.text, value],
            JSON.stringify(times.map((t) => [t.text, t.value, t.evidence[0].rule])),
          );
        });
      }
      for (const sentence of rule.rejects) {
        it(`nothing in: ${sentence}`, () => {
          const times = findTimes(articleOf(sentence, { date })).filter((t) => t.evidence[0].rule === rule.name);
          assert.deepEqual(
            times.map((t) => t.text),
            [],
          );
        });
      }
    });
  }
});
