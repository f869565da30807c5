import assert from 'node:assert/strict';
import { eventRules } from '../../../src/core/events/rules';
import { wholeAnalyzer } from '../../support/analyzer';

describe('rules that evidence of events names', () => {
  for (const [id, { example }] of Object.entries(eventRules))
    it(`${id}: ${example}`, () => {
      const { events } = wholeAnalyzer().analyze(example);
      const found = events.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
      assert.ok(found.includes(id), found.join());
    });
});
