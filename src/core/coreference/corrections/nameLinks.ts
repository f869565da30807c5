import type { Evidence } from '../../analysis';
import type { Article } from '../../article';
import { addTo } from '../../text/groups';
import { rangeKey } from '../../text/spans';
import type { NameCandidate } from '../candidates';
import { correctionEvidence, evidenceOf } from '../evidence';
import type { NameLink } from '../names/linkNames';
import type { LinkedNames } from '../names/readNames';
import type { CorrectedLink } from '../names/nameChains';
import { somethingElse } from '../rules';
import type { Corrections, CorrectedSpan } from './correctedSpans';
import { NameGroups } from './nameGroups';

/**
 * The links as people corrected them: other names join what they name; spans of one identity are one and take their chains along; those
 * of two are two, and of a chain that comes apart the names nobody spoke of go with the one before them that somebody did. Linear.
 */
export function applyLinkCorrections(
  article: Article,
  { candidates, links: machine }: LinkedNames,
  corrections: Corrections | null,
): readonly CorrectedLink[] {
  if (!corrections) return machine;
  const links = withPropagatedTypes(article, candidates, machine);
  const groups = new NameGroups(links.map((link) => link.chain));
  joinOtherNames(article, candidates, corrections, groups);
  const spans = candidates.map((c) => corrections.at(c));
  if (!groups.areJoined && !spans.some((span) => span?.identity)) return links;
  return new LinkCorrector(article, { candidates, links, groups, spans }).links();
}

/** Names that a person brought together have equal labels: an entity of theirs, or a group of the machine's chains. */
type Label = string | number;

interface NamesToCorrect {
  readonly candidates: readonly NameCandidate[];
  readonly links: readonly NameLink[];
  readonly groups: NameGroups;
  /** What a person said of each name. */
  readonly spans: readonly (CorrectedSpan | undefined)[];
}

class LinkCorrector {
  readonly #article: Article;
  readonly #names: NamesToCorrect;
  readonly #labels: readonly Label[];
  /** Of each label the first name, and the first one that a person identified. */
  readonly #heads: ReadonlyMap<Label, number>;
  readonly #carriers: ReadonlyMap<Label, number>;
  /** Of each of the machine's chains how many names it has, and the longest. */
  readonly #sizes = new Map<number, number>();
  readonly #longest = new Map<number, string>();

