import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../src/core/analyze';
import type { Constraint, AnalysisInputs } from '../../../src/core/inputs';
import { noSpeakerRules, quotationRules, quoteRules, speakerRules } from '../../../src/core/quotes/rules';
import { languages } from '../../../src/languages';
import { loadResources } from '../../../scripts/reading/resources';

const { analyze } = createAnalyzer(loadResources(), languages);

/** Rules for which a person's correction is needed. */
const corrected: Readonly<Record<string, (text: string) => Constraint>> = {
  'speaker-by-hand': (text) => ({ kind: 'speaker', quote: firstQuotation(text), speaker: { start: 0, end: 3 } }),
  'quotation-by-hand': (text) => ({ kind: 'quotation', span: { start: 0, end: text.indexOf(',') }, quote: 'indirect' }),
  'cue-by-hand': (text) => ({
    kind: 'cue',
    quote: firstQuotation(text),
    cue: { start: text.indexOf('threw'), end: text.indexOf('threw') + 5 },
  }),
  'no-cue-by-hand': (text) => ({ kind: 'cue', quote: firstQuotation(text), cue: null }),
  'no-speaker-by-hand': (text) => ({ kind: 'speaker', quote: firstQuotation(text), speaker: null }),
};

const firstQuotation = (text: string) => ({ start: text.indexOf('“'), end: text.indexOf('”') + 1 });

/** Rules by which the quotations of a text are told, by what they speak for. */
function rulesIn(text: string, inputs: AnalysisInputs): Record<'quotation' | 'speaker' | 'cue', Set<string>> {
  const rules = { quotation: new Set<string>(), speaker: new Set<string>(), cue: new Set<string>() };
  for (const { evidence, speaker, cue } of analyze(text, inputs).quotes) {
    for (const { rule } of evidence) rules.quotation.add(rule);
    for (const { rule } of speaker?.evidence ?? []) rules.speaker.add(rule);
    for (const { rule } of cue?.evidence ?? []) rules.cue.add(rule);
  }
  return rules;
}

function inputsFor(rule: string, text: string): AnalysisInputs {
  return rule in corrected ? { constraints: [corrected[rule](text)] } : {};
}

describe('rules of quotations', () => {
  for (const [rule, { example }] of Object.entries({ ...quotationRules, ...noSpeakerRules }))
    it(`${rule}: ${example}`, () => assert.ok(rulesIn(example, inputsFor(rule, example)).quotation.has(rule)));

  for (const [rule, { example }] of Object.entries(speakerRules))
    it(`${rule} names the speaker: ${example}`, () => assert.ok(rulesIn(example, {}).speaker.has(rule)));

  for (const rule of ['speaker-by-hand', 'no-entity-for-speaker', 'interviewee-named-before'] as const) {
    const { example } = quoteRules[rule];
    it(`${rule}: ${example}`, () => assert.ok(rulesIn(example, inputsFor(rule, example)).speaker.has(rule)));
  }

  for (const rule of ['quotation-by-hand', 'no-cue-by-hand'] as const) {
    const { example } = quoteRules[rule];
    it(`${rule}: ${example}`, () => assert.ok(rulesIn(example, inputsFor(rule, example)).quotation.has(rule)));
  }

  it('cue-by-hand marks the cue', () => {
    const { example } = quoteRules['cue-by-hand'];
    assert.ok(rulesIn(example, inputsFor('cue-by-hand', example)).cue.has('cue-by-hand'));
  });

  it('quotation-rejected says why something is none', () => {
    const { example } = quoteRules['quotation-rejected'];
    const constraints: Constraint[] = [{ kind: 'quotation', span: firstQuotation(example), quote: null }];
    const { quotes, rejected } = analyze(example, { constraints });
    assert.deepEqual([quotes, rejected?.[0].evidence[0].rule], [[], 'quotation-rejected']);
  });

  it('reporting-word marks the cue', () => {
    assert.ok(rulesIn(quoteRules['reporting-word'].example, {}).cue.has('reporting-word'));
  });

  it('scores are probabilities', () => {
    for (const info of Object.values(quoteRules)) if ('score' in info) assert.ok(info.score > 0 && info.score <= 1);
  });
});
