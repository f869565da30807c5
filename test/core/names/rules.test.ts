import assert from 'node:assert/strict';
import type { AnalysisInputs } from '../../../src/core/inputs';
import { nameRules, type NameRuleId } from '../../../src/core/names/rules';
import type { RuleInfo } from '../../../src/core/ruleInfo';
import { wholeAnalyzer } from '../../support/analyzer';
import { articleOf } from '../../../scripts/reading/article';
import { readMarked } from '../../../scripts/reading/marked';

/** What the recognizer would have to misread first; `documentEvidence.test.ts` gives it such readings. */
const ofMisreadings: ReadonlySet<string> = new Set<NameRuleId>([
  'joined-names-split',
  'possessor-apart',
  'first-name-of-full-name',
]);

/** What people have said in the examples of corrections. */
const inputs: Partial<Record<string, (text: string) => AnalysisInputs>> = {
  'project-lexicon': () => ({ lexicon: { names: [{ name: 'Blue Book', type: 'misc' }], notNames: [] } }),
  'mention-corrected': () => ({
    constraints: [{ kind: 'mention', span: { start: 0, end: 7 }, type: 'person' }],
  }),
  'same-name-corrected': () => ({
    constraints: [{ kind: 'mention', span: { start: 4, end: 13 }, type: 'misc' }],
  }),
  'alias-corrected': (text) => {
    const start = text.indexOf('Bank');
    return {
      constraints: [{ kind: 'alias', span: { start, end: start + 'Bank of England'.length }, name: 'Old Lady' }],
    };
  },
};

/** The rules by which these words are a name, and a place. */
function rulesAt(text: string, given: AnalysisInputs | undefined, start: number, end: number): Set<string> {
  const { names, tokens } = articleOf(text, given);
  const { entities } = wholeAnalyzer().analyze(text, given);
  const name = names.filter(({ first, last }) => tokens.starts[first] === start && tokens.ends[last - 1] === end);
  const entity = entities.filter(({ mentions }) => mentions.some((m) => m.start === start && m.end === end));
  const evidence = [...name.flatMap((n) => n.evidence), ...entity.flatMap((e) => e.place?.evidence ?? [])];
  return new Set(evidence.map(({ rule }) => rule));
}

describe('rules for names', () => {
  for (const [id, { description, example }] of Object.entries<RuleInfo>(nameRules)) {
    it(`${id} is described by a sentence`, () => assert.match(description, /^[\p{Lu}“].*\.$/u));
    if (ofMisreadings.has(id)) continue;
    it(`${id} holds in its example`, () => {
      const { text, marks } = readMarked(example);
      assert.ok(marks.length > 0);
      for (const { start, end, text: words } of marks) {
        const rules = rulesAt(text, inputs[id]?.(text), start, end);
        assert.ok(rules.has(id), `${words}: ${[...rules].join()}`);
      }
    });
  }
});
