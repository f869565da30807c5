import assert from 'node:assert';
import type { DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../src/service/outline/documentSymbols';
import { foldingRanges } from '../../src/service/outline/foldingRanges';
import { selectionRanges } from '../../src/service/outline/selectionRanges';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { readingOf, readingOfGold } from '../support/analysis';
import { cursorAt, textOf } from '../support/cursor';
import { loadGold } from '../../scripts/reading/gold';

const marked =
  'date ⟦date|2020-01-06⟧ ⟦caption|A picture⟧\n\n⟦q1|“One,”⟧ said ⟦e1.n+s1|Ana⟧.\n\n⟦heading|Later⟧\n\n' +
  'She left ⟦e2.n|Rome⟧.\n\nThe end.';
const reading = readingOf(marked, 'date 2020-01-06\ne1 person Ana\ne2 place Rome\nq1 direct speaker=s1/e1');

function tree(symbols: readonly DocumentSymbol[]): unknown[] {
  return symbols.map(({ name, children }) => (children?.length ? [name, ...tree(children)] : name));
}

const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((s) => [s, ...all(s.children ?? [])]);

describe('document symbols', () => {
  const symbols = documentSymbols(reading);

  it('are the structure, then the groups', () => {
    assert.deepStrictEqual(tree(symbols), [
      'A picture',
      ['“One,” said Ana.', '“One,”'],
      ['Later', 'She left Rome.', 'The end.'],
      ['People', 'Ana'],
      ['Places', 'Rome'],
      ['Quotations', 'Ana'],
    ]);
  });

  it('give structure its true range and groups an empty one at the top', () => {
    const at = (name: string) => all(symbols).find((s) => s.name === name) as DocumentSymbol;
    assert.strictEqual(textOf(reading, at('Later').range), 'Later\n\nShe left Rome.\n\nThe end.');
    assert.strictEqual(textOf(reading, at('Later').selectionRange), 'Later');
    assert.deepStrictEqual(at('People').range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.strictEqual(textOf(reading, at('Rome').range), 'Rome');
    assert.deepStrictEqual(at('Rome').range, at('Rome').selectionRange);
  });

  it('hold the very top in the first section, where the groups stand too', () => {
    const [first] = documentSymbols(readingOf('\n  First.\n\nSecond.'));
    assert.deepStrictEqual(
      [first.name, first.range.start, first.selectionRange.start],
      ['First.', { line: 0, character: 0 }, { line: 1, character: 2 }],
    );
  });

  it('of every sample name all, and hold their selection', () => {
    for (const symbol of loadGold().flatMap((gold) => all(documentSymbols(readingOfGold(gold))))) {
      assert.ok(symbol.name.trim().length > 0);
      const { range, selectionRange } = symbol;
      assert.ok(
        range.start.line < selectionRange.start.line ||
          (range.start.line === selectionRange.start.line && range.start.character <= selectionRange.start.character),
      );
      assert.ok(
        range.end.line > selectionRange.end.line ||
          (range.end.line === selectionRange.end.line && range.end.character >= selectionRange.end.character),
      );
    }
  });

  it('are at most 2,000, and the groups say how many more there are', () => {
    const { analysis, text } = reading;
    const [ana, rome] = analysis.entities;
    const many = createAnalyzedDocument('file:///x', 1, text, {
      ...analysis,
      sections: Array.from({ length: 3000 }, () => analysis.sections[1]),
      entities: Array.from({ length: 4000 }, (_, i) => ({ ...(i % 2 ? ana : rome), id: `e${i}` })),
    });
    const made = documentSymbols(many);
    assert.ok(all(made).length <= 2000 && all(made).length > 1990);
    const people = made.find((s) => s.name === 'People') as DocumentSymbol;
    assert.strictEqual(people.detail, `2000, ${2000 - (people.children?.length ?? 0)} more not shown`);
    assert.ok(made.find((s) => s.name === 'Quotations')?.children?.length === 1, 'a small group is whole');
  });

  it('of an empty text are none', () => assert.deepStrictEqual(documentSymbols(readingOf('')), []));
});

describe('folding', () => {
  it('folds what stands under a heading, and long quotations', () => {
    const folded = readingOf(
      '⟦heading|One⟧\n\nText.\n\n⟦heading|Two⟧\n\n⟦q1|“a\nb\nc”⟧\n⟦q2|“d\ne”⟧',
      'q1 direct\nq2 direct',
    );
    assert.deepStrictEqual(
      foldingRanges(folded).map((f) => [f.startLine, f.endLine]),
      [
        [0, 2],
        [4, 10],
        [6, 8],
      ],
    );
  });
});

describe('selection ranges', () => {
  function widened(words: string, of = reading): string[] {
    const texts: string[] = [];
    for (let range = selectionRanges(of, [cursorAt(of, words)])[0]; range; range = range.parent as typeof range)
      texts.push(textOf(of, range.range));
    return texts;
  }

  it('widen from the word to the article', () => {
    const nested = readingOf(
      'Hm. ⟦q1|“No, ⟦e2.n|Bo Li⟧ won,”⟧ said ⟦e1.n+s1|Ana⟧.\n\nEnd.',
      'e1 person Ana\ne2 person Bo Li\nq1 direct speaker=s1/e1',
    );
    assert.deepStrictEqual(widened('Li', nested), [
      'Li',
      'Bo Li',
      'No, Bo Li won,',
      '“No, Bo Li won,”',
      '“No, Bo Li won,” said Ana.',
      'Hm. “No, Bo Li won,” said Ana.',
      nested.text,
    ]);
  });

  it('take words with apostrophes, hyphens and letters beyond the basic plane whole', () => {
    for (const word of ["O'Neill", 'Jean-Luc', 'Zoë', '𝔘nicode'])
      assert.strictEqual(widened(word, readingOf(`So ${word} left.`))[0], word);
  });
});
