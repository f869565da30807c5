import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/core/layout/layout';
import { findMarked } from '../../../../src/core/quotes/marks/markedSpans';
import { clippings } from '../../../../src/languages/en/quotes/clippings';
import { readMarked } from '../../../../scripts/reading/marked';

/** Paragraphs between blank lines, which is all that quotation marks ask of the layout. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    blocks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'paragraph',
      continuesSentence: false,
    });
  }
  return blocks;
}

/** `⟦…⟧` stands round each stretch that should be found, marks included. */
function assertMarked(markedText: string): void {
  const { text, marks } = readMarked(markedText);
  const found = findMarked(text, blocksOf(text), clippings).map((m) => text.slice(m.start, m.end));
  assert.deepEqual(
    found,
    marks.map((m) => m.text),
    markedText,
  );
}

describe('quotes/marks', () => {
  it('reads mistyped marks', () => {
    assertMarked('⟦“The gates were locked,’’⟧ Hanna said. ⟦“All night.”⟧');
    assertMarked('⟦‘‘The gates were locked,’’⟧ Hanna said.');
    assertMarked('⟦“The gates were locked,’⟧ Hanna said. ⟦“All night.”⟧');
    assertMarked('⟦“The soldiers’ gates, ⟦‘locked,’⟧ were blue,”⟧ Hanna said.');
  });

  it('pairs the ordinary marks', () => {
    assertMarked('He said: ⟦"We go."⟧ Then ⟦"We stay."⟧');
    assertMarked('He said: ⟦“We go.”⟧ Then ⟦“We stay.”⟧');
    assertMarked('⟦„Wir gehen“⟧, sagte er. ⟦„Gut.”⟧');
    assertMarked('⟦« Nous partons »⟧, dit-il. ⟦«Bien»⟧. ⟦»Gut«⟧');
    assertMarked("⟦'We are ready,'⟧ he said. ⟦‘So are we,’⟧ she said.");
    assertMarked("⟦``We go,''⟧ he said.");
    assertMarked('⟦”Vi går”⟧, sade han.');
  });

  it('mixes straight and typographic marks', () => {
    assertMarked('⟦“We go,"⟧ he said. ⟦"We stay,”⟧ she said.');
  });

  it('nests', () => {
    assertMarked('⟦"He told me, ⟦\'Go home,\'⟧ and I went,"⟧ she said.');
    assertMarked('⟦“They shouted ⟦‘Freedom!’⟧”⟧ he said.');
    assertMarked('⟦\'He said ⟦"no"⟧ twice,\'⟧ she said.');
    assertMarked('⟦“We saw ⟦“the thing”⟧ there,”⟧ he said.');
  });

  it('leaves apostrophes, elisions, feet and inches alone', () => {
    assertMarked("The soldiers' families and the '90s, get 'em, rock 'n' roll, the class of '68.");
    assertMarked('The soldiers’ families and the ’90s, don’t get ‘em.');
    assertMarked('He is 6\'2" and carries a 15" gun.');
    assertMarked('⟦"He is 6\'2" tall,"⟧ she said.');
    assertMarked('⟦"It was a 12" gun,"⟧ she said.');
    assertMarked("⟦'The soldiers' families are here,'⟧ he said.");
    assertMarked("The ⟦'experts'⟧ said it was ⟦'fine'⟧.");
    assertMarked('⟦"We won in 2014"⟧ he said. ⟦"Twice."⟧');
  });

  it('takes a mark at the head of each paragraph as one quotation', () => {
    assertMarked('⟦“We go.\n\n“We stay.\n\n“We wait,”⟧ he said.');
    assertMarked('He said: ⟦"We go.\n\n"We stay."⟧\n\nThen ⟦"no"⟧.');
  });

  it('runs over a stray blank line', () => {
    assertMarked('They had ⟦“succumbed ... and asked for the\n\nnegotiations”⟧.');
    assertMarked('They had ⟦"asked for the\n\nnegotiations"⟧ and ⟦"more"⟧.');
  });

  it('ends an unclosed quotation with its block or before the next one', () => {
    assertMarked('⟦"We go, he said.⟧\n\nThe war went on.');
    assertMarked('⟦"We go, he said.⟧ ⟦"We stay."⟧ The war went on.');
    assertMarked('⟦“We go, he said.⟧\n\nThe ⟦“war”⟧ went on.');
    assertMarked('⟦»⟦"6«a"⟧⟧');
    assertMarked('‘⟦"s\'"⟧');
  });

  it('makes nothing of empty pairs and rows of marks', () => {
    assertMarked('"" “” """" \'\'\'\' «»');
    assert.equal(findMarked('"'.repeat(100000), blocksOf('"'.repeat(100000)), clippings).length, 0);
  });

  it('gives spans in order that nest and never cross', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      'a',
      's',
      '.',
      ',',
      '\n\n',
      '6',
      '`',
      '„',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = findMarked(text, blocksOf(text), clippings);
        for (let i = 1; i < found.length; i++) {
          assert.ok(found[i].start >= found[i - 1].start);
          for (let j = 0; j < i; j++) assert.ok(found[j].end <= found[i].start || found[j].end >= found[i].end, text);
        }
        for (const m of found) assert.ok(m.start >= 0 && m.end <= text.length && m.start < m.end);
      }),
    );
  });
});
