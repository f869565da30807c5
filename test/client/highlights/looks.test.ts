import assert from 'node:assert/strict';
import { looksOf, tokensOf, type Look } from '../../../src/client/highlights/looks';
import { tokenModifiers, tokenTypes, type Range, type TokenModifier, type TokenType } from '../../../src/protocol';
import { rangeOf } from '../annotations/views';

/** Lines in which `[type.modifier words]` is a token, as the server sends it: the text without the marks, and the data. */
function marked(text: string): { lines: string[]; data: number[] } {
  const data: number[] = [];
  let before = { line: 0, column: 0 };
  const lines = text.split('\n').map((source, line) => {
    let plain = '';
    for (const part of source.split(/(\[[\w.]+ [^\]]*\])/)) {
      const [, name, words] = /^\[([\w.]+) ([^\]]*)\]$/.exec(part) ?? [];
      const column = plain.length;
      plain += words ?? part;
      if (name === undefined) continue;
      const [type, ...modifiers] = name.split('.');
      data.push(line - before.line, line === before.line ? column - before.column : column, words.length);
      data.push(tokenTypes.indexOf(type as TokenType));
      data.push(modifiers.reduce((sum, one) => sum | (1 << tokenModifiers.indexOf(one as TokenModifier)), 0));
      before = { line, column };
    }
    return plain;
  });
  return { lines, data };
}

/** What a text shows where some columns are selected: the words of each look, with lines joined by `/`. */
function drawn(text: string, ...selected: readonly (readonly [number, number])[]): string[] {
  const { lines, data } = marked(text);
  const last = lines.length - 1;
  const within = { start: { line: 0, character: 0 }, end: { line: last, character: lines[last].length } };
  const looks = looksOf(tokensOf(data), within, { colorOf: (type) => type, dots: true, holes: selected.map(rangeOf) });
  return [...looks]
    .flatMap(([name, ranges]) => ranges.map((range) => ({ range, words: `${wordsOf(name)}: ${textOf(lines, range)}` })))
    .sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character)
    .map(({ words }) => words);
}

function wordsOf(name: string): string {
  const { color, bold, italic, dotted } = JSON.parse(name) as Look;
  return [color ?? 'plain', bold ? 'bold' : '', italic ? 'italic' : '', dotted ? 'dotted' : '']
    .filter(Boolean)
    .join(' ');
}

function textOf(lines: readonly string[], { start, end }: Range): string {
  if (start.line === end.line) return lines[start.line].slice(start.character, end.character);
  const between = lines.slice(start.line + 1, end.line);
  return [lines[start.line].slice(start.character), ...between, lines[end.line].slice(0, end.character)].join('/');
}

describe('looks of highlights', () => {
  it('are a colour a kind, and plain text for all else', () =>
    assert.deepEqual(drawn('[place BEIRUT] — [person Aoun] spoke.'), [
      'place: BEIRUT',
      'plain:  — ',
      'person: Aoun',
      'plain:  spoke.',
    ]));
  it('are bold for who is quoted, and for nobody else', () =>
    assert.deepEqual(drawn('[person.speaker Aoun] [cue said][role.uncertain  chief]'), [
      'person bold: Aoun',
      'plain:  ',
      'cue: said',
      'role dotted:  chief',
    ]));
  it('are italics without a colour for what is said or thought without quotation marks', () =>
    assert.deepEqual(drawn('[quotation.direct “Yes”][quotation.indirect  he agreed][attitude  and hopes]'), [
      'quotation: “Yes”',
      'plain italic:  he agreed',
      'plain italic:  and hopes',
    ]));
  it('go over line ends where nothing is read', () =>
    assert.deepEqual(drawn('a [time May]\n\nb\n[group Syrian] c'), [
      'plain: a ',
      'time: May',
      'plain: //b/',
      'group: Syrian',
      'plain:  c',
    ]));
  it('leave selected words as the theme has them', () =>
    assert.deepEqual(drawn('a b [person Ada Lind] c', [2, 6]), ['plain: a ', 'person: a Lind', 'plain:  c']));
  it('leave out several selections', () =>
    assert.deepEqual(drawn('a b c d', [4, 5], [0, 1]), ['plain:  b ', 'plain:  d']));
  it('are parted where something may stand between', () =>
    assert.deepEqual(drawn('[quotation.direct “Go on”] he', [3, 3], [6, 6]), [
      'quotation: “Go',
      'quotation:  on',
      'quotation: ”',
      'plain:  he',
    ]));
  it('are parted within what is selected by nothing', () =>
    assert.deepEqual(drawn('ab cd ef', [1, 5], [3, 3], [7, 7]), ['plain: a', 'plain:  e', 'plain: f']));
  it('of nothing read are plain all over', () => assert.deepEqual(drawn('a\nb'), ['plain: a/b']));
});

describe('dots', () => {
  it('are under what is unsure, of whatever kind, and nothing else', () =>
    assert.deepEqual(
      drawn(
        '[person.uncertain Quayle] [person Kneale]\n[quotation.indirect.uncertain it was so] [place.speaker.uncertain Oban]',
      ),
      [
        'person dotted: Quayle',
        'plain:  ',
        'person: Kneale',
        'plain: /',
        'plain italic dotted: it was so',
        'plain:  ',
        'place bold dotted: Oban',
      ],
    ));
  it('are not there where nobody wants them', () => {
    const { data } = marked('[person.uncertain Quayle]');
    const looks = looksOf(tokensOf(data), rangeOf([0, 6]), { colorOf: (type) => type, dots: false, holes: [] });
    assert.deepEqual([...looks.keys()].map(wordsOf), ['person']);
  });
});
