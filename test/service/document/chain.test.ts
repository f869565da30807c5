import assert from 'node:assert';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { citation } from '../../../src/service/navigation/citation';
import { definition } from '../../../src/service/navigation/definition';
import { hover } from '../../../src/service/hovers/hover';
import { documentHighlights } from '../../../src/service/navigation/documentHighlight';
import { references } from '../../../src/service/navigation/references';
import { target } from '../../../src/service/navigation/target';
import type { TargetKind } from '../../../src/protocol';
import { readingOf } from '../../support/analysis';
import { cursorAt, textOf } from '../../support/cursor';

const reading = readingOf(
  '⟦e1.n|Ruiz⟧ met ⟦e2.n|Bo Li⟧.\n\n⟦q1|“We won,”⟧ ⟦c1|said⟧ ⟦e1.n+s1|Ana Ruiz⟧. ⟦e1.p|She⟧ left on ⟦t1|Monday⟧.\n\n' +
    '⟦q2|“So it goes,”⟧ ⟦c2|added⟧ ⟦e2.n+s2|Li⟧. ⟦q3|“Bye.”⟧ ⟦q4|“Ta,”⟧ ⟦e1.p+s4|she⟧ ⟦c4|said⟧ ⟦t2|that day⟧.',
  `e1 person Ana Ruiz\ne2 person Bo Li\nt1 DATE 2020-01-06\nt2 DATE 2020-01-06
q1 direct speaker=s1/e1 cue=c1\nq2 direct speaker=s2/e2 cue=c2
q3 direct speaker=s2/e2 continues=q2\nq4 direct speaker=s4/e1 cue=c4`,
);

describe('definition', () => {
  const leadsTo = (words: string, n = 1) => {
    const found = definition(reading, cursorAt(reading, words, n));
    return found && { text: textOf(reading, found.range), line: found.range.start.line };
  };
  it('is the first full mention', () => assert.deepStrictEqual(leadsTo('She'), { text: 'Ana Ruiz', line: 2 }));
  it('is the first name where none is full', () =>
    assert.deepStrictEqual(leadsTo('Li', 2), { text: 'Bo Li', line: 0 }));
  it('of a quotation or cue is its speaker', () => {
    assert.deepStrictEqual(leadsTo('won'), { text: 'Ana Ruiz', line: 2 });
    assert.deepStrictEqual(leadsTo('added'), { text: 'Li', line: 4 });
  });
  it('is none on plain text', () => assert.strictEqual(leadsTo('met'), null));
  it('is that of the name the cursor stands behind, in a quotation too', () => {
    const quoted = readingOf('⟦q1|“Ask ⟦e1.n|Bo⟧ now”⟧', 'q1 direct\ne1 person Bo');
    assert.deepStrictEqual(definition(quoted, { line: 0, character: 7 })?.range.start.character, 5);
    assert.ok(
      JSON.stringify(hover(quoted, { line: 0, character: 7 })).includes('No speaker found'),
      'the mouse is over the quotation only',
    );
  });
});

describe('references', () => {
  const found = (words: string, all = true) =>
    references(reading, cursorAt(reading, words), all).map(({ range }) => textOf(reading, range));
  it('are all mentions, pronouns included', () =>
    assert.deepStrictEqual(found('Ana'), ['Ruiz', 'Ana Ruiz', 'She', 'she']));
  it('leave the definition out when asked', () => assert.deepStrictEqual(found('Ana', false), ['Ruiz', 'She', 'she']));
  it('of a quotation are those of its speaker', () =>
    assert.deepStrictEqual(found('goes'), ['“So it goes,”', '“Bye.”']));
  it('of a day are all words for it', () => assert.deepStrictEqual(found('Monday'), ['Monday', 'that day']));
});

describe('highlights', () => {
  const found = (words: string) =>
    documentHighlights(reading, cursorAt(reading, words)).map(({ range, kind }) => [textOf(reading, range), kind]);
  const { Read, Write, Text } = DocumentHighlightKind;
  it('are the chain, its full mention told apart', () =>
    assert.deepStrictEqual(found('She'), [
      ['Ruiz', Read],
      ['Ana Ruiz', Write],
      ['She', Read],
      ['she', Read],
    ]));
  it('of a cue are quotation, cue and speaker', () =>
    assert.deepStrictEqual(found('added'), [
      ['“So it goes,”', Text],
      ['added', Text],
      ['Li', Text],
    ]));
});

describe('targets', () => {
  const leadsTo = (words: string, kind: TargetKind, n = 1) => {
    const found = target(reading, cursorAt(reading, words, n), kind);
    return found && textOf(reading, found.range);
  };
  it('walk the mentions, round the end', () => {
    assert.strictEqual(leadsTo('Ruiz', 'nextMention'), 'Ana Ruiz');
    assert.strictEqual(leadsTo('she', 'nextMention'), 'Ruiz');
    assert.strictEqual(leadsTo('Ruiz', 'previousMention'), 'she');
    assert.strictEqual(leadsTo('met', 'nextMention'), null);
  });
  it('walk the quotations', () => {
    assert.strictEqual(leadsTo('met', 'nextQuotation'), '“We won,”');
    assert.strictEqual(leadsTo('Bye', 'previousQuotation'), '“So it goes,”');
    assert.strictEqual(leadsTo('Bye', 'nextQuotation'), '“Ta,”');
    assert.strictEqual(leadsTo('won', 'nextQuotationBySpeaker'), '“Ta,”');
    assert.strictEqual(leadsTo('Bye', 'previousQuotationBySpeaker'), '“So it goes,”');
  });
  it('lead to the speaker', () => {
    assert.strictEqual(leadsTo('Ta', 'speaker'), 'she');
    assert.strictEqual(leadsTo('met', 'speaker'), null);
  });
});

describe('citation', () => {
  const cited = (words: string) => {
    const found = citation(reading, cursorAt(reading, words));
    return found && [found.name, found.quotation];
  };
  it('of a name is the full name', () => assert.deepStrictEqual(cited('She'), ['Ana Ruiz', null]));
  it('of a quotation is its words and its speaker', () =>
    assert.deepStrictEqual(cited('goes'), ['Bo Li', '“So it goes,” — Bo Li']));
  it('of a date is the day', () => assert.deepStrictEqual(cited('Monday'), ['Monday 6 January 2020', null]));
  it('is none on plain text', () => assert.strictEqual(cited('met'), null));
});
