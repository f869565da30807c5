import assert from 'node:assert/strict';
import type { Constraint } from '../../src/core/inputs';
import type { GroupKind } from '../../src/formats/model/groupKinds';
import { groupsOf } from '../../src/formats/model/outline';
import { semanticTokens, legend } from '../../src/service/tokens/semanticTokens';
import { wholeAnalyzer } from '../support/analyzer';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';

const text = `Harbour pilots end their strike

By Clara Duarte

Pilots in Lisbon went back to work on Monday, the harbour office said. Rui Alves, who leads them, said the pay offer was fair.

Share this

Read more: Porto votes on Friday
`;

const reading = createAnalyzedDocument('test:story', 1, text, wholeAnalyzer().analyze(text, { date: '2021-03-10' }));
const labels = (kind: GroupKind) =>
  groupsOf(reading)
    .get(kind)
    ?.map(({ label }) => label);

describe("the page's own text", () => {
  it('is in no list', () => {
    assert.deepEqual(labels('people'), ['Rui Alves']);
    assert.deepEqual(labels('places'), ['Lisbon']);
    assert.equal(labels('dates')?.length, 1);
  });

  it('is listed where a person marked it', () => {
    const at = text.indexOf('Clara Duarte');
    const constraints: Constraint[] = [
      { kind: 'mention', span: { start: at, end: at + 'Clara Duarte'.length }, type: 'person' },
    ];
    const marked = createAnalyzedDocument('test:story', 1, text, wholeAnalyzer().analyze(text, { constraints }));
    assert.deepEqual(
      groupsOf(marked)
        .get('people')
        ?.map(({ label }) => label),
      ['Clara Duarte', 'Rui Alves'],
    );
  });

  it('has the colour of comments, and can be hidden', () => {
    const types = (hidden: Parameters<typeof semanticTokens>[1]) =>
      semanticTokens(reading, hidden).data.flatMap((value, i) => (i % 5 === 3 ? [legend.tokenTypes[value]] : []));
    assert.equal(types([]).filter((type) => type === 'boilerplate').length >= 3, true);
    assert.equal(types(['boilerplate']).includes('boilerplate'), false);
  });
});
