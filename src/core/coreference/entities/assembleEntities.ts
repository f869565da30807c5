import type { Claim, Entity, Evidence, Mention } from '../../analysis';
import type { Article } from '../../article';
import { firstMention, type Chain, type Member } from '../chains';
import type { CoreferenceContext } from '../context';
import { dropCrossings } from './dropCrossings';
import { fullestName } from './fullestName';

/**
 * Turns chains into entities, numbered in text order. A chain without a name is kept when it comes back, speaks, or is an institution
 * of a country; other common nouns are not entities. Where mentions of two entities would cross, the later one goes.
 * `sources` are the chains that speak, each with whether its name is withheld.
 */
export function assembleEntities(
  context: CoreferenceContext,
  chains: readonly Chain[],
  sources: ReadonlyMap<Chain, boolean>,
): readonly Entity[] {
  const kept = dropCrossings(chains.filter((chain) => isKept(chain, sources)));
  kept.sort((a, b) => firstMention(a).start - firstMention(b).start);
  let mentions = 0;
  const entities = kept.map((chain, i) => {
    const entity = entityOf(context, chain, { id: `e${i + 1}`, mentions, withheld: sources.get(chain) === true });
    mentions += chain.members.length;
    return entity;
  });
  return relate(entities, kept);
}

function isKept(chain: Chain, sources: ReadonlyMap<Chain, boolean>): boolean {
  return (
    chain.named || chain.institution || sources.has(chain) || chain.corrected?.type !== undefined || comesBack(chain)
  );
}

/** Whether it is mentioned again: by another noun phrase, or one person by a pronoun. "People who …" are not, nor "our brothers … them". */
function comesBack({ type, plural, members }: Chain): boolean {
  const nominals = members.filter((m) => m.candidate.kind === 'nominal').length;
  if (nominals !== 1) return members.length > 1;
  return (type === 'person' || type === 'misc') && !plural && members.some(isTelling);
}

const isTelling = ({ candidate }: Member): boolean =>
  candidate.kind === 'pronoun' && candidate.form.kind !== 'relative';

/** The entity of a chain; `mentions` were numbered before its own. */
function entityOf(
  context: CoreferenceContext,
  chain: Chain,
  { id, mentions, withheld }: { readonly id: string; readonly mentions: number; readonly withheld: boolean },
): Entity {
  const { text, names: found } = context.article;
  const { type, members, roles, plural, corrected } = chain;
  const names = members.flatMap(({ candidate }) => (candidate.kind === 'name' ? [candidate] : []));
  const fullest = fullestName(context, chain, names);
  const name = corrected?.name ?? fullest;
  const named = chain.named || corrected?.naming?.source === 'person';
  const aliases = new Set([...names.map(({ word }) => word), ...(corrected?.aliases ?? [])]);
  aliases.delete(name);
  return {
    id,
    type,
    named,
    anonymous: !named && withheld,
    ...(!named && plural && type === 'person' ? { plural: true as const } : {}),
    name,
    aliases: [...aliases],
    roles: roles.map(({ start, end, text: role, evidence }) => ({ start, end, text: role, evidence })),
    mentions: members.map((member, i) => mentionOf(member, `m${mentions + i + 1}`, text)),
    ...claimOf(
      chain,
      names.map((candidate) => ({ type: candidate.type, found: found[candidate.name] })),
      fullest,
    ),
  };
}

function mentionOf({ candidate, evidence, overruled }: Member, id: string, text: string): Mention {
  const { start, end, kind } = candidate;
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    kind,
    evidence: [evidence],
    ...(overruled ? { overruled } : {}),
  };
}

/** A name of a chain with what the names' stage found there. */
interface FoundName {
  readonly type: Chain['type'];
  readonly found: Article['names'][number];
}

/** Why it is an entity, of this type and name: what a person said, then its first mention, then its clearest name. */
function claimOf({ type, corrected, members }: Chain, names: readonly FoundName[], fullest: string): Claim {
  const [first] = members;
  const naming = corrected?.naming;
  const propagated = corrected?.type
    ? undefined
    : members.find((m) => m.evidence.source === 'person' && m.candidate.kind === 'name')?.evidence;
  const retyped = names.find(({ found }) => found.was !== undefined && found.was !== type)?.found;
  const overruled = [...(retyped?.overruled ?? []), ...(naming ? [{ ...first.evidence, reading: fullest }] : [])];
  const evidence = new Set([corrected?.type, naming, propagated, first.evidence, clearest(names)]);
  return {
    evidence: [...evidence].filter((e) => e !== undefined),
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}

/** What was found by the clearest of the names of the entity's type: one clear name makes the entity clear. */
function clearest(names: readonly FoundName[]): Evidence | undefined {
  const found = names.filter((name) => name.found.type === name.type).map((name) => name.found);
  return found.reduce((best, name) => (best && best.score >= name.score ? best : name), found[0])?.evidence[0];
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
