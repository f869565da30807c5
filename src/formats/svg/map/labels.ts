import type { Point } from './view';

/** Where a label may be: its point, and which part of the text lies there. */
export interface Spot {
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A label in the picture; its point is the text's middle in height. */
export interface Label extends Spot {
  readonly text: string;
}

/** Something that labels keep clear of. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half a label's height, and pixels for a letter: wide enough for the fonts of all themes. */
const [half, letter] = [7, 7];

/** Pixels that a text takes. */
export const widthOf = (text: string): number => letter * [...text].length;

/** The labels of a picture: none lies over another, over a dot or over the picture's edge. */
export class Labels {
  readonly #taken: Box[] = [];
  readonly #width: number;
  readonly #height: number;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
  }

  /** Keeps labels off a dot. */
  avoid(x: number, y: number, r: number): void {
    this.#taken.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
  }

  /** The text at the first of the spots that is free, and it is free no longer; null when none is. */
  put(text: string, spots: readonly Spot[]): Label | null {
    const found = spots.find((spot) => this.#isFree(boxOf(text, spot)));
    if (!found) return null;
    this.#taken.push(boxOf(text, found));
    return { ...found, text };
  }

  #isFree({ left, right, top, bottom }: Box): boolean {
    if (left < 0 || right > this.#width || top < 0 || bottom > this.#height) return false;
    return !this.#taken.some((t) => t.left < right && left < t.right && t.top < bottom && top < t.bottom);
  }
}

/** The spots of a dot's label: after it, before it, above, below, and at its corners. */
export function spotsAround(x: number, y: number, r: number): Spot[] {
  const [beside, above, corner] = [r + 3, r + 3 + half, 0.7 * r + 2];
  return [
    { at: [x + beside, y], anchor: 'start' },
    { at: [x - beside, y], anchor: 'end' },
    { at: [x, y - above], anchor: 'middle' },
    { at: [x, y + above], anchor: 'middle' },
    { at: [x + corner, y - corner - half], anchor: 'start' },
    { at: [x + corner, y + corner + half], anchor: 'start' },
    { at: [x - corner, y - corner - half], anchor: 'end' },
    { at: [x - corner, y + corner + half], anchor: 'end' },
  ];
}

function boxOf(text: string, { at: [x, y], anchor }: Spot): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}
