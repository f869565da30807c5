import type { Day } from '../calendar/days';
import type { Direction } from './direction';
import { grains, periodOf, type Grain } from '../calendar/periods';

/** A time already resolved, as what follows it may refer to it. */
export interface Anchor {
  /** Index among the times. */
  readonly index: number;
  readonly value: string;
  readonly grain: Grain;
}

/** What resolution knows besides the expression. */
export interface Context {
  /** The article's date. */
  readonly article: Day | null;
  readonly direction: Direction;
  /** The latest time spoken of that is no coarser than `grain` and fits. */
  previous(grain?: Grain, fits?: (anchor: Anchor) => boolean): Anchor | null;
  /** The day that a time of day without its own belongs to. */
  readonly day: Anchor | null;
}

/** The latest times that the text has spoken of, by grain: what "then" and "the following day" refer to. */
export class EarlierTimes {
  readonly #latest: (Anchor | undefined)[] = grains.map(() => undefined);

  /** Of a range, its end is spoken of last: "June 3-5 … the next day". */
  add(index: number, time: string): void {
    const value = time.slice(time.indexOf('/') + 1);
    const grain = periodOf(value)?.grain ?? (/^XXXX-(?:XX-XX|WXX-\d|\d\d-\d\d)/.test(value) ? 'day' : null);
    if (grain) this.#latest[grains.indexOf(grain)] = { index, value, grain };
  }

  /** The latest one that is no coarser than `grain` and fits. */
  previous(grain: Grain = 'century', fits: (anchor: Anchor) => boolean = () => true): Anchor | null {
    let best: Anchor | null = null;
    for (let g = 0; g <= grains.indexOf(grain); g++) {
      const anchor = this.#latest[g];
      if (anchor && anchor.index > (best?.index ?? -1) && fits(anchor)) best = anchor;
    }
    return best;
  }
}
