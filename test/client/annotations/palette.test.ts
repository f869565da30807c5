import assert from 'node:assert/strict';
import fc from 'fast-check';
import { colors, colorsOf, isThemeColor, lookOf, patterns } from '../../../src/client/annotations/palette';
import { contrastOf, isHexColor, readHex } from '../../../src/client/shared/colors';
import type { Theme } from '../../../src/client/shared/theme';

const themes: Theme[] = ['light', 'dark', 'highContrast', 'highContrastLight'];
const backgrounds: Record<Theme, string> = {
  light: '#ffffff',
  dark: '#1f1f1f',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
};
const hex = fc.stringMatching(/^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/);

describe('looks of labels', () => {
  it('come of colours that are colours', () => {
    for (const color of ['#abc', '#ABCD', '#a1b2c3', '#a1b2c3d4']) assert.ok(isHexColor(color), color);
    for (const color of ['abc', '#ab', '#abcde', '#ggg', '#abc; x', 'red', 'url(x)', '#abc\n'])
      assert.ok(!isHexColor(color), color);
    for (const color of ['charts.red', 'focusBorder', 'editor.findMatchBackground'])
      assert.ok(isThemeColor(color), color);
    for (const color of ['', '#abc', 'a b', 'charts..red', 'x;y', 'url(x)', '.a', 'a.', '1a'])
      assert.ok(!isThemeColor(color), color);
  });

  it('stand out from the background in every theme', () => {
    fc.assert(
      fc.property(hex, fc.nat(20), fc.constantFrom(...themes), (color, index, theme) => {
        const { line } = lookOf(color, index, theme);
        assert.match(line, /^#[\da-f]{6}$/);
        assert.ok(contrastOf(readHex(line), readHex(backgrounds[theme])) >= 3, line);
      }),
    );
  });

  it('keep a colour that stands out', () => assert.equal(lookOf('#be123c', 0, 'light').line, '#be123c'));
  it('have a tint, but in high contrast', () => {
    assert.deepEqual(
      themes.map((theme) => lookOf('#be123c', 0, theme).tint),
      ['#be123c2b', '#be123c40', null, null],
    );
  });
  it('differ by pattern', () =>
    assert.deepEqual(
      patterns.map((_, i) => lookOf(null, i, 'light').pattern),
      [...patterns],
    ));
  it('leave a theme colour to the theme, and have one where the theme has none', () => {
    const { line } = lookOf(null, 1, 'dark');
    const themed = { line: `var(--vscode-charts-red, ${line})`, themed: 'charts.red', tint: null, pattern: 'dashed' };
    assert.deepEqual(lookOf('charts.red', 1, 'dark'), themed);
  });
  it('take nothing that is no colour', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), (text, index) => {
        fc.pre(!isHexColor(text) && !isThemeColor(text));
        assert.deepEqual(lookOf(text, index, 'light'), lookOf(null, index, 'light'));
      }),
    );
  });
});

describe('colours of a list of labels', () => {
  it('are those given, then those that nobody gave', () => {
    assert.deepEqual(colorsOf([null, '#2F6FDE', 'charts.red', 'no colour', null]), [
      colors[1],
      '#2F6FDE',
      'charts.red',
      colors[2],
      colors[3],
    ]);
  });
  it('repeat when there are no others', () => {
    assert.deepEqual(colorsOf([...colors, null]), [...colors, colors[0]]);
    assert.equal(colorsOf(Array.from({ length: 20 }, () => null)).length, 20);
  });
});
