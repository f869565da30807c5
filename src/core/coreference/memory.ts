import type { Article } from '../article';
import { lowerBound } from '../text/search';
import type { Candidate } from './candidates';
import type { Chain } from './chains';

/** A mention with the chain it was resolved to. */
export interface Remembered {
  readonly candidate: Candidate;
  readonly chain: Chain;
  /** Index of the innermost direct quotation around it, or -1. */
  readonly quotation: number;
  readonly isSubject: boolean;
}

/** What has been read so far, for resolving what comes next. */
export interface Memory {
  readonly institutions: Map<string, Chain>;
  /** Head noun → chains called so, in order of their first use. */
  readonly byNoun: Map<string, Chain[]>;
  /** Role noun → chains known to hold it. */
  readonly byRole: Map<string, Set<Chain>>;
  /** Resolved mentions that start before token `before`, nearest first, back to sentence `since`; at most {@link MOST_LOOKED_BACK}. */
  recent(before: number, since: number): readonly Remembered[];
  /** Whether a named chain can be called by the noun, as far as is known. */
  canBe(chain: Chain, noun: string): boolean;
}

/** How far resolution looks back, so that work stays linear. */
const MOST_LOOKED_BACK = 60;

/** The noun chunks that are subjects of a clause. */
export function subjectChunks(article: Article): Uint8Array {
  const is = new Uint8Array(article.syntax.chunks.length);
  for (const clause of article.syntax.clauses) if (clause.subject >= 0) is[clause.subject] = 1;
  return is;
}

/** A store of resolved mentions by candidate index; `candidates` are in text order. */
export class Recollection {
  private readonly chains: (Chain | null)[];

  /** `aside`: who is not spoken of where they are named, for nothing refers back to them there. */
  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly quotationOf: Int32Array,
    private readonly subjects: readonly boolean[],
    private readonly aside: (candidate: Candidate) => boolean,
  ) {
    this.chains = candidates.map(() => null);
  }

  set(index: number, chain: Chain): void {
    this.chains[index] = chain;
  }

  get(index: number): Chain | null {
    return this.chains[index];
  }

  recent(before: number, since: number): Remembered[] {
    const found: Remembered[] = [];
    const { candidates } = this;
    const next = lowerBound(candidates.length, (k) => candidates[k].first < before);
    for (let i = next - 1; i >= 0 && found.length < MOST_LOOKED_BACK; i--) {
      const candidate = candidates[i];
      if (candidate.sentence < since) break;
      const chain = this.chains[i];
      if (chain && !this.aside(candidate))
        found.push({ candidate, chain, quotation: this.quotationOf[candidate.head], isSubject: this.subjects[i] });
    }
    return found;
  }
}
