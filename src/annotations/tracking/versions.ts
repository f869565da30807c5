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

/** So many versions are remembered, of so many places in all, and of texts up to so many code units. */
const mostVersions = 1000;
const mostPlaces = 500_000;
const longestText = 2_000_000;

/**
 * The texts a document has had, and where everything stood in each. Editors tell of an undo as of any other change, and put many
 * edits together into one; but whatever they tell, the text is one that was there before, and so are the places.
 */
export class Versions {
  /** By the text's length and hash, the one left last at the end. */
  readonly #versions = new Map<string, Version>();
  #places = 0;

  /** What a text is known by; null for one too long to be looked at whole with every change. */
  static keyOf(text: string): string | null {
    return text.length <= longestText ? `${text.length} ${hashOf(text)}` : null;
  }

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

/** Two hashes of 32 bits with different factors (FNV-1a's way): a text is not taken for another by chance. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9dc5811c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x5bd1e995) ^ (b >>> 15);
  }
  return `${a >>> 0} ${b >>> 0}`;
}
