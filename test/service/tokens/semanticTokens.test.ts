import assert from 'node:assert';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis';
import { flatten } from '../../../src/service/tokens/flatten';
import { legend, semanticTokens, tokenEdits } from '../../../src/service/tokens/semanticTokens';
import type { AnalyzedDocument } from '../../../src/service/document/analyzedDocument';
import { readingOf, readingOfGold } from '../../support/analysis';
import { loadGold } from '../../../scripts/reading/gold';

/** `text:type.modifier` of each token; checks on the way that they are in order, disjoint and on one line. */
function tokensOf(
  reading: AnalyzedDocument,
  ...rest: [hidden?: Parameters<typeof semanticTokens>[1], within?: Parameters<typeof semanticTokens>[2]]
): string[] {
  const { data } = semanticTokens(reading, ...rest);
  let [line, column, end] = [0, 0, 0];
  return Array.from({ length: data.length / 5 }, (_, i) => {
    const [lines, columns, length, type, modifiers] = data.slice(5 * i, 5 * i + 5);
    line += lines;
    column = lines > 0 ? columns : column + columns;
    const start = reading.lines.startOf(line) + column;
    assert.ok(start >= end && length > 0 && start + length <= reading.lines.endOf(line));
    end = start + length;
    const names = legend.tokenModifiers.filter((_m, bit) => modifiers & (1 << bit));
    return [`${reading.text.slice(start, end)}:${legend.tokenTypes[type]}`, ...names].join('.');
  });
}

describe('semantic tokens', () => {
  it('show the innermost of what nests', () => {
    const reading = readingOf(
      '⟦e1.n|⟦e2.n|Lebanese⟧ army⟧ of ⟦e3.n|Beirut⟧',
      'e1 organization Lebanese army\ne2 group Lebanese\ne3 place Beirut',
    );
    assert.deepStrictEqual(tokensOf(reading), ['Lebanese:group', 'army:organization', 'Beirut:place']);
  });

  it('tell quotation, cue, speaker and role apart', () => {
    const reading = readingOf(
      '⟦q1|“No, ⟦e2.n|Bo⟧,”⟧ ⟦c1|said⟧ the ⟦r1|judge⟧, ⟦e1.n+s1|Ana⟧.',
      'q1 direct speaker=s1/e1 cue=c1\ne1 person Ana\ne2 person Bo\nr1 role entity=e1',
    );
    assert.deepStrictEqual(tokensOf(reading), [
      '“No,:quotation.direct',
      'Bo:person.quoted',
      ',”:quotation.direct',
      'said:cue',
      'judge:role',
      'Ana:person.speaker',
    ]);
  });

  it('show marked stretches in indirect speech as direct', () => {
    const reading = readingOf(
      '⟦e1.n+s1|Ana⟧ ⟦c1|said⟧ ⟦q1|it was ⟦q1.m|“grim”⟧ there⟧.',
      'q1 mixed speaker=s1/e1 cue=c1\ne1 person Ana',
    );
    assert.deepStrictEqual(tokensOf(reading), [
      'Ana:person.speaker',
      'said:cue',
      'it was:quotation.indirect',
      '“grim”:quotation.direct',
      'there:quotation.indirect',
    ]);
    assert.deepStrictEqual(tokensOf(readingOf('She called it ⟦q1|⟦q1.m|“grim”⟧⟧.', 'q1 mixed')), [
      '“grim”:quotation.direct',
    ]);
  });

  it('are split at line ends of every kind, white space left out', () => {
    const reading = readingOf('⟦q1|“One\r\n  two\n\nthree\rfour”⟧', 'q1 direct');
    assert.deepStrictEqual(
      tokensOf(reading),
      ['“One', 'two', 'three', 'four”'].map((t) => `${t}:quotation.direct`),
    );
  });

  it('mark what is unsure', () => {
    const doubt = (analysis: Analysis): Analysis => ({
      ...analysis,
      entities: analysis.entities.map((entity) => ({
        ...entity,
        mentions: entity.mentions.map((m) => ({
          ...m,
          evidence: [{ source: 'model', rule: 'name', score: 0.4, spans: [] }],
        })),
      })),
    });
    assert.deepStrictEqual(tokensOf(readingOf('⟦e1.n|Ana⟧', 'e1 person Ana', doubt)), ['Ana:person.uncertain']);
  });

  it('leave out hidden types, and show what lies under them', () => {
    const reading = readingOf('⟦q1|“Hi ⟦e1.n|Bo⟧”⟧', 'q1 direct\ne1 person Bo');
    assert.deepStrictEqual(tokensOf(reading, ['person']), ['“Hi Bo”:quotation.direct']);
  });

  it('colour no name of unknown kind', () => {
    assert.deepStrictEqual(tokensOf(readingOf('⟦e1.n|Boeing 747⟧', 'e1 misc Boeing 747')), []);
  });

  it('of a range are the whole ones there', () => {
    for (const reading of loadGold().slice(0, 3).map(readingOfGold)) {
      const half = Math.floor(reading.lines.count / 2);
      const first = tokensOf(reading, [], { start: 0, end: reading.lines.startOf(half) });
      const second = tokensOf(reading, [], { start: reading.lines.startOf(half + 1), end: reading.text.length });
      assert.deepStrictEqual([...first, ...second], tokensOf(reading));
    }
  });

  it('hold together on every sample', () => {
    for (const gold of loadGold()) assert.ok(tokensOf(readingOfGold(gold)).length > 50);
  });
});

describe('flattening', () => {
  const layer = fc
    .tuple(fc.nat(30), fc.nat(12), fc.nat(3))
    .map(([start, length, rank]) => ({ start, end: start + length, rank }));

  it('gives disjoint pieces in order, each character to the shortest layer over it', () => {
    fc.assert(
      fc.property(fc.array(layer, { maxLength: 12 }), (layers) => {
        const pieces = flatten(layers);
        pieces.forEach((piece, i) =>
          assert.ok(piece.start < piece.end && (i === 0 || pieces[i - 1].end <= piece.start)),
        );
        for (let at = 0; at < 45; at++) {
          const over = layers.filter((l) => l.start <= at && at < l.end);
          const piece = pieces.find((p) => p.start <= at && at < p.end);
          assert.strictEqual(piece === undefined, over.length === 0);
          const rank = (l: { start: number; end: number; rank: number }) => (l.end - l.start) * 10 + l.rank;
          if (piece) assert.strictEqual(rank(piece.of), Math.min(...over.map(rank)));
        }
      }),
    );
  });
});

describe('token edits', () => {
  it('turn one answer into the other', () => {
    const data = fc.array(fc.nat(3), { maxLength: 20 });
    fc.assert(
      fc.property(data, data, (before, after) => {
        const patched = [...before];
        for (const { start, deleteCount, data: added } of tokenEdits(before, after))
          patched.splice(start, deleteCount, ...(added ?? []));
        assert.deepStrictEqual(patched, after);
      }),
    );
  });

  it('are none for the same answer', () => assert.deepStrictEqual(tokenEdits([1, 2], [1, 2]), []));
});
