import { shorten } from '../markup';
import { widthOf, type Label, type Labels, type Spot } from './labels';
import type { Point, View } from './view';

/** A place that lies outside the picture. */
export interface Outside {
  /** The place's number. */
  readonly place: number;
  readonly name: string;
  /** Where it would be. */
  readonly at: Point;
}

/** A mark at the rim for places that lie outside on that side. */
export interface RimMark {
  readonly places: readonly number[];
  readonly x: number;
  readonly y: number;
  /** Where they lie, in degrees clockwise from the right. */
  readonly angle: number;
  readonly label: Label | null;
}

/** How far from the edge the marks lie, and how near to each other they are one. */
const [inset, near] = [12, 16];

/** The marks of all that lies outside, in the places' order; those that would lie over each other are one. */
export function rimMarks(outside: readonly Outside[], view: View, labels: Labels): RimMark[] {
  const groups: { first: Outside; members: Outside[]; x: number; y: number; angle: number }[] = [];
  for (const one of outside) {
    const { x, y, angle } = onRim(one.at, view);
    const other = groups.find((group) => isNear(group, x, y, view));
    if (other) other.members.push(one);
    else groups.push({ first: one, members: [one], x, y, angle });
  }
  for (const { x, y } of groups) labels.avoid(x, y, 6);
  return groups.map(({ first, members, x, y, angle }) => {
    const more = members.length > 1 ? ` +${members.length - 1}` : '';
    const text = shorten(first.name, 24) + more;
    return {
      places: members.map(({ place }) => place),
      x,
      y,
      angle,
      label: labels.put(text, spotsAt(text, x, y, view)),
    };
  });
}

/** Where the line from the picture's middle to a point crosses its rim. */
function onRim([x, y]: Point, { width, height }: View): { x: number; y: number; angle: number } {
  const [right, down] = [x - width / 2, y - height / 2];
  const part = Math.min(
    (width / 2 - inset) / Math.max(1e-9, Math.abs(right)),
    (height / 2 - inset) / Math.max(1e-9, Math.abs(down)),
  );
  const angle = Math.round((Math.atan2(down, right) * 180) / Math.PI);
  return { x: width / 2 + right * part, y: height / 2 + down * part, angle };
}

/** Labels lie one above the other at the sides; above and below they need their width. */
function isNear(
  group: { readonly x: number; readonly y: number; readonly first: Outside },
  x: number,
  y: number,
  view: View,
): boolean {
  const atSide = x <= inset + 1 || x >= view.width - inset - 1;
  const wide = atSide ? near : Math.max(near, widthOf(shorten(group.first.name, 24)) / 2 + 30);
  return Math.abs(group.x - x) < wide && Math.abs(group.y - y) < near;
}

/** Inside of the mark; above and below it, pushed in from the corners. */
function spotsAt(text: string, x: number, y: number, { width, height }: View): Spot[] {
  const beside: Spot[] = [
    { at: [x + 10, y], anchor: 'start' },
    { at: [x - 10, y], anchor: 'end' },
  ];
  const within = Math.max(widthOf(text) / 2 + 2, Math.min(width - widthOf(text) / 2 - 2, x));
  const inside: Spot = { at: [within, y < height / 2 ? y + 15 : y - 15], anchor: 'middle' };
  const atSide = x <= inset + 1 || x >= width - inset - 1;
  return atSide ? [...beside, inside] : [inside, ...beside];
}
