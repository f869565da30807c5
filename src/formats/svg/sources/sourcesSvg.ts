import type { Source, SourceBalance } from '../../model/sourceBalance';
import { svg, toMarkup, type SvgElement } from '../element';
import { shorten } from '../markup';
import { patterned, patterns, tenth, type Box } from './bars';
import { describeSource, kindsOf, percent, sourceName, spokenBy, spokenIn, words } from './sourceWords';
import { summary } from './summary';

/** The balance as a file of its own. */
export const standaloneSources = (balance: SourceBalance): string => toMarkup(sourcesSvg(balance, 760, true));

/** So many voices have a bar; lists have all. */
const mostBars = 40;

/** Heights of a line of text, of a bar, and of both with the room between voices; the room at the rim. */
const [line, bar, row, rim] = [17, 14, 44, 12];

/** Widths of letters, about. */
const [letter, small] = [7.3, 6.5];

/**
 * The balance: how much of the article is speech, who is named, who is an official, then a bar for each voice, all in one scale
 * of words. What is reported is paler than what is quoted, who has no name is hatched, and colour tells officials; words say the
 * same. Voices carry their number in `data-index`. Colours come from classes: the panel styles them by theme, standalone files
 * carry their own.
 */
export function sourcesSvg(balance: SourceBalance, width: number, standalone: boolean): SvgElement {
  const inner = width - 2 * rim;
  const { drawn, height } = summary(balance, inner);
  const voices = balance.sources.slice(0, mostBars);
  const scale = inner / Math.max(1, ...voices.map(spokenBy));
  const top = height + rim;
  const more = balance.sources.length - voices.length;
  const head = standalone ? 1.5 * line : 0;
  const whole = head + rim + top + voices.length * row + (more > 0 ? line : 0);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: whole,
      viewBox: `0 0 ${width} ${whole}`,
      role: 'img',
      'aria-label': `Source balance: ${balance.title}`,
    },
    ...(standalone
      ? [
          svg('style', {}, standaloneStyle),
          svg('text', { class: 'name', x: rim, y: rim + 8 }, shorten(balance.title, Math.floor(inner / letter))),
        ]
      : []),
    patterns,
    svg(
      'g',
      { transform: `translate(${rim} ${rim + head})` },
      drawn,
      svg('line', { class: 'rule', x1: 0, x2: inner, y1: height, y2: height }),
      ...voices.map((source, i) =>
        voice(balance, source, i, { x: 0, y: top + i * row, width: inner, height: bar }, scale),
      ),
      ...(more > 0
        ? [svg('text', { class: 'label', x: 0, y: top + voices.length * row + 8 }, `and ${more} more with fewer words`)]
        : []),
    ),
  );
}

/** A voice: its name and numbers, and its bar below; `scale` is pixels a word. */
function voice(balance: SourceBalance, source: Source, index: number, { y, width }: Box, scale: number): SvgElement {
  const colour = source.name === null ? 'own' : source.office === null ? 'other' : 'official';
  const quoted = source.quoted * scale;
  const reported = source.reported * scale;
  const box = { x: 0, y: y + line, width: quoted + reported, height: bar };
  const part = (classes: string, x: number, length: number): SvgElement =>
    svg('rect', { class: classes, x: tenth(x), y: box.y, width: tenth(length), height: bar });
  return svg(
    'g',
    { class: 'voice', 'data-index': index },
    svg('title', {}, describeSource(source, spokenIn(balance))),
    svg('rect', { class: 'ground', x: -rim / 2, y: y - 4, width: width + rim, height: row - 3 }),
    ...headline(balance, source, y, width),
    ...(source.quoted > 0 ? [part(colour, 0, quoted)] : []),
    ...(source.reported > 0 ? [part(`${colour} pale`, quoted, reported)] : []),
    ...(source.anonymous ? [patterned('lines', box)] : []),
    ...(source.crowd ? [patterned('dots', box)] : []),
  );
}

/** Name and kinds on the left, as far as there is room, numbers on the right. */
function headline(balance: SourceBalance, source: Source, y: number, width: number): SvgElement[] {
  const numbers = `${words(spokenBy(source))} · ${percent(spokenBy(source), spokenIn(balance))}`;
  const room = width - numbers.length * small - rim;
  const name = shorten(sourceName(source), Math.max(8, Math.floor(room / letter)));
  const left = room - name.length * letter - rim;
  const kinds = kindsOf(source, left / small);
  return [
    svg(
      'text',
      { class: 'name', x: 0, y: y + 11 },
      name,
      ...(kinds ? [svg('tspan', { class: 'label', dx: 8 }, kinds)] : []),
    ),
    svg('text', { class: 'label', x: width, y: y + 11, 'text-anchor': 'end' }, numbers),
  ];
}

const standaloneStyle =
  'svg{background:#fff;font:12.5px sans-serif}.name{fill:#222;font-weight:600}.label{fill:#555;font-weight:400;font-size:.92em}' +
  '.said{fill:#6b7280}.own{fill:#d8dce2}.official{fill:#1a5fb4}.other{fill:#c77700}.pale{fill-opacity:.4}.official.pale{stroke:#1a5fb4}.other.pale{stroke:#c77700}.cut{fill:#fff}' +
  '.ground{fill:none}.rule{stroke:#ddd}';
