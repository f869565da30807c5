import assert from 'node:assert/strict';
import type { Time } from '../../src/core/analysis';
import type { TimeRule } from '../../src/core/times/grammar/rule';
import { readMarked } from '../../scripts/reading/marked';

/** The date of the articles in which rules show what they read. */
export const ruleDate = '2017-08-28';

/** Tests of each rule from its own sentences: what it must find and what not. `timesOf` reads a text of {@link ruleDate}. */
export function testTimeRules(rules: readonly TimeRule[], timesOf: (text: string) => Time[]): void {
  it('have ids of their own, in kebab case', () => {
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id)),
      [],
    );
  });
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [sentence, value] of Object.entries(rule.matches)) {
        it(`${sentence} is ${value}`, () => {
          const {
            text,
            marks: [mark],
          } = readMarked(sentence);
          const times = timesOf(text);
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
          const times = timesOf(sentence).filter((t) => t.evidence[0].rule === rule.id);
          assert.deepEqual(
            times.map((t) => t.text),
            [],
          );
        });
      }
    });
  }
}
