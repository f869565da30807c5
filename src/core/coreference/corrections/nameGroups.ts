/** Who said that two are one. */
export type CorrectionSource = 'person' | 'lexicon';

/** Groups of the machine's chains of names that people, or the lexicon, made one (union-find with path halving). */
export class NameGroups {
  /** The machine's chain of each name. */
  readonly #chains: readonly number[];
  readonly #parents: number[];
  readonly #sources = new Map<number, CorrectionSource>();

  constructor(chains: readonly number[]) {
    this.#chains = chains;
    this.#parents = chains.map((_, i) => i);
  }

  get areJoined(): boolean {
    return this.#sources.size > 0;
  }

  /** The group of a name, by the chain at its root. */
  rootOf(name: number): number {
    const parents = this.#parents;
    let i = this.#chains[name];
    while (parents[i] !== i) {
      parents[i] = parents[parents[i]];
      i = parents[i];
    }
    return i;
  }

  /** Joins the groups of two names. */
  join(a: number, b: number, source: CorrectionSource): void {
    const [into, from] = [this.rootOf(a), this.rootOf(b)];
    if (into === from) return;
    this.#parents[from] = into;
    this.#sources.set(from, source);
  }

  /** Who joined the machine's chain to another. */
  sourceOf(chain: number): CorrectionSource {
    return this.#sources.get(chain) ?? 'lexicon';
  }
}
