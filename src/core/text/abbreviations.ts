import { abbreviations } from './abbreviations.data';

export type AbbreviationKind = keyof typeof abbreviations;

const kinds = new Map<string, AbbreviationKind>();
for (const kind of ['state', 'beforeNumber', 'term', 'title'] as const) {
  for (const word of abbreviations[kind].split(' ')) kinds.set(word, kind);
}

/** The kind of the abbreviation that is written `word` plus a full stop, or undefined. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return kinds.get(word);
}
