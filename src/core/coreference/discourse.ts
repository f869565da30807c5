import type { Article } from '../article';
import { addTo } from '../text/groups';
import { lowerBound } from '../text/search';
import type { Candidate } from './candidates';
import type { Chain, Role } from './chains';
import { storyOf, storyStarts } from './stories';

/** A mention with the chain it was resolved to. */
export interface ResolvedMention {
  readonly candidate: Candidate;
  readonly chain: Chain;
  /** Index of the innermost direct quotation around it, or -1. */
  readonly quotation: number;
  readonly isSubject: boolean;
}

/** Somebody with a role that the article says they have. */
export interface Holder {
  readonly chain: Chain;
  readonly role: Role;
}

/** How far resolution looks back, so that work stays linear. */
const mostLookedBack = 60;

/** What has been read so far, for resolving what comes next. */
export class Discourse {
  /** In text order. */
  readonly candidates: readonly Candidate[];
  /** By candidate index. */
  readonly #chains: (Chain | null)[];
  readonly #quotationOf: Int32Array;
  readonly #isSubject: readonly boolean[];
  readonly #isAside: (candidate: Candidate) => boolean;
  readonly #stories: readonly number[];
  readonly #byNoun = new Map<string, Chain[]>();
  readonly #byRole = new Map<string, Holder[]>();

  constructor(article: Article, candidates: readonly Candidate[], quotationOf: Int32Array) {
    this.candidates = candidates;
    this.#chains = candidates.map(() => null);
    this.#quotationOf = quotationOf;
    this.#isSubject = areSubjects(article, candidates);
    this.#isAside = isAgency(article);
    this.#stories = storyStarts(article);
  }

  setChain(index: number, chain: Chain): void {
    this.#chains[index] = chain;
  }

  chainAt(index: number): Chain | null {
    return this.#chains[index];
  }

  /** The chains of all mentions so far, in text order of the first mentions. */
  chains(): Chain[] {
    return [...new Set(this.#chains.filter((chain) => chain !== null))];
  }

  /** Where chains were joined: gives every mention the chain that it is in now. */
  regroup(chains: readonly Chain[]): void {
    const chainOf = new Map(
      chains.flatMap((chain) => chain.members.map(({ candidate }) => [candidate, chain] as const)),
    );
    this.candidates.forEach((candidate, i) => {
      const chain = chainOf.get(candidate);
      if (chain) this.#chains[i] = chain;
    });
  }

  /** Resolved mentions that start before token `before`, nearest first, back to sentence `since` of the same story; so many at most. */
  recent(before: number, since: number): readonly ResolvedMention[] {
    const { candidates } = this;
    const chains = this.#chains;
    const found: ResolvedMention[] = [];
    const story = storyOf(this.#stories, before);
    const floor = story > 0 ? this.#stories[story - 1] : 0;
    const next = lowerBound(candidates.length, (k) => candidates[k].first < before);
    for (let i = next - 1; i >= 0 && found.length < mostLookedBack; i--) {
      const candidate = candidates[i];
      if (candidate.sentence < since || candidate.first < floor) break;
      const chain = chains[i];
      if (!chain || this.#isAside(candidate)) continue;
      found.push({ candidate, chain, quotation: this.#quotationOf[candidate.head], isSubject: this.#isSubject[i] });
    }
    return found;
  }

  /** The candidates that start in `[first, last)`, in tokens. */
  between(first: number, last: number): readonly Candidate[] {
    const { candidates } = this;
    const from = lowerBound(candidates.length, (k) => candidates[k].first < first);
    const to = lowerBound(candidates.length, (k) => candidates[k].first < last);
    return candidates.slice(from, to);
  }

  /** Notes that the noun was used of the chain. */
  call(chain: Chain, noun: string): void {
    const known = this.#byNoun.get(noun);
    if (known?.at(-1) !== chain) addTo(this.#byNoun, noun, chain);
  }

  /** Chains that the noun was used of, in the order of its uses. */
  calledBy(noun: string): readonly Chain[] {
    return this.#byNoun.get(noun) ?? [];
  }

  /** Notes that the article says that the chain has a role. */
  giveRole(chain: Chain, role: Role): void {
    addTo(this.#byRole, role.word, { chain, role });
  }

  /** Chains that the article says have a role of this noun, with the role. */
  holdersOf(noun: string): readonly Holder[] {
    return this.#byRole.get(noun) ?? [];
  }
}

/** Whether a name is the news agency's or photographer's, in the dateline or credit: nothing refers back to it there. */
function isAgency({ layout }: Article): (candidate: Candidate) => boolean {
  const lines = [layout.dateline?.agency, layout.credit].filter((line) => line !== undefined && line !== null);
  return ({ kind, start, end }) => kind === 'name' && lines.some((line) => start < line.end && line.start < end);
}

function areSubjects({ syntax }: Article, candidates: readonly Candidate[]): boolean[] {
  const { clauses, chunks, chunkOf } = syntax;
  const isSubject = new Uint8Array(chunks.length);
  for (const { subject } of clauses) if (subject >= 0) isSubject[subject] = 1;
  return candidates.map(({ head, first, last }) => {
    const chunk = chunkOf[head];
    return chunk >= 0 && isSubject[chunk] === 1 && first <= chunks[chunk].head && chunks[chunk].head < last;
  });
}
