import { contrastOf, isHexColor, readHex, writeHex, type Rgb } from '../shared/colors';
import type { Theme } from '../shared/theme';

/** A line drawn along a label's words: what tells labels apart besides their colour. Dots are for what was read and is unsure. */
export const patterns = ['solid', 'dashed', 'double'] as const;
export type Pattern = (typeof patterns)[number];

/** Colours offered for new labels, and given in turn to labels without one. */
export const colors = ['#2f6fde', '#c2410c', '#15803d', '#a21caf', '#b45309', '#0e7490', '#be123c', '#4d5fae'] as const;

/** The id of a theme colour, such as `charts.red`. */
export const isThemeColor = (text: string): boolean => /^[a-z]\w{0,60}(?:\.\w{1,60}){0,5}$/i.test(text);

/**
 * The colours of labels in the order of their list: those given, and for the others those offered that are not given, in turn.
 */
export function colorsOf(given: readonly (string | null)[]): string[] {
  const isColor = (color: string | null): color is string =>
    color !== null && (isHexColor(color) || isThemeColor(color));
  const taken = new Set(given.filter(isColor).map((color) => color.toLowerCase()));
  const left = colors.filter((color) => !taken.has(color));
  const free = left.length > 0 ? left : colors;
  let next = 0;
  return given.map((color) => (isColor(color) ? color : free[next++ % free.length]));
}

export interface Look {
  /** The line's colour in CSS; a theme's colour with another for themes that have none, as some have none in high contrast. */
  readonly line: string;
  /** The theme colour's id, where it is one. */
  readonly themed: string | null;
  /** `#rrggbbaa` behind the words; null where the theme wants none. */
  readonly tint: string | null;
  readonly pattern: Pattern;
}

/**
 * How the label at a place of the list looks. A colour that the theme's background would swallow is lightened or darkened until
 * it stands out (WCAG 2.2, 1.4.11: 3 to 1; 4.5 to 1 in high contrast). Colours that are none are as if they were not given.
 */
export function lookOf(color: string | null, index: number, theme: Theme): Look {
  const pattern = patterns[index % patterns.length];
  if (color !== null && isThemeColor(color)) {
    const line = `var(--vscode-${color.replaceAll('.', '-')}, ${lookOf(null, index, theme).line})`;
    return { line, themed: color, tint: null, pattern };
  }
  const rgb = readHex(color !== null && isHexColor(color) ? color : colors[index % colors.length]);
  const contrast = theme === 'highContrast' || theme === 'highContrastLight';
  return {
    line: writeHex(standOut(rgb, theme)),
    themed: null,
    pattern,
    tint: contrast ? null : writeHex(rgb) + (theme === 'dark' ? '40' : '2b'),
  };
}

const backgrounds: Readonly<Record<Theme, Rgb>> = {
  light: [255, 255, 255],
  dark: [31, 31, 31],
  highContrast: [0, 0, 0],
  highContrastLight: [255, 255, 255],
};

function standOut(color: Rgb, theme: Theme): Rgb {
  const background = backgrounds[theme];
  const wanted = theme === 'light' || theme === 'dark' ? 3 : 4.5;
  const toward = theme === 'light' || theme === 'highContrastLight' ? 0 : 255;
  for (let share = 0; share < 1; share += 0.1) {
    const mixed: Rgb = [mix(color[0], toward, share), mix(color[1], toward, share), mix(color[2], toward, share)];
    if (contrastOf(mixed, background) >= wanted) return mixed;
  }
  return [toward, toward, toward];
}

const mix = (a: number, b: number, share: number): number => Math.round(a + (b - a) * share);
