import type { PlaceKind } from '../../../core/names/gazetteer/gazetteer';
import { wordsFor, type WordTable } from './wordTable';

/** Kinds of place that a noun can take up where one was just named: "Arlon … the ⟦town⟧". */
const kinds = ['country', 'capital', 'city', 'town', 'region', 'island'] as const satisfies readonly PlaceKind[];

/** What a noun for somewhere serves for. */
export type PlaceNounUse =
  /** Is a mention of a place by itself: "the ⟦valley⟧". */
  | 'mention'
  /** Says of the name before it that it is a place's: "Arlon, a ⟦town⟧ in the south". */
  | 'apposition'
  /** Says so before the name: "the ⟦town⟧ of Arlon". */
  | 'before'
  /** Says so right after the name: "Hebei ⟦province⟧". */
  | 'after'
  /** Inside a place's name it does not tell one from another: "Quebec ⟦City⟧". */
  | 'generic'
  | (typeof kinds)[number];

/** Nouns for somewhere. Singular, lower case. */
export const placeNouns: WordTable<PlaceNounUse> = [
  { uses: ['mention', 'apposition', 'before', 'after', 'generic', 'region'], words: 'province' },
  { uses: ['mention', 'apposition', 'before', 'after', 'generic'], words: 'county district prefecture' },
  { uses: ['mention', 'apposition', 'before', 'after'], words: 'peninsula' },
  { uses: ['mention', 'apposition', 'before', 'generic', 'capital', 'city'], words: 'city' },
  { uses: ['mention', 'apposition', 'before', 'generic', 'city', 'town'], words: 'town' },
  { uses: ['mention', 'apposition', 'before', 'generic', 'town'], words: 'village' },
  { uses: ['mention', 'apposition', 'before', 'generic'], words: 'region' },
  { uses: ['mention', 'apposition', 'before', 'island'], words: 'island' },
  { uses: ['mention', 'apposition', 'before'], words: 'port suburb' },
  { uses: ['mention', 'apposition', 'generic'], words: 'kingdom municipality republic' },
  { uses: ['mention', 'apposition', 'country'], words: 'country' },
  {
    uses: ['mention', 'apposition'],
    words: `
      area borough canton capital lake mountain neighborhood neighbourhood resort river settlement state
      territory township valley`,
  },
  { uses: ['mention', 'country'], words: 'nation' },
  {
    uses: ['mention'],
    words: `
      archipelago bay border camp coast continent desert enclave frontier harbor harbour isle metropolis oasis
      ocean outpost pocket sea shore strait volcano zone`,
  },
  { uses: ['apposition', 'before', 'after', 'generic'], words: 'governorate' },
  {
    uses: ['apposition'],
    words: `
      airport bridge commune comune hill locality parish park road square stadium street`,
  },
];

/** The kinds of place that each noun can take up. */
export const placeKinds: ReadonlyMap<string, readonly PlaceKind[]> = kindsByNoun();

function kindsByNoun(): ReadonlyMap<string, readonly PlaceKind[]> {
  const found = new Map<string, PlaceKind[]>();
  for (const kind of kinds)
    for (const noun of wordsFor(placeNouns, kind)) found.set(noun, [...(found.get(noun) ?? []), kind]);
  return found;
}
