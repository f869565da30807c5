import { tokenTypes, type TokenType } from '../../protocol';
import { isHexColor } from '../shared/colors';
import type { Theme } from '../shared/theme';

/** What has a colour. What people think is told by its slant alone. */
export type Coloured = Exclude<TokenType, 'attitude'>;
export const colouredTypes = tokenTypes.filter((type): type is Coloured => type !== 'attitude');

const gray = { light: '#6a6f75', dark: '#9d9d9d', highContrast: '#b5b5b5', highContrastLight: '#595959' };

/**
 * One colour a kind, for every theme of a sort: a theme's own are too few to tell them apart (Solarized had one blue for people,
 * organizations and groups). Each can be read on the backgrounds of VS Code's themes (4.5 to 1; 7 to 1 in high contrast), and people, places,
 * organizations and groups differ most; events and dates, of which there are many, are quieter. `scripts/looks.ts` measures them in the window.
 */
export const palettes: Readonly<Record<Theme, Readonly<Record<Coloured, string>>>> = {
  light: {
    person: '#0a4fd0',
    place: '#077a43',
    organization: '#8a4500',
    group: '#a5117f',
    event: '#a84048',
    time: '#654fa3',
    role: '#3f7396',
    cue: '#006470',
    quotation: '#6b6000',
    dateline: gray.light,
    boilerplate: gray.light,
  },
  dark: {
    person: '#5eaaff',
    place: '#6fcf97',
    organization: '#f5a53c',
    group: '#f08cc6',
    event: '#e3948c',
    time: '#b9aee3',
    role: '#a8cfe0',
    cue: '#4fc3cf',
    quotation: '#c9bd6a',
    dateline: gray.dark,
    boilerplate: gray.dark,
  },
  highContrast: {
    person: '#55aeff',
    place: '#4ee08a',
    organization: '#ffb02e',
    group: '#ff8fd6',
    event: '#f2a198',
    time: '#c9bdf0',
    role: '#b4dcf0',
    cue: '#2fd6e0',
    quotation: '#e3da6f',
    dateline: gray.highContrast,
    boilerplate: gray.highContrast,
  },
  highContrastLight: {
    person: '#003fb8',
    place: '#00613a',
    organization: '#743400',
    group: '#900068',
    event: '#8f2a30',
    time: '#523a94',
    role: '#265878',
    cue: '#00525e',
    quotation: '#574e00',
    dateline: gray.highContrastLight,
    boilerplate: gray.highContrastLight,
  },
};

/** A reader's own colours, in hex; null where one is left to us. */
export type OwnColors = Readonly<
  Partial<Record<Coloured, { readonly light: string | null; readonly dark: string | null }>>
>;

/** The colour of a kind in a theme. */
export function colorOf(type: Coloured, theme: Theme, own: OwnColors): string {
  const light = theme === 'light' || theme === 'highContrastLight';
  return own[type]?.[light ? 'light' : 'dark'] ?? palettes[theme][type];
}

/** What a setting says: `{ "person": "#0a4fd0", "place": { "light": "#077a43", "dark": "#6fcf97" } }`. What is no colour is left out. */
export function ownColors(value: unknown): OwnColors {
  const said = record(value);
  return Object.fromEntries(
    colouredTypes.flatMap((type) => {
      const of = said[type];
      const { light, dark } = typeof of === 'string' ? { light: of, dark: of } : record(of);
      const color = { light: hexOf(light), dark: hexOf(dark) };
      return color.light || color.dark ? [[type, color]] : [];
    }),
  );
}

const hexOf = (value: unknown): string | null => (typeof value === 'string' && isHexColor(value) ? value : null);

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
