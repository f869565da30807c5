import type { SlotStates } from './slots';

/** How all that is tracked stood in a text, the moment before it was edited. */
export interface Version {
  readonly key: string;
  /** The number of the change that ended it. */
  readonly change: number;
  /** How many deletions had been made by then. */
  readonly deletions: number;
  readonly slots: SlotStates;
}

/** So many versions are remembered, of so many places in all. */
const mostVersions = 1000;
const mostPlaces = 500_000;

/**
 * The texts a document has had, and where everything stood in each. Editors tell of an undo as of any other change, and put many
 * edits together into one; but whatever they tell, the text is one that was there before, and so are the places.
 */
export class Versions {
  /** By the text's key, the one left last at the end. */
  readonly #versions = new Map<string, Version>();
  #places = 0;

  get(key: string): Version | undefined {
    return this.#versions.get(key);
  }

  /** Remembers a text that is about to be left. */
  keep(version: Version): void {
    this.#forget(version.key);
    this.#versions.set(version.key, version);
    this.#places += version.slots.count;
    for (const [oldest] of this.#versions) {
      if (this.#versions.size <= mostVersions && this.#places <= mostPlaces) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    this.#places -= this.#versions.get(key)?.slots.count ?? 0;
    this.#versions.delete(key);
  }
}
