import { svg, type SvgElement } from '../element';

/** What a stretch of a bar tells. */
export type Fill = 'quoted' | 'reported' | 'own' | 'named' | 'unnamed' | 'crowd' | 'official' | 'other';

/** Classes and pattern of each: patterns tell voices without a name, pale colours what is not in quotation marks. */
const looks: Readonly<Record<Fill, { readonly classes: string; readonly pattern?: Pattern }>> = {
  quoted: { classes: 'said' },
  reported: { classes: 'said pale' },
  own: { classes: 'own' },
  named: { classes: 'said' },
  unnamed: { classes: 'said', pattern: 'lines' },
  crowd: { classes: 'said', pattern: 'dots' },
  official: { classes: 'official' },
  other: { classes: 'other' },
};

export type Pattern = 'lines' | 'dots';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A stretch of a bar. */
export function stretch(fill: Fill, box: Box, title?: string): SvgElement {
  const { classes, pattern } = looks[fill];
  return svg(
    'g',
    {},
    ...(title === undefined ? [] : [svg('title', {}, title)]),
    svg('rect', { class: classes, ...rounded(box) }),
    ...(pattern ? [patterned(pattern, box)] : []),
  );
}

/** A pattern laid over a bar. */
export const patterned = (pattern: Pattern, box: Box): SvgElement =>
  svg('rect', { class: 'over', fill: `url(#${pattern})`, ...rounded(box) });

/** The patterns' definitions, once a picture. Their lines have the colour of the ground, so that they cut through any bar. */
export const patterns: SvgElement = svg(
  'defs',
  {},
  svg(
    'pattern',
    { id: 'lines', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    svg('rect', { class: 'cut', width: 2.4, height: 6 }),
  ),
  svg(
    'pattern',
    { id: 'dots', width: 7, height: 7, patternUnits: 'userSpaceOnUse' },
    svg('circle', { class: 'cut', cx: 3.5, cy: 3.5, r: 1.8 }),
  ),
);

const rounded = ({ x, y, width, height }: Box): Record<keyof Box, number> => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

export const tenth = (value: number): number => Math.round(value * 10) / 10;
