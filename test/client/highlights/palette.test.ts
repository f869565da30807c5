import assert from 'node:assert/strict';
import Ajv from 'ajv';
import fc from 'fast-check';
import { configuration } from '../../../contributions/settings';
import { colorDifference } from '../../../scripts/colorDifference';
import { colorOf, colouredTypes, ownColors, palettes, type Coloured } from '../../../src/client/highlights/palette';
import { contrastOf, readHex } from '../../../src/client/shared/colors';
import type { Theme } from '../../../src/client/shared/theme';

/** Backgrounds and text of VS Code's own themes. */
const grounds: Readonly<Record<string, { theme: Theme; background: string; text: string }>> = {
  'Light Modern': { theme: 'light', background: '#ffffff', text: '#3b3b3b' },
  'Solarized Light': { theme: 'light', background: '#fdf6e3', text: '#657b83' },
  'Quiet Light': { theme: 'light', background: '#f5f5f5', text: '#333333' },
  'Dark Modern': { theme: 'dark', background: '#1f1f1f', text: '#cccccc' },
  'Solarized Dark': { theme: 'dark', background: '#002b36', text: '#839496' },
  Monokai: { theme: 'dark', background: '#272822', text: '#f8f8f2' },
  Abyss: { theme: 'dark', background: '#000c18', text: '#6688cc' },
  Red: { theme: 'dark', background: '#390000', text: '#f8f8f8' },
  'Tomorrow Night Blue': { theme: 'dark', background: '#002451', text: '#ffffff' },
  'Kimbie Dark': { theme: 'dark', background: '#221a0f', text: '#d3af86' },
  'Dark High Contrast': { theme: 'highContrast', background: '#000000', text: '#ffffff' },
  'Light High Contrast': { theme: 'highContrastLight', background: '#ffffff', text: '#292929' },
};
const names: readonly Coloured[] = ['person', 'place', 'organization', 'group'];
const pairs = <T>(all: readonly T[]): [T, T][] => all.flatMap((a, i) => all.slice(i + 1).map((b): [T, T] => [a, b]));
const difference = (a: string, b: string) => colorDifference(readHex(a), readHex(b));

describe('colours of highlights', () => {
  for (const [name, { theme, background, text }] of Object.entries(grounds)) {
    const own = palettes[theme];
    it(`can be read in ${name}`, () => {
      const wanted = theme === 'light' || theme === 'dark' ? 4.5 : 7;
      const faint = colouredTypes.filter((type) => contrastOf(readHex(own[type]), readHex(background)) < wanted);
      assert.deepEqual(faint, []);
    });
    it(`tell names from the text around them in ${name}`, () =>
      assert.deepEqual(
        names.filter((type) => difference(own[type], text) < 12),
        [],
      ));
  }
  for (const [theme, own] of Object.entries(palettes)) {
    it(`tell people, places, organizations and groups apart at a glance: ${theme}`, () =>
      assert.deepEqual(
        pairs(names).filter(([a, b]) => difference(own[a], own[b]) < 25),
        [],
      ));
    it(`tell every kind from every other, but what is no part of the story: ${theme}`, () =>
      assert.deepEqual(
        pairs(colouredTypes).filter(
          ([a, b]) => difference(own[a], own[b]) < 10 && !(a === 'dateline' && b === 'boilerplate'),
        ),
        [],
      ));
  }
});

describe('own colours', () => {
  const colors = configuration.properties['dateline.highlights.colors'];
  const isValid = new Ajv({ formats: { 'color-hex': true }, strict: false }).compile({ ...colors });

  it('take the place of ours, in all themes or in light or dark ones', () => {
    const own = ownColors({ person: '#123456', place: { dark: '#abcdef' } });
    assert.equal(colorOf('person', 'highContrast', own), '#123456');
    assert.equal(colorOf('place', 'dark', own), '#abcdef');
    assert.equal(colorOf('place', 'light', own), palettes.light.place);
    assert.equal(colorOf('time', 'light', own), palettes.light.time);
  });

  const value = fc.oneof(
    fc.constantFrom('#123', '#abcdef', '#ABCDEF80', 'red', '#12', '', 'url(x)', '#123456; x'),
    fc.constantFrom(null, 7, [], true),
    fc.dictionary(fc.constantFrom('light', 'dark', 'other'), fc.constantFrom('#123456', 'blue', 3)),
  );
  it('are taken just where VS Code finds no fault with them', () =>
    fc.assert(
      fc.property(fc.constantFrom(...colouredTypes, 'attitude', 'nothing'), value, (type, said) => {
        const own = ownColors({ [type]: said });
        const given = typeof said === 'string' ? [said] : Object.values(said ?? {});
        if (isValid({ [type]: said })) assert.equal(type in own, given.length > 0);
        else if (typeof said === 'string') assert.deepEqual(own, {});
      }),
    ));
  it('may be anything in a settings file', () => {
    for (const odd of [null, undefined, 'x', 3, [], { person: { light: {} } }]) assert.deepEqual(ownColors(odd), {});
  });
});
