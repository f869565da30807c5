import { geoPath, type GeoProjection } from 'd3-geo';
import type { MapPlace } from '../../model/placeMap';
import { shorten } from '../markup';
import { apart, type Drawn } from './apart';
import { areaOf, type Area } from './areas';
import { Labels, spotsAround, type Label } from './labels';
import { rimMarks, type Outside, type RimMark } from './rim';
import { projectionOf, widestApart, type View } from './view';
import { countryShapes, shapeOf } from './world';

/** A country told of, as an area. */
export interface PlacedArea {
  readonly place: number;
  readonly d: string;
  readonly label: Label | null;
}

/** A place as a dot, or several as one. */
export interface PlacedDot extends Omit<Drawn, 'members'> {
  /** The places' numbers, the most mentioned first. */
  readonly places: readonly number[];
  readonly label: Label | null;
}

/** Where everything of a map lies in the picture. Places are named by their number in the model. */
export interface MapLayout {
  readonly projection: GeoProjection;
  /** The outlines of all countries. */
  readonly land: string;
  readonly areas: readonly PlacedArea[];
  readonly dots: readonly PlacedDot[];
  readonly rim: readonly RimMark[];
}

/** Lays out a map: every place is an area, a dot, in a group of dots, or told at the rim. */
export function layOutMap(places: readonly MapPlace[], view: View): MapLayout {
  const projection = projectionOf(places, view).clipExtent([
    [-margin, -margin],
    [view.width + margin, view.height + margin],
  ]);
  const path = geoPath(projection).digits(1);
  const land = countryShapes().map((country) => path(country) ?? '');
  const areas: { place: number; area: Area }[] = [];
  const discs: { place: number; x: number; y: number; r: number }[] = [];
  const outside: Outside[] = [];
  for (const place of byMentions(places)) {
    const { name, form, code, lon, lat, mentions } = places[place];
    const shape = form === 'country' && code !== null ? shapeOf(code) : undefined;
    const area = shape && areaOf(shape, projection, view);
    const at = projection([lon, lat]);
    if (area) areas.push({ place, area });
    else if (at && isInside(at, view)) discs.push({ place, x: at[0], y: at[1], r: radius(mentions) });
    else if (at) outside.push({ place, name, at: [at[0], at[1]] });
  }
  const opens = (members: readonly number[]): boolean =>
    widestApart(
      places,
      view,
      members.map((i) => places[discs[i].place]),
    ) > opened;
  const drawn = apart(discs, opens);
  const labels = new Labels(view.width, view.height);
  for (const { x, y, r } of drawn) labels.avoid(x, y, r);
  const rim = rimMarks(outside, view, labels);
  const dots = drawn.map(({ members, ...dot }) => {
    const told = members.map((i) => discs[i].place).sort((a, b) => places[b].mentions - places[a].mentions || a - b);
    return { ...dot, places: told, label: labels.put(nameOf(told, places), spotsAround(dot.x, dot.y, dot.r)) };
  });
  return {
    projection,
    land: land.join(''),
    areas: areas.map(({ place, area }) => ({
      place,
      d: area.d,
      label: labels.put(shorten(places[place].name, longest), area.spots),
    })),
    dots,
    rim,
  };
}

/** What lies so little outside is drawn, so that outlines have no edge along the picture's. */
const margin = 8;

/** Letters of a label, and pixels between the outermost of a group once it is open. */
const [longest, opened] = [28, 40];

const nameOf = (told: readonly number[], places: readonly MapPlace[]): string =>
  shorten(places[told[0]].name, longest) + (told.length > 1 ? ` +${told.length - 1}` : '');

const radius = (mentions: number): number => 3.5 + Math.min(6.5, 1.4 * Math.sqrt(mentions));

const isInside = ([x, y]: readonly [number, number], { width, height }: View): boolean =>
  x >= 0 && x <= width && y >= 0 && y <= height;

/** The places' numbers, the most mentioned first. */
const byMentions = (places: readonly MapPlace[]): number[] =>
  places.map((_, i) => i).sort((a, b) => places[b].mentions - places[a].mentions || a - b);
