import { spellingOf, type Spelling } from '../../names/gazetteer/spelling';
import type { Knowledge } from '../context';
import { scoreOf } from '../evidence';
import type { Sex } from '../language';
import type { CoreferenceRule } from '../rules';
import { clusterByForm, ClusterIndex, type NameCluster, type NameMention } from './nameClusters';
import { nameMatchers, type NameMatch, type NameMatcher } from './nameMatchers';

export interface NameLink {
  /** Index of the mention whose chain this one joins (itself for the first of a chain). */
  readonly chain: number;
  readonly rule: CoreferenceRule;
  readonly score: number;
}

/**
 * Links names to the chain they belong to: equal forms first, then short forms to the full form they abbreviate.
 * Work is proportional to the number of names: candidates are looked up by word, never by comparing all pairs.
 * A surname that several people have goes to the nearest one before it whose sex fits. `spelling` compares words; given for tests.
 */
export function linkNames(
  names: readonly NameMention[],
  knowledge: Knowledge,
  spelling: Spelling = spellingOf(knowledge.words.names.transliteration),
): NameLink[] {
  const linker = new NameLinker(names, knowledge, spelling);
  linker.joinDefinedAbbreviations();
  linker.joinRenamings();
  linker.joinShortForms();
  return linker.links();
}

/** A cluster that another may be a form of. */
interface MatchedCluster extends NameMatch {
  readonly cluster: NameCluster;
}

/** How sure it is that what is named first is somebody or something. */
const firstNameScore = 0.95;

const acronymMatch: NameMatch = { strength: 3, rule: 'acronym-of-name', score: scoreOf('acronym-of-name') };

/** Joins clusters of names, the short forms into the full ones. */
class NameLinker {
  readonly #names: readonly NameMention[];
  readonly #clusters: readonly NameCluster[];
  readonly #index: ClusterIndex;
  readonly #matchers: { readonly person: NameMatcher; readonly other: NameMatcher };
  readonly #links: NameLink[];
  readonly #joined = new Map<NameCluster, NameCluster>();

