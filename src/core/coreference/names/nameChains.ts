import type { Evidence } from '../../analysis';
import { foldName } from '../../names/gazetteer/folding';
import { addMember, newChain, type Chain } from '../chains';
import type { CoreferenceContext } from '../context';
import { evidenceOf } from '../evidence';
import { countryCode } from './countries';
import type { NameLink } from './linkNames';
import type { LinkedNames } from './readNames';

/** A name's link with what a person, or the project's lexicon, made of it. */
export interface CorrectedLink extends NameLink {
  /** Why a person or the lexicon put it there. */
  readonly correction?: Evidence;
  /** What the machine had linked it to. */
  readonly overruled?: readonly Evidence[];
}

/** Builds the chains of all names. The result holds, by index into `article.names`, the chain each name is in. */
export function chainNames(
  context: CoreferenceContext,
  { candidates, titles }: LinkedNames,
  links: readonly CorrectedLink[],
): ReadonlyMap<number, Chain> {
  const { article, gazetteer } = context;
  const chains = new Map<number, Chain>();
  const byName = new Map<number, Chain>();
  links.forEach((link, i) => {
    const candidate = candidates[i];
    const chain = chains.get(link.chain) ?? newChain(candidate.type);
    chains.set(link.chain, chain);
    const { evidence: found, overruled = [] } = article.names[candidate.name];
    const machine = (): Evidence => {
      if (link.chain === i && found.length > 0) return found[0];
      const spans = link.chain === i ? [candidate] : [candidates[link.chain], candidate];
      return evidenceOf(link.rule, spans, link.score);
    };
    const corrected = found[0]?.source === 'person' ? found[0] : undefined;
    const evidence = link.correction ?? corrected ?? machine();
    addMember(chain, candidate, { evidence, overruled: [...(link.overruled ?? []), ...overruled] });
    const { role } = titles[i];
    if (role && !chain.roles.some((r) => foldName(r.text) === foldName(role.text))) chain.roles.push(role);
    if (chain.country === null && chain.type === 'place' && gazetteer)
      chain.country = countryCode(candidate.word, gazetteer, context);
    byName.set(candidate.name, chain);
  });
  return byName;
}
