import type { Evidence } from '../../analysis';
import type { Article } from '../../article';
import { formKey } from '../../names/corrections/forms';
import { addTo } from '../../text/groups';
import { rangeKey } from '../../text/spans';
import type { Candidate } from '../candidates';
import type { NameLink } from '../names/linkNames';
import { ANOTHER, readSettled, type SettledStretch } from './settled';

/** A name's link with what a person, or the project's lexicon, made of it. */
export interface SettledLink extends NameLink {
  readonly by?: Evidence;
  /** What the machine had linked it to. */
  readonly overruled?: readonly Evidence[];
}

type Source = 'person' | 'lexicon';

/**
 * The links once people are obeyed: other names join what they name; stretches of one identity are one and take their chains
 * along; those of two are two, and of a chain torn apart the names nobody settled go with the one settled before them. Linear.
 */
export function settleLinks(
  article: Article,
  candidates: readonly Candidate[],
  linked: readonly NameLink[],
): readonly SettledLink[] {
  const settled = readSettled(article);
  if (!settled) return linked;
  const links = withFollowing(article, candidates, linked);
  const groups = new Groups(links.map((link) => link.chain));
  joinOtherNames(article, candidates, settled.stretches, groups);
  const stretchOf = candidates.map((c) => settled.at(c));
  if (!groups.joined && !stretchOf.some((s) => s?.identity)) return links;
  const labels = labelsOf(stretchOf, groups);
  const heads = firstOf(labels);
  const carriers = firstOf(labels.map((label, i) => (stretchOf[i]?.identity ? label : null)));
  const sizes = new Map<number, number>();
  const called = new Map<number, string>();
  links.forEach(({ chain }, i) => {
    sizes.set(chain, (sizes.get(chain) ?? 0) + 1);
    const { word } = candidates[i];
    if (word.length > (called.get(chain)?.length ?? 0)) called.set(chain, word);
  });
  const isRead = (i: number): boolean =>
    article.names[candidates[i].name].evidence[0]?.source !== 'person' ||
    article.names[candidates[i].name].was !== undefined;
  return links.map((link, i): SettledLink => {
    const head = heads.get(labels[i])!;
    const carrier = carriers.get(labels[i]);
    const identity = stretchOf[i]?.identity;
    const apart = identity?.alone === true && sizes.get(link.chain)! > 1;
    const moved = apart || links[carrier ?? head].chain !== link.chain;
    if (!moved && !identity) return { ...link, chain: head };
    const spans = [...new Set([carrier ?? head, i])].map((k) => ({
      start: candidates[k].start,
      end: candidates[k].end,
    }));
    const by: Evidence =
      carrier === undefined
        ? { source: groups.sourceOf(link.chain), rule: 'other-name', score: 0.98, spans }
        : { source: 'person', rule: 'identity-settled', score: identity ? 1 : 0.98, spans };
    if (!moved || !isRead(i)) return { ...link, chain: head, by };
    const reading = apart ? called.get(link.chain)! : ANOTHER;
    const machine: Evidence = { source: 'rule', rule: link.rule, score: link.score, spans, reading };
    return { ...link, chain: head, by, overruled: [machine] };
  });
}

/** A name that took over another's type is one with it, as the machine reads it. */
function withFollowing(
  { names }: Article,
  candidates: readonly Candidate[],
  links: readonly NameLink[],
): readonly NameLink[] {
  if (!candidates.some((c) => names[c.name].follows !== undefined)) return links;
  const indexOf = new Map(candidates.map((c, i) => [c.name, i]));
  const groups = new Groups(links.map((link) => link.chain));
  candidates.forEach((c, i) => {
    const leader = indexOf.get(names[c.name].follows ?? -1);
    if (leader !== undefined) groups.join(leader, i, 'person');
  });
  const heads = firstOf(links.map((_, i) => String(groups.rootOf(i))));
  return links.map((link, i) => ({ ...link, chain: heads.get(String(groups.rootOf(i)))! }));
}

/** Says which names are one: equal labels. */
function labelsOf(stretchOf: readonly (SettledStretch | undefined)[], groups: Groups): string[] {
  const entityOf = (i: number): string | null => {
    const identity = stretchOf[i]?.identity;
    return identity && !identity.alone ? identity.entity : null;
  };
  // Of each group the entity settled last before a name; before the first, the first.
  const last = new Map<number, string>();
  for (let i = stretchOf.length - 1; i >= 0; i--) {
    const entity = entityOf(i);
    if (entity !== null) last.set(groups.rootOf(i), entity);
  }
  return stretchOf.map((stretch, i) => {
    if (stretch?.identity?.alone) return `entity ${stretch.identity.entity}`;
    const root = groups.rootOf(i);
    const own = entityOf(i);
    if (own !== null) last.set(root, own);
    const entity = last.get(root);
    return entity === undefined ? `chain ${root}` : `entity ${entity}`;
  });
}

/** Forms of one entry of the lexicon are one, of the same type; a person's other name joins the name it was given to. */
function joinOtherNames(
  { inputs, tokenize }: Article,
  candidates: readonly Candidate[],
  stretches: readonly SettledStretch[],
  groups: Groups,
): void {
  const aliased = stretches.filter(({ aliases }) => aliases.length > 0);
  const entries = inputs.lexicon?.names.filter(({ aliases }) => aliases && aliases.length > 0) ?? [];
  if (aliased.length === 0 && entries.length === 0) return;
  const byForm = new Map<string, number[]>();
  const byPlace = new Map<string, number>();
  candidates.forEach((c, i) => {
    addTo(byForm, formKey(c.word, tokenize), i);
    byPlace.set(rangeKey(c), i);
  });
  for (const { name, type, aliases = [] } of entries) {
    const all = [name, ...aliases]
      .flatMap((form) => byForm.get(formKey(form, tokenize)) ?? [])
      .filter((i) => candidates[i].type === type);
    for (const i of all) groups.join(all[0], i, 'lexicon');
  }
  for (const stretch of aliased) {
    const carrier = byPlace.get(rangeKey(stretch));
    if (carrier === undefined) continue;
    for (const form of stretch.aliases)
      for (const i of byForm.get(formKey(form, tokenize)) ?? []) groups.join(carrier, i, 'person');
  }
}

/** Groups of names by the index of one of them (union-find with path halving). */
class Groups {
  joined = false;
  private readonly parents: number[];
  private readonly sources = new Map<number, Source>();

  constructor(private readonly chains: readonly number[]) {
    this.parents = chains.map((_, i) => i);
  }

  rootOf(i: number): number {
    return this.find(this.chains[i]);
  }

  join(a: number, b: number, source: Source): void {
    const [into, from] = [this.rootOf(a), this.rootOf(b)];
    if (into === from) return;
    this.parents[from] = into;
    this.sources.set(from, source);
    this.joined = true;
  }

  /** Who joined the machine's chain to another. */
  sourceOf(chain: number): Source {
    return this.sources.get(chain) ?? 'lexicon';
  }

  private find(i: number): number {
    while (this.parents[i] !== i) {
      this.parents[i] = this.parents[this.parents[i]];
      i = this.parents[i];
    }
    return i;
  }
}

function firstOf(labels: readonly (string | null)[]): Map<string, number> {
  const first = new Map<string, number>();
  labels.forEach((label, i) => {
    if (label !== null && !first.has(label)) first.set(label, i);
  });
  return first;
}
