import { geoGraticule10, geoPath } from 'd3-geo';
import type { MapPlace, PlaceMap } from '../../model/placeMap';
import { svg, toMarkup, type SvgElement } from '../element';
import type { Label } from './labels';
import { layOutMap, type MapLayout, type PlacedDot } from './mapLayout';
import type { RimMark } from './rim';
import { fitted, type View } from './view';

/** A map as a file of its own; of the story's core if no view is given. */
export function standaloneMap(model: PlaceMap, view: View = fitted('core', 1200, 700)): string {
  return toMarkup(mapSvg(model, layOutMap(model.places, view), view, true));
}

/**
 * The map: countries that the article tells of as shaded areas, other places as dots sized by mentions (hollow where they are
 * only about there), marks at the rim for those outside. Marks carry their places' numbers in `data-places`. Colours come
 * from classes: the panel styles them by theme, standalone files carry their own and say in `title` what a mark is.
 */
export function mapSvg({ title, places }: PlaceMap, layout: MapLayout, view: View, standalone: boolean): SvgElement {
  const { width, height } = view;
  const path = geoPath(layout.projection).digits(1);
  const most = Math.max(1, ...layout.areas.map(({ place }) => places[place].mentions));
  const mark = (classes: string, told: readonly number[], ...parts: readonly (SvgElement | null)[]): SvgElement =>
    svg(
      'g',
      { class: classes, 'data-places': told.join(' ') },
      ...(standalone ? [svg('title', {}, describePlaces(told.map((i) => places[i])))] : []),
      ...parts.filter((part) => part !== null),
    );
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': `Map: ${title}`,
    },
    ...(standalone ? [svg('style', {}, standaloneStyle)] : []),
    svg('path', { class: 'graticule', d: path(geoGraticule10()) ?? '' }),
    svg('path', { class: 'land', d: layout.land }),
    ...layout.areas.map((area) =>
      mark(`mark area told${shade(places[area.place], most)}`, [area.place], svg('path', { d: area.d })),
    ),
    ...layout.areas.map((area) => mark('mark area', [area.place], textOf(area.label))),
    ...layout.dots.flatMap(leader),
    ...layout.dots.map((dot) => mark(dotClass(dot, places), dot.places, ...dotParts(dot))),
    ...layout.rim.map((rim) => mark('mark rim', rim.places, arrow(rim), textOf(rim.label))),
  );
}

/** What a place says when read aloud. */
export function describePlace({ name, country, mentions }: MapPlace): string {
  const where = country && country !== name ? `, ${country}` : '';
  return `${name}${where}, ${mentions === 1 ? '1 mention' : `${mentions} mentions`}`;
}

const describePlaces = (places: readonly MapPlace[]): string => places.map(describePlace).join('; ');

/** Three shades: the more mentions, the stronger. */
const shade = ({ mentions }: MapPlace, most: number): number => Math.ceil((3 * mentions) / most);

function dotClass({ places: [first, ...more] }: PlacedDot, places: readonly MapPlace[]): string {
  return `mark ${more.length > 0 ? 'group' : places[first].form}`;
}

function dotParts({ x, y, r, places, label }: PlacedDot): (SvgElement | null)[] {
  const [cx, cy] = [tenth(x), tenth(y)];
  const count = svg('text', { class: 'count', x: cx, y: tenth(y + 4), 'text-anchor': 'middle' }, String(places.length));
  return [svg('circle', { cx, cy, r: tenth(r) }), places.length > 1 ? count : null, textOf(label)];
}

/** From a dot that was moved to where it belongs. */
function leader({ x, y, at, places }: PlacedDot): SvgElement[] {
  if (places.length > 1 || Math.hypot(x - at.x, y - at.y) < 2) return [];
  const [x1, y1] = [tenth(at.x), tenth(at.y)];
  return [
    svg('line', { class: 'leader', x1, y1, x2: tenth(x), y2: tenth(y) }),
    svg('circle', { class: 'spot', cx: x1, cy: y1, r: 1.5 }),
  ];
}

const arrow = ({ x, y, angle }: RimMark): SvgElement =>
  svg('path', { d: 'M7 0L-4 -6V6Z', transform: `translate(${tenth(x)} ${tenth(y)}) rotate(${angle})` });

const anchors = { start: undefined, middle: 'middle', end: 'end' } as const;

function textOf(label: Label | null): SvgElement | null {
  if (!label) return null;
  const {
    at: [x, y],
    anchor,
    text,
  } = label;
  return svg('text', { x: tenth(x), y: tenth(y + 4), 'text-anchor': anchors[anchor] }, text);
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const standaloneStyle =
  'svg{background:#dfeaf3;font:12px sans-serif}.land{fill:#fdfdfb;stroke:#b8c4cf;stroke-width:.7}' +
  '.graticule{fill:none;stroke:#cfdce6;stroke-width:.6}.area path{fill:#e0a030;stroke:#a06a10}' +
  '.told1 path{fill-opacity:.18}.told2 path{fill-opacity:.3}.told3 path{fill-opacity:.42}' +
  '.area text{fill:#6b4a10;font-style:italic}.mark text{paint-order:stroke;stroke:#fff;stroke-width:3px}' +
  '.point circle{fill:#1a5fb4;stroke:#fff}.about circle,.country circle{fill:#fff;stroke:#1a5fb4;stroke-width:2}' +
  '.country circle{stroke:#a06a10}.group circle{fill:#1a5fb4;stroke:#fff;stroke-width:2}' +
  '.mark .count{fill:#fff;stroke:none;font-weight:700}.leader{stroke:#1a5fb4}.spot{fill:#1a5fb4}.rim path{fill:#555}.rim text{fill:#333}';
