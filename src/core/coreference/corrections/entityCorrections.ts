import { because } from '../../names/evidence';
import { bare } from '../../text/spans';
import type { Candidate } from '../candidates';
import type { Chain } from '../chains';
import { correctionEvidence } from '../evidence';
import type { CoreferenceLanguage } from '../language';
import { nounMeaning } from '../nouns';
import type { CorrectedSpan, Corrections } from './correctedSpans';

/** Gives chains the types and names that a person, or the project's lexicon, gave to any of their mentions. */
export function applyEntityCorrections(
  chains: readonly Chain[],
  corrections: Corrections,
  words: CoreferenceLanguage,
): void {
  for (const chain of chains) correctEntity(chain, corrections, words);
}

function correctEntity(chain: Chain, corrections: Corrections, words: CoreferenceLanguage): void {
  let [typeOrder, nameOrder] = [-1, -1];
  const { type } = chain;
  for (const [i, { candidate }] of chain.members.entries()) {
    const known = candidate.kind === 'name' && nameOrder < 0 ? corrections.lexiconName(candidate.word) : undefined;
    if (known !== undefined) {
      const naming = because('lexicon', 'project-lexicon', [bare(candidate)]);
      chain.corrected = { ...chain.corrected, name: known, naming };
    }
    const span = corrections.at(candidate);
    if (!span) continue;
    if (span.type && candidate.kind !== 'name') correctMember(chain, i, span.type === type, type);
    if (span.type && span.typeOrder > typeOrder) {
      typeOrder = span.typeOrder;
      chain.type = span.type;
      if (!isNounPhrase(candidate, words)) chain.named = true;
      chain.corrected = { ...chain.corrected, type: because('person', 'mention-corrected', [bare(candidate)]) };
    }
    if (span.name !== null && span.nameOrder > nameOrder) {
      nameOrder = span.nameOrder;
      const naming = correctionEvidence('name-corrected', [candidate]);
      chain.corrected = { ...chain.corrected, name: span.name, naming };
    }
    addAliases(chain, span);
  }
}

/** A noun phrase or pronoun whose type a person gave: what the machine read is overruled where it was another. */
function correctMember(chain: Chain, i: number, isSame: boolean, reading: Chain['type']): void {
  const { candidate, evidence, overruled = [] } = chain.members[i];
  const replaced = isSame ? overruled : [...overruled, { ...evidence, reading }];
  chain.members[i] = {
    candidate,
    evidence: because('person', 'mention-corrected', [bare(candidate)]),
    ...(replaced.length > 0 ? { overruled: replaced } : {}),
  };
}

function addAliases(chain: Chain, { aliases }: CorrectedSpan): void {
  if (aliases.length === 0) return;
  chain.corrected = { ...chain.corrected, aliases: [...(chain.corrected?.aliases ?? []), ...aliases] };
}

/** A name in small letters ("adidas") is none: its head is no noun that is known, and no article stands before it. */
function isNounPhrase(candidate: Candidate, { nouns }: CoreferenceLanguage): boolean {
  return candidate.kind !== 'nominal' || candidate.determiner !== 'none' || nounMeaning(candidate.word, nouns) !== null;
}
