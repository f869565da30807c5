import assert from 'node:assert/strict';
import { eventRules } from '../../../src/core/events/rules';
import type { Constraint } from '../../../src/core/inputs';
import { wholeAnalyzer } from '../../support/analyzer';

const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** Rules for which a person's correction is needed. */
const corrected: Readonly<Record<string, ((text: string) => Constraint[]) | undefined>> = {
  'event-by-hand': (text) => [{ kind: 'event', span: at(text, 'silence'), type: 'life' }],
  'event-rejected': (text) => [{ kind: 'event', span: at(text, 'attacked'), type: null }],
  'event-corrected': (text) => [{ kind: 'eventStatus', span: at(text, 'attacked'), status: 'denied' }],
};

describe('rules that evidence of events names', () => {
  for (const [id, { example }] of Object.entries(eventRules))
    it(`${id}: ${example}`, () => {
      const { events, rejected = [] } = wholeAnalyzer().analyze(example, {
        constraints: corrected[id]?.(example) ?? [],
      });
      const found = [...events, ...rejected].flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
      assert.ok(found.includes(id), found.join());
    });
});