  constructor(article: Article, names: NamesToCorrect) {
    this.#article = article;
    this.#names = names;
    this.#labels = labelsOf(names.spans, names.groups);
    this.#heads = firstOf(this.#labels);
    this.#carriers = firstOf(this.#labels.map((label, i) => (names.spans[i]?.identity ? label : null)));
    names.links.forEach(({ chain }, i) => {
      this.#sizes.set(chain, (this.#sizes.get(chain) ?? 0) + 1);
      const { word } = names.candidates[i];
      if (word.length > (this.#longest.get(chain)?.length ?? 0)) this.#longest.set(chain, word);
    });
  }

  links(): CorrectedLink[] {
    return this.#names.links.map((link, i) => this.#correct(link, i));
  }

  #correct(link: NameLink, i: number): CorrectedLink {
    const { candidates, links, groups, spans: said } = this.#names;
    const label = this.#labels[i];
    const head = this.#heads.get(label)!;
    const carrier = this.#carriers.get(label);
    const identity = said[i]?.identity;
    const isApart = identity?.alone === true && this.#sizes.get(link.chain)! > 1;
    const isMoved = isApart || links[carrier ?? head].chain !== link.chain;
    if (!isMoved && !identity) return { ...link, chain: head };
    const spans = [...new Set([carrier ?? head, i])].map((k) => candidates[k]);
    const correction =
      carrier === undefined
        ? correctionEvidence('other-name', spans, { source: groups.sourceOf(link.chain) })
        : correctionEvidence('identity-corrected', spans, { score: identity ? 1 : propagatedScore });
    if (!isMoved || !this.#isRead(i)) return { ...link, chain: head, correction };
    const reading = isApart ? this.#longest.get(link.chain)! : somethingElse;
    const overruled: Evidence = { ...evidenceOf(link.rule, spans, link.score), reading };
    return { ...link, chain: head, correction, overruled: [overruled] };
  }

  /** Whether the machine had read a name there. */
  #isRead(i: number): boolean {
    const { evidence, was } = this.#article.names[this.#names.candidates[i].name];
    return evidence[0]?.source !== 'person' || was !== undefined;
  }
}

/** How sure it is that a name is who a person said another name of its chain is. */
const propagatedScore = 0.98;

/** A name that took over another's type is one with it, as the machine reads it. */
function withPropagatedTypes(
  { names }: Article,
  candidates: readonly NameCandidate[],
  links: readonly NameLink[],
): readonly NameLink[] {
  if (!candidates.some((c) => names[c.name].typeFrom !== undefined)) return links;
  const indexOf = new Map(candidates.map((c, i) => [c.name, i]));
  const groups = new NameGroups(links.map((link) => link.chain));
  candidates.forEach((c, i) => {
    const leader = indexOf.get(names[c.name].typeFrom ?? -1);
    if (leader !== undefined) groups.join(leader, i, 'person');
  });
  const heads = firstOf(links.map((_, i) => groups.rootOf(i)));
  return links.map((link, i) => ({ ...link, chain: heads.get(groups.rootOf(i))! }));
}

/** Says which names are one: equal labels. */
function labelsOf(spans: readonly (CorrectedSpan | undefined)[], groups: NameGroups): Label[] {
  const entityOf = (i: number): string | null => {
    const identity = spans[i]?.identity;
    return identity && !identity.alone ? identity.entity : null;
  };
  // Of each group the entity given last before a name; before the first, the first.
  const last = new Map<number, string>();
  for (let i = spans.length - 1; i >= 0; i--) {
    const entity = entityOf(i);
    if (entity !== null) last.set(groups.rootOf(i), entity);
  }
  return spans.map((span, i) => {
    if (span?.identity?.alone) return span.identity.entity;
    const root = groups.rootOf(i);
    const own = entityOf(i);
    if (own !== null) last.set(root, own);
    return last.get(root) ?? root;
  });
}

/** Forms of one entry of the lexicon are one, of the same type; a person's other name joins the name it was given to. */
function joinOtherNames(
  { inputs }: Article,
  candidates: readonly NameCandidate[],
  corrections: Corrections,
  groups: NameGroups,
): void {
  const aliased = corrections.spans.filter(({ aliases }) => aliases.length > 0);
  const entries = inputs.lexicon?.names.filter(({ aliases }) => aliases && aliases.length > 0) ?? [];
  if (aliased.length === 0 && entries.length === 0) return;
  const byForm = new Map<string, number[]>();
  const byRange = new Map<string, number>();
  candidates.forEach((c, i) => {
    addTo(byForm, corrections.formKey(c.word), i);
    byRange.set(rangeKey(c), i);
  });
  const called = (form: string): readonly number[] => byForm.get(corrections.formKey(form)) ?? [];
  for (const { name, type, aliases = [] } of entries) {
    const all = [name, ...aliases].flatMap(called).filter((i) => candidates[i].type === type);
    for (const i of all) groups.join(all[0], i, 'lexicon');
  }
  for (const span of aliased) {
    const carrier = byRange.get(rangeKey(span));
    if (carrier === undefined) continue;
    for (const i of span.aliases.flatMap(called)) groups.join(carrier, i, 'person');
  }
}

function firstOf<T>(labels: readonly (T | null)[]): Map<T, number> {
  const first = new Map<T, number>();
  labels.forEach((label, i) => {
    if (label !== null && !first.has(label)) first.set(label, i);
  });
  return first;
}
