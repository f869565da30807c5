import assert from 'node:assert/strict';
import { groupsOf } from '../../src/formats/model/outline';
import { sourceBalance } from '../../src/formats/model/sourceBalance';
import { documentSymbols } from '../../src/service/outline/documentSymbols';
import { hover } from '../../src/service/hovers/hover';
import { prepareCallHierarchy } from '../../src/service/navigation/callHierarchy';
import { target } from '../../src/service/navigation/target';
import { legend, semanticTokens } from '../../src/service/tokens/semanticTokens';
import { readingOf } from '../support/analysis';

const reading = readingOf(
  '⟦e1.n+s1|Ana⟧ ⟦c1|said⟧ ⟦q1|it was over⟧. ⟦e2.n+s2|Bo⟧ ⟦c2|hopes⟧ ⟦q2|to leave⟧.',
  'q1 indirect speaker=s1/e1 cue=c1\nq2 attitude speaker=s2/e2 cue=c2\ne1 person Ana\ne2 person Bo',
);
const at = (words: string) => reading.lines.positionAt(reading.text.indexOf(words));

describe('attitudes', () => {
  it('are drawn in a colour of their own, their cue with them, their holder like anybody', () => {
    const types = (hidden: Parameters<typeof semanticTokens>[1]) =>
      semanticTokens(reading, hidden).data.flatMap((value, i) => (i % 5 === 3 ? [legend.tokenTypes[value]] : []));
    assert.deepEqual(types([]), ['person', 'cue', 'quotation', 'person', 'attitude', 'attitude']);
    assert.deepEqual(types(['attitude']), ['person', 'cue', 'quotation', 'person']);
    const { data } = semanticTokens(reading);
    assert.equal(data[5 * 3 + 4], 0, 'Bo is no speaker');
  });

  it('are in no count of quotations or sources', () => {
    assert.deepEqual(
      sourceBalance(reading).sources.map(({ name, quotations }) => [name, quotations]),
      [['Ana', 1]],
    );
    assert.equal(groupsOf(reading).get('quotations')?.length, 1);
    assert.ok(!JSON.stringify(documentSymbols(reading)).includes('"to leave"'));
    assert.equal(reading.quotesBy(reading.analysis.entities[1].id).length, 0);
    assert.equal(prepareCallHierarchy(reading, at('to leave')), null);
  });

  it('are walked past from quotation to quotation', () => {
    const next = target(reading, at('it was over'), 'nextQuotation');
    assert.deepEqual(next?.range.start, at('it was over'));
  });

  it('say in the hover whose they are', () => {
    const shown = JSON.stringify(hover(reading, at('leave')));
    assert.match(shown, /Bo/);
    assert.match(shown, /thought or wish/);
    assert.doesNotMatch(shown, /by this speaker/);
  });
});
