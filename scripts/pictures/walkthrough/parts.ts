import { svg, toMarkup, type SvgElement } from '../../../src/formats/svg/element';

/** Colours of the reader's own theme, near those of the article: a walkthrough's picture may name no other. */
const colours = {
  text: '--vscode-editor-foreground, #ccc',
  faint: '--vscode-descriptionForeground, #9d9d9d',
  link: '--vscode-textLink-foreground, #3794ff',
  person: '--vscode-charts-blue, #3794ff',
  place: '--vscode-charts-green, #89d185',
  organization: '--vscode-charts-yellow, #cca700',
  event: '--vscode-charts-red, #f14c4c',
  time: '--vscode-charts-purple, #b180d7',
  quotation: '--vscode-debugTokenExpression-string, #ce9178',
  cue: '--vscode-terminal-ansiCyan, #11a8cd',
  ground: '--vscode-editor-background, #1f1f1f',
  side: '--vscode-sideBar-background, #181818',
  box: '--vscode-editorHoverWidget-background, #252526',
  frame: '--vscode-widget-border, var(--vscode-contrastBorder, #808080)',
  chosen: '--vscode-list-inactiveSelectionBackground, #37373d',
  selection: '--vscode-editor-selectionBackground, #264f78',
} as const;

export type Colour = keyof typeof colours;
const colour = (of: Colour): string => `var(${colours[of]})`;

/** Words of one colour; bold where somebody speaks. */
export type Piece = string | readonly [Colour, string, 'bold'?];

const [size, leading] = [13, 22];

/** A line of words that begins at x; its letters stand on y. `length`: as long as that in any font, for what lies round it. */
export function line(x: number, y: number, pieces: readonly Piece[], length?: number): SvgElement {
  const spans = pieces.map((piece) => {
    const [of, words, bold] = typeof piece === 'string' ? (['text', piece] as const) : piece;
    return svg('tspan', { fill: colour(of), 'font-weight': bold && 700 }, words);
  });
  return svg(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-family': 'var(--vscode-font-family, sans-serif)',
      'xml:space': 'preserve',
      textLength: length,
      lengthAdjust: length === undefined ? undefined : 'spacingAndGlyphs',
    },
    ...spans,
  );
}

/** Lines below each other. */
export const lines = (x: number, y: number, all: readonly (readonly Piece[])[], apart = leading): SvgElement[] =>
  all.flatMap((pieces, i) => (pieces.length > 0 ? [line(x, y + i * apart, pieces)] : []));

export function box(x: number, y: number, width: number, height: number, fill: Colour, stroke?: Colour): SvgElement {
  return svg('rect', { x, y, width, height, rx: 5, fill: colour(fill), stroke: stroke && colour(stroke) });
}

/** A stretch of colour, for bars and underlines. */
export function bar(x: number, y: number, width: number, height: number, fill: Colour, opacity?: number): SvgElement {
  return svg('rect', { x, y, width, height, fill: colour(fill), 'fill-opacity': opacity });
}

export const stroke = (d: string, of: Colour, dashes?: string): SvgElement =>
  svg('path', { d, fill: 'none', stroke: colour(of), 'stroke-width': 2, 'stroke-dasharray': dashes });

/** A mouse pointer with its tip there. */
export const pointer = (x: number, y: number): SvgElement =>
  svg('path', {
    d: `M${x} ${y}v16l3.6-3.2 2.4 5.6 2.6-1.1-2.4-5.5h4.8z`,
    fill: colour('text'),
    stroke: colour('ground'),
    'stroke-width': 1.2,
  });

const [width, height] = [560, 350];

export const picture = (...parts: readonly SvgElement[]): string =>
  `${toMarkup(svg('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, ...parts))}\n`;
