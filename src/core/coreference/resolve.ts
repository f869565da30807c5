import type { Entity, Span } from '../analysis';
import { finish, type Steps } from '../steps';
import type { ArticleNames } from './articleNames';
import type { Candidate } from './candidates';
import type { CoreferenceContext } from './context';
import { ChainCorrections } from './corrections/chainCorrections';
import { asMachineReads, companionsOf, needsMachineReading, type Companions } from './corrections/companions';
import { readCorrections } from './corrections/correctedSpans';
import { applyEntityCorrections } from './corrections/entityCorrections';
import { applyMentionCorrections } from './corrections/mentions';
import { applyLinkCorrections } from './corrections/nameLinks';
import { correctRoles } from './corrections/roles';
import { Discourse } from './discourse';
import { assembleEntities } from './entities/assembleEntities';
import { MentionIndex } from './mentionIndex';
import { MentionResolver, type Decide } from './mentionResolver';
import { chainNames } from './names/nameChains';
import type { LinkedNames } from './names/readNames';
import { findNominals } from './nominals/findNominals';
import { findPronouns } from './pronouns/findPronouns';
import { directQuotationOf, sourcesOf, speakersOf } from './pronouns/quotedSpeech';

/** Who is who in an article. */
export interface Chains {
  readonly entities: readonly Entity[];
  /** Id of the entity a span refers to (see {@link MentionIndex.at}); null when there is none. */
  entityAt(span: Span): string | null;
}

/** Resolves names, common-noun phrases and pronouns into entities. See {@link resolveInSteps}. */
export const resolve = (context: CoreferenceContext, names: ArticleNames): Chains =>
  finish(resolveInSteps(context, names));

/**
 * Resolves an article into entities, in steps. Everything is looked up by word or within a bounded window: linear in the text.
 *
 * One pass does, unless a person gave a name another type or said who it is. Then the article is first resolved as the machine alone
 * reads it, for noun phrases and pronouns stay with the name they were read with: "she" goes on being Paris once Paris is a place,
 * which no rule would say of a place. Their chains are known only when the machine has read them, with the names as they were.
 */
export function* resolveInSteps(context: CoreferenceContext, names: ArticleNames): Steps<Chains> {
  const { article } = context;
  const machine = needsMachineReading(article, readCorrections(article))
    ? yield* resolvePass({ ...context, article: asMachineReads(article) }, names.machine, null)
    : null;
  return lookup(yield* resolvePass(context, names.corrected, machine));
}

/** One pass. `machine` are the entities as the machine alone reads them, for what stays with the names in them. */
function* resolvePass(
  context: CoreferenceContext,
  names: LinkedNames,
  machine: readonly Entity[] | null,
): Steps<readonly Entity[]> {
  const { article, quotations, words } = context;
  const corrections = readCorrections(article);
  const found = { names: names.candidates, nominals: findNominals(context), pronouns: findPronouns(context) };
  yield;
  const mentions = applyMentionCorrections(context, found, corrections);
  const candidates: Candidate[] = [...mentions.names, ...mentions.nominals, ...mentions.pronouns];
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const quotationOf = directQuotationOf(article, quotations);
  const discourse = new Discourse(article, candidates, quotationOf);
  yield;
  const chainOfName = chainNames(context, names, applyLinkCorrections(article, names, corrections));
  correctRoles(article, new Set(chainOfName.values()));
  for (const chain of new Set(chainOfName.values())) for (const role of chain.roles) discourse.giveRole(chain, role);
  candidates.forEach((c, i) => c.kind === 'name' && discourse.setChain(i, chainOfName.get(c.name)!));
  yield;
  const chainCorrections =
    corrections &&
    new ChainCorrections(
      corrections,
      names.candidates.map((c) => [c, chainOfName.get(c.name)!]),
    );
  const companions = machine && corrections && companionsOf(article, corrections, machine, chainOfName);
  const decide = decideBy(chainCorrections, companions);
  yield* new MentionResolver(context, { discourse, chainOfName, quotationOf, decide }).resolveAll();
  const chains = discourse.chains();
  const joined = chainCorrections?.finish(chains) ?? { chains, areJoined: false };
  if (joined.areJoined) discourse.regroup(joined.chains);
  correctRoles(article, joined.chains);
  if (corrections) applyEntityCorrections(joined.chains, corrections, words);
  const sources = sourcesOf(quotations, speakersOf(quotations, discourse));
  yield;
  return assembleEntities(context, joined.chains, sources);
}

/** What a person identified goes before all else, a companion that always stays before the rules, another after them. */
function decideBy(corrections: ChainCorrections | null, companions: Companions | null): Decide {
  if (!corrections) return (_, machine) => machine();
  return (mention, machine) =>
    corrections.resolve(mention, () => {
      const companion = companions?.(mention);
      return companion?.always ? companion : (machine() ?? companion ?? null);
    });
}

function lookup(entities: readonly Entity[]): Chains {
  const index = new MentionIndex<string>();
  for (const entity of entities) for (const mention of entity.mentions) index.add(mention, entity.id);
  return { entities, entityAt: (span) => index.at(span) };
}
