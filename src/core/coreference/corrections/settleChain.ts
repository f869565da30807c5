import type { Evidence } from '../../analysis';
import { bare } from '../../text/spans';
import { nounClass, type Candidate, type Nominal } from '../candidates';
import type { Chain } from '../chains';
import type { Settled } from './settled';

/** A chain's type and name as a person settled them on any of its mentions. */
export function settleChain(chain: Chain, settled: Settled): void {
  let [typeOrder, nameOrder] = [-1, -1];
  const { type } = chain;
  for (const [i, { candidate }] of chain.members.entries()) {
    const spans = [bare(candidate)];
    const known = candidate.kind === 'name' && nameOrder < 0 ? settled.nameOf(candidate.word) : undefined;
    if (known !== undefined) {
      chain.byPerson = {
        ...chain.byPerson,
        name: known,
        naming: { source: 'lexicon', rule: 'project-lexicon', score: 0.99, spans },
      };
    }
    const stretch = settled.at(candidate);
    if (!stretch) continue;
    if (stretch.type && candidate.kind !== 'name') {
      const { evidence, overruled = [] } = chain.members[i];
      const settledType: Evidence = { source: 'person', rule: 'mention-corrected', score: 1, spans };
      const replaced = stretch.type === type ? overruled : [...overruled, { ...evidence, reading: type }];
      chain.members[i] = { candidate, evidence: settledType, ...(replaced.length > 0 ? { overruled: replaced } : {}) };
    }
    if (stretch.type && stretch.typeOrder > typeOrder) {
      typeOrder = stretch.typeOrder;
      chain.type = stretch.type;
      if (!isNounPhrase(candidate)) chain.named = true;
      chain.byPerson = { ...chain.byPerson, type: { source: 'person', rule: 'mention-corrected', score: 1, spans } };
    }
    if (stretch.name !== null && stretch.nameOrder > nameOrder) {
      nameOrder = stretch.nameOrder;
      chain.byPerson = {
        ...chain.byPerson,
        name: stretch.name,
        naming: { source: 'person', rule: 'name-settled', score: 1, spans },
      };
    }
    if (stretch.aliases.length > 0)
      chain.byPerson = { ...chain.byPerson, aliases: [...(chain.byPerson?.aliases ?? []), ...stretch.aliases] };
  }
}

/** A name in small letters ("adidas") is none: its head is no noun that is known, and no article stands before it. */
function isNounPhrase(candidate: Candidate): boolean {
  if (candidate.kind !== 'nominal') return true;
  const { word, determiner } = candidate as Nominal;
  return determiner !== 'none' || nounClass(word) !== null;
}
