import type { EntityType } from '../../analysis';
import { foldName } from '../../names/gazetteer/folding';
import type { Knowledge } from '../context';
import type { NameWords } from '../language';
import { countryOrPeople } from './countries';

/** A name as recognized. `titled`: a title or role stands before it, so that it is somebody's. */
export interface BareName {
  readonly text: string;
  readonly type: EntityType;
  readonly titled: boolean;
}

/** What the article says of one word that also stands alone as a name. Indexes into the names; -1 when there is none. */
interface Word {
  /** First company or the like whose name begins with it. */
  company: number;
  /** First person named with it in full or with a title. */
  person: number;
  /** Its first use alone. */
  alone: number;
  /** How often it stands alone as a person and as an organization. */
  readonly uses: Map<EntityType, number>;
}

/**
 * One sense per discourse (Gale, Church & Yarowsky 1992) across types, for names of one word: beside "Ford Motor Company", "Ford" is
 * the company unless somebody of that name came up before it; a form read now as a person, now as an organization, is one of the two.
 * Returns the type of each name; only bare persons, organizations and other names ever change theirs. Countries and peoples are no
 * companies' names ("Saudi" beside "Saudi Press Agency").
 */
export function typesOfBareNames(names: readonly BareName[], knowledge: Knowledge): readonly EntityType[] {
  const folded = names.map((name) => foldName(name.text).split(' '));
  const words = collect(names, folded, knowledge);
  return names.map((name, i) => {
    const word = isBare(name, folded[i]) ? words.get(folded[i][0]) : undefined;
    return word ? typeOf(name.type, word) : name.type;
  });
}

function typeOf(type: EntityType, { company, person, alone, uses }: Word): EntityType {
  if (company >= 0) return person < 0 || (company < alone && alone < person) ? 'organization' : type;
  if (person >= 0 || type === 'misc') return type;
  // Whom an article never names in full is seldom a person: one organization outweighs two people.
  return 2 * (uses.get('organization') ?? 0) >= (uses.get('person') ?? 0) ? 'organization' : 'person';
}

function collect(
  names: readonly BareName[],
  folded: readonly (readonly string[])[],
  knowledge: Knowledge,
): Map<string, Word> {
  const words = new Map<string, Word>();
  const of = (word: string): Word => {
    const known = words.get(word) ?? { company: -1, person: -1, alone: -1, uses: new Map<EntityType, number>() };
    words.set(word, known);
    return known;
  };
  names.forEach((name, i) => {
    const parts = folded[i];
    if (isBare(name, parts)) {
      const word = of(parts[0]);
      if (word.alone < 0) word.alone = i;
      if (name.type !== 'misc') word.uses.set(name.type, (word.uses.get(name.type) ?? 0) + 1);
    } else if (name.type === 'organization' && isCompany(parts, knowledge)) {
      const word = of(parts[0]);
      if (word.company < 0) word.company = i;
    } else if (name.type === 'person') {
      for (const part of [parts[0], surnameOf(parts, knowledge.words.names)]) {
        const word = of(part);
        if (word.person < 0) word.person = i;
      }
    }
  });
  return words;
}

function isBare(name: BareName, parts: readonly string[]): boolean {
  return (
    parts.length === 1 &&
    !name.titled &&
    (name.type === 'person' || name.type === 'organization' || name.type === 'misc')
  );
}

/** "Varga Motor Company", "Okri Capital Management": a name of its own, then words for what kind of business it is. Folded words. */
export function isCompany(parts: readonly string[], knowledge: Knowledge): boolean {
  const { corporate, businesses } = knowledge.words.names;
  if (countryOrPeople(parts[0], knowledge) !== null) return false;
  return parts.length > 1 && parts.slice(1).every((w) => corporate.has(w) || businesses.has(w));
}

function surnameOf(parts: readonly string[], { generationSuffixes }: NameWords): string {
  const last = parts[parts.length - 1];
  return parts.length > 1 && generationSuffixes.has(last) ? parts[parts.length - 2] : last;
}
