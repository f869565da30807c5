import type { EntityType } from '../analysis';
import { oncePer } from '../text/oncePer';
import { remembering } from '../text/remembering';
import type { CommonNouns, Sex } from './language';

/** What a noun denotes. */
export interface NounMeaning {
  /** The noun in the singular. */
  readonly word: string;
  readonly type: EntityType;
  readonly sex: Sex;
  /** Whether it was written in the plural. */
  readonly plural: boolean;
}

/** What the noun denotes, if the language's tables have it. */
export function nounMeaning(word: string, nouns: CommonNouns): NounMeaning | null {
  return meaningsIn(nouns)(word);
}

const meaningsIn = oncePer((nouns: CommonNouns) => remembering((word) => readMeaning(word, nouns)));

function readMeaning(word: string, nouns: CommonNouns): NounMeaning | null {
  const singular = nouns.singular(word);
  return meaningOf(word, false, nouns) ?? (singular === word ? null : meaningOf(singular, true, nouns));
}

function meaningOf(word: string, plural: boolean, { persons, organizations, places }: CommonNouns): NounMeaning | null {
  const sex = persons.get(word);
  if (sex !== undefined) return { word, type: 'person', sex, plural };
  if (organizations.has(word)) return { word, type: 'organization', sex: null, plural };
  return places.has(word) ? { word, type: 'place', sex: null, plural } : null;
}
