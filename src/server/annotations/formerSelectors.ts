import type { Selector } from '../../annotations/model';

/** So many selectors are remembered, of all annotations together. */
const most = 5000;

/**
 * The selectors that annotations had, so that one whose words are again as they once were is written as it once was: an edit that
 * is undone leaves no trace in the sidecar, though the article was saved in between.
 */
export class FormerSelectors {
  readonly #all = new Map<string, (readonly Selector[])[]>();
  #count = 0;

  /** Remembers what is about to be replaced. */
  keep(id: string, selectors: readonly Selector[]): void {
    const others = this.#all.get(id)?.filter((one) => !isEqual(one, selectors)) ?? [];
    this.#count += others.length + 1 - (this.#all.get(id)?.length ?? 0);
    this.#all.delete(id);
    this.#all.set(id, [...others, selectors]);
    for (const [oldest, { length }] of this.#all) {
      if (this.#count <= most) return;
      this.#count -= length;
      this.#all.delete(oldest);
    }
  }

  /** The last of an annotation's that `fit`. */
  find(id: string, fit: (selectors: readonly Selector[]) => boolean): readonly Selector[] | undefined {
    return this.#all.get(id)?.findLast(fit);
  }
}

const isEqual = (a: readonly Selector[], b: readonly Selector[]): boolean => JSON.stringify(a) === JSON.stringify(b);
