import type { EntityType } from '../../analysis';
import { foldName } from '../../names/gazetteer/folding';
import type { Knowledge } from '../context';
import type { CoreferenceLanguage, NameWords } from '../language';
import { countryCode } from './countries';

/** How a name reads once spelling variants are folded away; equal `key`s of one type are one entity. */
export interface NameForm {
  readonly key: string;
  /** Folded words that identify: particles, generation suffixes, corporate and generic place words gone. */
  readonly words: readonly string[];
  /** Which of several people of one name: "jr", "iv"; null when the name does not say. */
  readonly generation: string | null;
  /** What a person is called, in quotation marks inside the name: William "⟦Billy⟧" Tate. Folded. */
  readonly nickname: string | null;
  /** Initials of the whole name, small words skipped and kept: "un", "uotn". Organizations only. */
  readonly acronyms: readonly string[];
  /** True for "GM", "NATO", "U.S.": capitals only, short. */
  readonly isAcronym: boolean;
  /** True for an organization's name with a word in it that says what it is: "committee", "inc". */
  readonly saysItsKind: boolean;
}

/** Reads a name's form. The gazetteer lets names of one country ("U.S.", "United States") and demonyms share a key. */
export function nameForm(name: string, type: EntityType, knowledge: Knowledge): NameForm {
  const language = knowledge.words;
  const called = type === 'person' ? nicknamed.exec(name) : null;
  const folded = foldName(called ? `${called[1]} ${called[3]}` : name)
    .split(' ')
    .filter(Boolean);
  const all = folded.length > 0 ? folded : [name];
  const words = tellingWords(all, type, language.names);
  const generation = type === 'person' ? generationOf(all, language.names) : null;
  const isAcronym = /^[A-Z][A-Z.&]{1,7}s?$/.test(name);
  const isOrganization = type === 'organization';
  return {
    key: generation === null ? keyOf(name, words, type, knowledge) : `${words.join(' ')}, ${generation}`,
    words,
    generation,
    nickname: called && foldName(called[2]),
    isAcronym,
    acronyms: isOrganization ? acronymsOf(all, language.names) : [],
    saysItsKind: isOrganization && all.some((word) => isKind(word, language)),
  };
}

/** A nickname between given name and surname. */
const nicknamed = /^([^"“”‘’'()]{1,40}) ["“‘'(]([^"“”‘’'()]{1,30})["”’')] ([^"“”()]{1,40})$/u;

function generationOf(all: readonly string[], { generationSuffixes, degrees }: NameWords): string | null {
  const last = all.findLast((word) => !degrees.has(word));
  return all.length > 1 && last !== undefined ? (generationSuffixes.get(last) ?? null) : null;
}

const isKind = (word: string, { names, nouns }: CoreferenceLanguage): boolean =>
  nouns.organizations.has(word) || names.corporate.has(word);

/** Keys of countries and peoples begin with a colon, which no folded word does. */
function keyOf(name: string, words: readonly string[], type: EntityType, knowledge: Knowledge): string {
  const { gazetteer } = knowledge;
  if (type === 'place' && gazetteer) {
    const country = countryCode(name, gazetteer, knowledge);
    if (country) return `:${country}`;
  }
  if (type === 'group') {
    const people = gazetteer?.demonym(name);
    if (people) return `:${people}`;
    return words.join(' ').replace(knowledge.words.names.pluralOfPeoples, '');
  }
  return words.join(' ');
}

function tellingWords(all: readonly string[], type: EntityType, names: NameWords): readonly string[] {
  switch (type) {
    case 'person':
      return personWords(all, names);
    case 'organization':
      return organizationWords(all, names);
    case 'place':
      return placeWords(all, names);
    default:
      return all;
  }
}

function personWords(
  all: readonly string[],
  { parents, particles, generationSuffixes, degrees }: NameWords,
): readonly string[] {
  if (all.length === 2 && parents.has(all[0])) return [all.join(' ')];
  let end = all.length;
  while (end > 1 && (generationSuffixes.has(all[end - 1]) || degrees.has(all[end - 1]))) end--;
  const bare = all.slice(0, end);
  const kept = bare.filter((w) => !(all.length > 1 && particles.has(w)));
  return kept.length > 0 ? kept : bare;
}

function organizationWords(all: readonly string[], { articles, particles, corporate }: NameWords): readonly string[] {
  const withoutThe = articles.has(all[0]) && all.length > 1 ? all.slice(1) : all;
  const start = withoutThe.length > 1 && particles.has(withoutThe[0]) ? 1 : 0;
  let end = withoutThe.length;
  while (end > start + 1 && corporate.has(withoutThe[end - 1])) end--;
  return withoutThe.slice(start, end);
}

function placeWords(all: readonly string[], { genericPlaces, articles, of }: NameWords): readonly string[] {
  const kept = all.filter((w) => !genericPlaces.has(w) && !articles.has(w));
  return kept.length > 0 && !of.has(kept[0]) ? kept : all;
}

function acronymsOf(all: readonly string[], { small, corporate }: NameWords): readonly string[] {
  const big = all.filter((w) => !small.has(w));
  if (big.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map((w) => w[0]).join('');
  const core = big.filter((w) => !corporate.has(w));
  return [...new Set([initials(big), initials(all), initials(core)])].filter((a) => a.length >= 2);
}
