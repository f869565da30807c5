import { foldName } from '../../names/gazetteer/folding';
import type { Chain } from '../chains';
import type { Knowledge } from '../context';

/** Whether a named chain may be called by the noun, as far as its names and nouns tell. */
export function canBeCalled(chain: Chain, noun: string, knowledge: Knowledge): boolean {
  if (chain.nouns.has(noun)) return true;
  if (chain.type === 'place') return isPlaceOfKind(chain, noun, knowledge);
  if (chain.type !== 'organization') return true;
  const { businesses, vague, vagueInNames, organizations } = knowledge.words.nouns;
  const isBusiness = businesses.has(noun);
  for (const known of chain.nouns) if (!vague.has(known) && !(isBusiness && businesses.has(known))) return false;
  const name = nameOf(chain);
  if (name === null) return false;
  const words = foldName(name).split(' ');
  return words.includes(noun) || !words.some((word) => organizations.has(word) && !vagueInNames.has(word));
}

function isPlaceOfKind(chain: Chain, noun: string, { words, gazetteer }: Knowledge): boolean {
  const kinds = words.nouns.placeKinds.get(noun);
  const name = nameOf(chain);
  if (!kinds || !gazetteer || name === null) return false;
  const best = gazetteer.places(name)[0];
  return best !== undefined && kinds.includes(best.kind);
}

function nameOf(chain: Chain): string | null {
  return chain.members.find((m) => m.candidate.kind === 'name')?.candidate.word ?? null;
}
