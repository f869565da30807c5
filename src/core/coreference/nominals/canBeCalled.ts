import { foldName } from '../../names/gazetteer/folding';
import type { Chain } from '../chains';
import type { Knowledge } from '../context';

/** How a chain can be called by a noun: the text or the name says that it is one (`known`), or nothing speaks against it. */
export type Calling = 'known' | 'possible';

/** Whether a named chain may be called by the noun, as far as its names and nouns tell; null where it may not. */
export function canBeCalled(chain: Chain, noun: string, knowledge: Knowledge): Calling | null {
  if (chain.nouns.has(noun)) return 'known';
  if (chain.type === 'organization') return callingOfOrganization(chain, noun, knowledge);
  const { anaphoric } = knowledge.words.nouns;
  if (!anaphoric.has(noun) || (chain.type === 'place' && !isPlaceOfKind(chain, noun, knowledge))) return null;
  return 'possible';
}

function callingOfOrganization(chain: Chain, noun: string, { words }: Knowledge): Calling | null {
  const { anaphoric, businesses, vague, vagueInNames, organizations, kindWords } = words.nouns;
  const names = namesOf(chain).map((name) => foldName(name).split(' '));
  if (names.length === 0) return null;
  const kinds = kindWords.get(noun);
  const isOfKind = (word: string): boolean => word === noun || kinds?.has(word) === true;
  if ([...chain.nouns].some(isOfKind) || names.some((name) => isOfKind(headOf(name, words.nominals.complements))))
    return 'known';
  if (!anaphoric.has(noun)) return null;
  const isBusiness = businesses.has(noun);
  for (const known of chain.nouns) if (!vague.has(known) && !(isBusiness && businesses.has(known))) return null;
  const [first] = names;
  if (first.includes(noun)) return 'possible';
  return first.some((word) => organizations.has(word) && !vagueInNames.has(word)) ? null : 'possible';
}

/** "department" of "department of energy", "court" of "supreme court". */
function headOf(name: readonly string[], complements: ReadonlySet<string>): string {
  const end = name.findIndex((word, i) => i > 0 && complements.has(word));
  return name[(end < 0 ? name.length : end) - 1];
}

function isPlaceOfKind(chain: Chain, noun: string, { words, gazetteer }: Knowledge): boolean {
  const kinds = words.nouns.placeKinds.get(noun);
  const name = namesOf(chain).at(0);
  if (!kinds || !gazetteer || name === undefined) return false;
  const best = gazetteer.places(name)[0];
  return best !== undefined && kinds.includes(best.kind);
}

/** Its different names, in text order. */
function namesOf(chain: Chain): readonly string[] {
  return [...new Set(chain.members.flatMap(({ candidate: c }) => (c.kind === 'name' ? [c.word] : [])))];
}
