import { allFakers } from '@faker-js/faker';
import { foldName } from '../../src/core/names/gazetteer/folding';
import { WordFlag } from '../../src/core/names/gazetteer/gazetteer';
import { romanize } from './romanize';
import { givenFemale, givenMale, surnameSpellings } from './names.data';

/** Folded word → {@link WordFlag} bits, from name lists of many cultures. */
export function collectWords(): Map<string, number> {
  const flags = new Map<string, number>();
  const add = (names: readonly string[], flag: number): void => {
    for (const name of names) {
      const key = foldName(romanize(name));
      if (/^[a-z]{2,}( [a-z]+)*$/.test(key) && key.length < 30) flags.set(key, (flags.get(key) ?? 0) | flag);
    }
  };
  for (const faker of Object.values(allFakers)) {
    const person = faker.rawDefinitions.person;
    const { generic, male, female } = sexed(person?.first_name);
    add(male, WordFlag.given | WordFlag.male);
    add(female, WordFlag.given | WordFlag.female);
    add(generic, WordFlag.given);
    const last = sexed(person?.last_name);
    add([...last.generic, ...last.male, ...last.female], WordFlag.surname);
  }
  add(givenMale, WordFlag.given | WordFlag.male);
  add(givenFemale, WordFlag.given | WordFlag.female);
  add(surnameSpellings, WordFlag.surname);
  return flags;
}

interface Sexed {
  readonly generic: readonly string[];
  readonly male: readonly string[];
  readonly female: readonly string[];
}

function sexed(entry: unknown): Sexed {
  if (Array.isArray(entry)) return { generic: entry, male: [], female: [] };
  const { generic, male, female } = (entry ?? {}) as Partial<Record<keyof Sexed, string[] | null>>;
  return { generic: generic ?? [], male: male ?? [], female: female ?? [] };
}