  constructor(names: readonly NameMention[], knowledge: Knowledge, spelling: Spelling) {
    this.#names = names;
    this.#clusters = clusterByForm(names, knowledge, spelling);
    this.#index = new ClusterIndex(this.#clusters);
    this.#matchers = nameMatchers(spelling, knowledge);
    this.#links = names.map((_, i) => ({ chain: i, rule: 'first-mention', score: firstNameScore }));
    for (const { mentions } of this.#clusters)
      for (let k = 1; k < mentions.length; k++) this.#link(mentions[k], mentions[0], 'same-name');
  }

  joinDefinedAbbreviations(): void {
    const clusterOf = new Map<number, NameCluster>();
    for (const cluster of this.#clusters) for (const m of cluster.mentions) clusterOf.set(m, cluster);
    this.#names.forEach((name, i) => {
      if (name.abbreviates < 0) return;
      const short = clusterOf.get(i)!;
      const long = this.#rootOf(clusterOf.get(name.abbreviates)!);
      if (short !== long && !this.#joined.has(short)) this.#join(short, long, 'defined-abbreviation');
    });
  }

  /** "Muhammad Saleh, also known as Abu Omar". A surname that others have too is joined where it is said, and nowhere else. */
  joinRenamings(): void {
    if (this.#names.every((name) => name.renames < 0)) return;
    const clusterOf = new Map<number, NameCluster>();
    for (const cluster of this.#clusters) for (const m of cluster.mentions) clusterOf.set(m, cluster);
    this.#names.forEach((name, i) => {
      if (name.renames < 0) return;
      const other = clusterOf.get(i)!;
      const root = this.#rootOf(clusterOf.get(name.renames)!);
      if (this.#rootOf(other) === root || this.#joined.has(other)) return;
      const shared =
        other.words.length === 1 && this.#formsOf(other).some(({ cluster }) => this.#rootOf(cluster) !== root);
      if (!shared) this.#join(other, root, name.isPartyOfMembers ? 'party-of-members' : 'other-name-said');
    });
  }

  /** Long forms go first, so that a short form finds the chains that they have joined. */
  joinShortForms(): void {
    const shortestLast = [...this.#clusters].sort((a, b) => b.words.length - a.words.length);
    for (const cluster of shortestLast) {
      if (this.#joined.has(cluster)) continue;
      const found = this.#formsOf(cluster).filter((match) => this.#rootOf(match.cluster) !== cluster);
      const strongest = Math.max(...found.map((match) => match.strength));
      const best = found.filter((match) => match.strength === strongest);
      const roots = [...new Set(best.map((match) => this.#rootOf(match.cluster)))];
      if (roots.length > 1) this.#shareOut(cluster, roots);
      else if (roots.length === 1 && sexesAgree(cluster.sex, roots[0].sex))
        this.#join(cluster, roots[0], best[0].rule, best[0].score);
    }
  }

  /** Every link points at the first mention of its whole chain. */
  links(): NameLink[] {
    const links = this.#links;
    const roots = links.map((_, i) => {
      let at = i;
      while (links[at].chain !== at) at = links[at].chain;
      return at;
    });
    const first = new Map<number, number>();
    roots.forEach((root, i) => {
      if (!first.has(root)) first.set(root, i);
    });
    return links.map((link, i) => ({ ...link, chain: first.get(roots[i])! }));
  }

  #formsOf(short: NameCluster): MatchedCluster[] {
    const found: MatchedCluster[] = [];
    const seen = new Set<NameCluster>([short]);
    const add = (long: NameCluster, match: NameMatch | null): void => {
      if (!match) return;
      seen.add(long);
      found.push({ cluster: long, strength: match.strength, rule: match.rule, score: match.score });
    };
    if (short.type === 'organization' && short.words.length === 1 && short.isAcronym)
      for (const long of this.#index.withAcronym(short.words[0])) if (!seen.has(long)) add(long, acronymMatch);
    const matches = short.type === 'person' ? this.#matchers.person : this.#matchers.other;
    for (const end of short.ends)
      for (const long of this.#index.withEnd(short.type, end)) if (!seen.has(long)) add(long, matches(short, long));
    return found;
  }

  #rootOf(cluster: NameCluster): NameCluster {
    let root = cluster;
    for (let next = this.#joined.get(root); next; next = this.#joined.get(root)) root = next;
    return root;
  }

  #join(short: NameCluster, long: NameCluster, rule: CoreferenceRule, score?: number): void {
    this.#joined.set(short, long);
    long.sex ??= short.sex;
    for (const mention of short.mentions) this.#link(mention, long.mentions[0], rule, score);
  }

  #link(mention: number, chain: number, rule: CoreferenceRule, score: number = scoreOf(rule)): void {
    this.#links[mention] = { chain, rule, score };
  }

  /** A surname that several people have: each use goes to whoever of them was named last before it. */
  #shareOut(short: NameCluster, roots: readonly NameCluster[]): void {
    const uses = roots.flatMap((root) => root.mentions.map((at) => ({ at, root }))).sort((a, b) => a.at - b.at);
    let next = 0;
    let last: NameCluster | undefined;
    const lastOfSex = new Map<Sex, NameCluster>();
    for (const mention of short.mentions) {
      for (; next < uses.length && uses[next].at < mention; next++) {
        last = uses[next].root;
        lastOfSex.set(last.sex, last);
      }
      const { sex } = this.#names[mention];
      const fitting = sex === null ? last : (lastOfSex.get(sex) ?? lastOfSex.get(null));
      if (fitting) this.#link(mention, fitting.mentions[0], 'nearest-of-same-surname');
    }
  }
}

function sexesAgree(a: Sex, b: Sex): boolean {
  return a === null || b === null || a === b;
}
