import { geoDistance, geoEqualEarth, geoGraticule10, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPoint } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';
import type { MapPlace, PlaceMap } from '../model/placeMap';
import { escapeMarkup, shorten } from './markup';

/** How far the picture is drawn in: 1 shows all places with some room. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** A map as a file of its own. */
export const standaloneMap = (model: PlaceMap, zoom = 1): string =>
  mapSvg(model, { width: 1200, height: 700, zoom }, true);

/** The map as SVG: country outlines, places as circles sized by mentions. Standalone files carry their own colours. */
export function mapSvg(model: PlaceMap, view: View, standalone: boolean): string {
  const projection = project(model.places, view);
  const path = geoPath(projection);
  const land = countryOutlines()
    .features.map((country) => path(country))
    .filter(Boolean)
    .join('');
  const circles = byMentions(model.places).flatMap((place) => circleOf(place, model.places.indexOf(place), projection));
  const labels = new Labels(view, circles);
  const marks = circles.map((circle) => mark(circle, labels)).join('');
  const { width, height } = view;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"` +
    ` aria-label="${escapeMarkup(`Map: ${model.title}`)}">${standalone ? `<style>${standaloneStyle}</style>` : ''}` +
    `<path class="graticule" d="${path(geoGraticule10()) ?? ''}"/><path class="land" d="${land}"/>${marks}</svg>`
  );
}

/** The countries' outlines, made when first drawn. */
let world: FeatureCollection | undefined;

function countryOutlines(): FeatureCollection {
  const topology = countries as unknown as Topology;
  return (world ??= feature(topology, topology.objects.countries) as FeatureCollection);
}

/** At least this wide a part of the world is shown, in degrees, so that one town still lies in its country. */
const leastDegrees = 6;

function project(places: readonly MapPlace[], { width, height, zoom }: View): GeoProjection {
  const projection = geoEqualEarth();
  if (places.length === 0) return projection.fitSize([width, height], { type: 'Sphere' });
  const corner = ({ lat, lon }: MapPlace, by: number): [number, number] => [lon + by, clamp(lat + by)];
  const around = core(places).flatMap((place) => [corner(place, -leastDegrees), corner(place, leastDegrees)]);
  const points: MultiPoint = { type: 'MultiPoint', coordinates: around };
  projection.rotate([-middle(core(places).map((p) => p.lon)), 0]);
  projection.fitExtent(
    [
      [30, 30],
      [width - 30, height - 30],
    ],
    points,
  );
  const [x, y] = projection.translate();
  const [cx, cy] = [width / 2, height / 2];
  return projection.scale(projection.scale() * zoom).translate([cx + (x - cx) * zoom, cy + (y - cy) * zoom]);
}

/** The share of mentions that the first view shows at least: one far capital does not make everything else small. */
const shownShare = 0.8;

/** The places nearest to the one mentioned most that together have {@link shownShare} of all mentions. */
function core(places: readonly MapPlace[]): readonly MapPlace[] {
  const [centre] = byMentions(places);
  const far = (p: MapPlace): number => geoDistance([p.lon, p.lat], [centre.lon, centre.lat]);
  const near = [...places].sort((a, b) => far(a) - far(b));
  const total = places.reduce((sum, p) => sum + p.mentions, 0);
  let seen = 0;
  return near.filter((p) => {
    const wanted = seen < shownShare * total;
    seen += p.mentions;
    return wanted;
  });
}

/** Longitude in the middle of the places, the short way round the globe (circular mean). */
function middle(longitudes: readonly number[]): number {
  const x = longitudes.reduce((sum, l) => sum + Math.cos((l * Math.PI) / 180), 0);
  const y = longitudes.reduce((sum, l) => sum + Math.sin((l * Math.PI) / 180), 0);
  return (Math.atan2(y, x) * 180) / Math.PI;
}

const clamp = (lat: number): number => Math.max(-85, Math.min(85, lat));

/** Larger circles first, so that small ones lie on top. */
const byMentions = (places: readonly MapPlace[]): MapPlace[] => [...places].sort((a, b) => b.mentions - a.mentions);

/** Where a place is drawn; `index` is its own in the model. */
interface Circle {
  readonly place: MapPlace;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function circleOf(place: MapPlace, index: number, projection: GeoProjection): Circle[] {
  const at = projection([place.lon, place.lat]);
  if (!at) return [];
  const [x, y] = at.map(tenth);
  return [{ place, index, x, y, r: tenth(4 + 2.2 * Math.sqrt(place.mentions)) }];
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function mark(circle: Circle, labels: Labels): string {
  const { place, index, x, y, r } = circle;
  const title = `<title>${escapeMarkup(describePlace(place))}</title>`;
  return `<g class="mark" data-index="${index}">${title}<circle cx="${x}" cy="${y}" r="${r}"/>${labels.put(circle)}</g>`;
}

/** Where a label lies: `x` is its left edge, `y` its middle. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Half a label's height, and the room between it and its circle. */
const [half, apart] = [7, 3];

/** The labels on the map: none lies over another or over a circle; one without room is left out (its circle still tells its name). */
class Labels {
  private readonly taken: Box[] = [];

  constructor(
    private readonly view: View,
    private readonly circles: readonly Circle[],
  ) {}

  /** The label of a circle: after it, before it, above or below it; nothing where there is no room. */
  put(circle: Circle): string {
    const { place, x, y, r } = circle;
    const name = shorten(place.name, 28);
    const width = name.length * 7;
    const [besides, above] = [r + apart, r + apart + half];
    const boxes: readonly (readonly [Box, 'start' | 'end' | 'middle', number])[] = [
      [{ x: x + besides, y, width }, 'start', x + besides],
      [{ x: x - besides - width, y, width }, 'end', x - besides],
      [{ x: x - width / 2, y: y - above, width }, 'middle', x],
      [{ x: x - width / 2, y: y + above, width }, 'middle', x],
    ];
    const found = boxes.find(([box]) => this.isFree(box, circle));
    if (!found) return '';
    const [box, anchor, at] = found;
    this.taken.push(box);
    return `<text x="${tenth(at)}" y="${tenth(box.y + 4)}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeMarkup(name)}</text>`;
  }

  private isFree({ x, y, width }: Box, own: Circle): boolean {
    if (x < 0 || x + width > this.view.width || y - half < 0 || y + half > this.view.height) return false;
    const overlaps = (t: Box): boolean => Math.abs(t.y - y) < 2 * half && t.x <= x + width && x <= t.x + t.width;
    const covers = (c: Circle): boolean =>
      c.x + c.r > x && c.x - c.r < x + width && c.y + c.r > y - half && c.y - c.r < y + half;
    return !this.taken.some(overlaps) && !this.circles.some((c) => c !== own && covers(c));
  }
}

/** What a place says when read aloud. */
export function describePlace({ name, country, mentions }: MapPlace): string {
  return `${name}${country ? `, ${country}` : ''}, ${mentions === 1 ? '1 mention' : `${mentions} mentions`}`;
}

const standaloneStyle =
  'svg{background:#eef3f8;font:12px sans-serif}.land{fill:#fff;stroke:#b8c4cf}.graticule{fill:none;stroke:#dde5ec}' +
  '.mark circle{fill:#1a5fb4;fill-opacity:.55;stroke:#1a5fb4}.mark text{fill:#222;paint-order:stroke;stroke:#fff;stroke-width:3px}';
