import type { Claim, Entity, Evidence, Mention } from '../analysis';
import type { Article } from '../article';
import { textOf } from './candidates';
import type { Chain, Member } from './chains';
import { endOfComplement } from './nominals/roles';

/**
 * Turns chains into entities, numbered in text order. A chain without a name is kept when it comes back, speaks, or is an institution
 * of a country; other common nouns are not entities. Where mentions of two entities would cross, the later one goes.
 */
export function assembleEntities(
  article: Article,
  chains: readonly Chain[],
  sources: ReadonlyMap<Chain, boolean>,
): readonly Entity[] {
  const counts = (c: Chain): boolean =>
    c.named || c.institution || sources.has(c) || c.byPerson?.type !== undefined || comesBack(c);
  const kept = withoutCrossings(chains.filter(counts));
  kept.sort((a, b) => a.members[0].candidate.start - b.members[0].candidate.start);
  let mentions = 0;
  const entities = kept.map((chain, i): Entity => {
    const names = chain.members.filter((m) => m.candidate.kind === 'name');
    const called = canonicalName(article, chain, names);
    const named = chain.named || chain.byPerson?.naming?.source === 'person';
    const anonymous = !named && sources.get(chain) === true;
    return {
      id: `e${i + 1}`,
      type: chain.type,
      named,
      anonymous,
      name: called,
      aliases: [...new Set([...names.map((m) => m.candidate.word), ...(chain.byPerson?.aliases ?? [])])].filter(
        (n) => n !== called,
      ),
      roles: chain.roles.map(({ start, end, text, evidence }) => ({ start, end, text, evidence })),
      mentions: chain.members.map((m): Mention => ({
        id: `m${++mentions}`,
        start: m.candidate.start,
        end: m.candidate.end,
        text: article.text.slice(m.candidate.start, m.candidate.end),
        kind: m.candidate.kind,
        evidence: [m.evidence],
        ...(m.overruled ? { overruled: m.overruled } : {}),
      })),
      ...claimOf(article, chain, names),
    };
  });
  return relate(entities, kept);
}

/** Told of again: by another noun phrase, or one person by a pronoun. "People who …" are not, nor "our brothers … them". */
function comesBack({ type, plural, members }: Chain): boolean {
  const nominals = members.filter((m) => m.candidate.kind === 'nominal').length;
  if (nominals !== 1) return members.length > 1;
  return (
    type === 'person' && !plural && members.some((m) => m.candidate.kind === 'pronoun' && m.candidate.word !== 'who')
  );
}

/** Why it is an entity, of this type and name: what a person said, then its first mention, then its clearest name. */
function claimOf(article: Article, chain: Chain, names: readonly Member[]): Claim {
  const { type, naming } = chain.byPerson ?? {};
  const [first] = chain.members;
  const followed = type
    ? undefined
    : chain.members.find((m) => m.evidence.source === 'person' && m.candidate.kind === 'name')?.evidence;
  const retyped = names
    .map((m) => article.names[m.candidate.name])
    .find((name) => name.was !== undefined && name.was !== chain.type);
  const overruled = [
    ...(retyped?.overruled ?? []),
    ...(naming ? [{ ...first.evidence, reading: fullestName(article, chain, names) }] : []),
  ];
  return {
    evidence: [...new Set([type, naming, followed, first.evidence, clearest(article, names)])].filter(
      (e) => e !== undefined,
    ),
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}

/** What was found by the clearest of the names of the entity's type: one clear name makes the entity clear. */
function clearest(article: Article, names: readonly Member[]): Evidence | undefined {
  const found = names
    .map((m) => article.names[m.candidate.name])
    .filter(({ type }, i) => type === names[i].candidate.type);
  return found.reduce((best, name) => (best && best.score >= name.score ? best : name), found[0])?.evidence[0];
}

/** A person's choice, else the fullest. */
function canonicalName(article: Article, chain: Chain, names: readonly Member[]): string {
  return chain.byPerson?.name ?? fullestName(article, chain, names);
}

/** The fullest name, what a person called another name aside; without a name, the first noun phrase without its article. */
function fullestName(article: Article, chain: Chain, names: readonly Member[]): string {
  if (names.length > 0) {
    const own = names.filter((m) => article.names[m.candidate.name].evidence[0]?.rule !== 'alias-corrected');
    const full = (own.length > 0 ? own : names).reduce((best, m) =>
      weight(m.candidate.word) > weight(best.candidate.word) ? m : best,
    );
    const name = full.candidate.word.replace(/\s+/g, ' ');
    return isInDateline(article, full) ? fromCapitals(name) : name;
  }
  const telling =
    chain.members.find((m) => m.candidate.kind === 'nominal' && m.candidate.last - m.candidate.first > 2) ??
    chain.members[0];
  const { first, last } = telling.candidate;
  return textOf(article, first, endOfComplement(article, last))
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|a|an) /i, '');
}

function isInDateline({ layout }: Article, { candidate }: Member): boolean {
  return layout.dateline !== null && candidate.start >= layout.dateline.start && candidate.end <= layout.dateline.end;
}

/** Datelines write places in capitals: "RAS BAALBEK" is called "Ras Baalbek". */
function fromCapitals(name: string): string {
  if (name !== name.toUpperCase() || name.includes('.')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (c) => c.toUpperCase());
}

/** Longer is fuller, but "IBM" given in full beats its letters and capitals-only datelines beat nothing. */
function weight(name: string): number {
  return name.length - (name === name.toUpperCase() ? 100 : 0);
}

/** Mentions of different entities nest, never cross. */
function withoutCrossings(chains: readonly Chain[]): Chain[] {
  const all = chains.flatMap((chain) => chain.members.map((member) => ({ chain, member })));
  all.sort(
    (a, b) => a.member.candidate.start - b.member.candidate.start || b.member.candidate.end - a.member.candidate.end,
  );
  const open: number[] = [];
  const dropped = new Set<Member>();
  let last: Member['candidate'] | null = null;
  for (const { member } of all) {
    const { start, end } = member.candidate;
    while (open.length > 0 && open[open.length - 1] <= start) open.pop();
    const twice = last !== null && last.start === start && last.end === end;
    if (twice || (open.length > 0 && open[open.length - 1] < end)) {
      dropped.add(member);
      continue;
    }
    last = member.candidate;
    open.push(end);
  }
  for (const chain of chains) {
    const members = chain.members.filter((m) => !dropped.has(m)).sort((a, b) => a.candidate.start - b.candidate.start);
    chain.members.splice(0, chain.members.length, ...members);
  }
  return chains.filter((c) => c.members.length > 0);
}

/** Points a people at its country, and an institution at the country it belongs to, where the article names that country. */
function relate(entities: readonly Entity[], chains: readonly Chain[]): readonly Entity[] {
  const countryIds = new Map<string, string>();
  chains.forEach((chain, i) => {
    if (chain.type === 'place' && chain.named && chain.country !== null) countryIds.set(chain.country, entities[i].id);
  });
  return entities.map((entity, i) => {
    const { country, type } = chains[i];
    const related = country !== null && type !== 'place' ? countryIds.get(country) : undefined;
    return related ? { ...entity, related: [related] } : entity;
  });
}
