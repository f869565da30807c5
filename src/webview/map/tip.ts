import type { MapPlace } from '../../protocol';
import { describePlace } from '../../formats/svg/map/mapSvg';
import { make } from '../page';

/** So many places of a group are told in full. */
const mostTold = 6;

/** The box beside the pointer that tells what a mark stands for, with the sentence that mentions it first. */
export class Tip {
  readonly #box = make('div', '', { class: 'tip', role: 'tooltip' });
  readonly #frame: HTMLElement;

  /** `frame` holds the picture, and places the box. */
  constructor(frame: HTMLElement) {
    this.#frame = frame;
    this.#box.hidden = true;
    frame.append(this.#box);
  }

  /** Shows places beside a point of the frame; `note` is said below them. */
  show(places: readonly MapPlace[], note: string, x: number, y: number): void {
    const parts = places.slice(0, mostTold).flatMap((place) => {
      const head = make('strong', describePlace(place));
      return [head, make('p', place.sentence)];
    });
    const rest = places.length - mostTold;
    if (rest > 0) parts.push(make('p', `and ${rest} more`));
    if (note) parts.push(make('p', note, { class: 'note' }));
    this.#box.replaceChildren(...parts);
    this.#box.hidden = false;
    const { offsetWidth, offsetHeight } = this.#box;
    const { clientWidth, clientHeight } = this.#frame;
    const left = x + 14 + offsetWidth > clientWidth ? x - 14 - offsetWidth : x + 14;
    const top = y + 14 + offsetHeight > clientHeight ? y - 14 - offsetHeight : y + 14;
    this.#box.style.left = `${Math.max(0, left)}px`;
    this.#box.style.top = `${Math.max(0, top)}px`;
  }

  hide(): void {
    this.#box.hidden = true;
  }
}
