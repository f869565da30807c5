import type { Gazetteer } from '../../names/gazetteer/gazetteer';
import { foldName } from '../../names/gazetteer/folding';
import type { Knowledge } from '../context';

/** ISO alpha-2 code of the country a name names, abbreviations included, or null. */
export function countryCode(name: string, gazetteer: Gazetteer, { words }: Pick<Knowledge, 'words'>): string | null {
  return (
    words.names.countryAbbreviations.get(foldName(name)) ??
    gazetteer.places(name).find((p) => p.kind === 'country' && p.exact)?.country ??
    null
  );
}

/** ISO alpha-2 code of a country or of the people the word names, or null. */
export function countryOrPeople(name: string, { words, gazetteer }: Knowledge): string | null {
  return gazetteer && (gazetteer.demonym(name) ?? countryCode(name, gazetteer, { words }));
}
