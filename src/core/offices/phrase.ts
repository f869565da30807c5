import type { EntityType } from '../analysis';
import type { OfficesLanguage } from './language';

/** A word of a phrase, or several that belong together. */
export interface Unit<Use> {
  /** As it stands, and as lists have it. */
  readonly text: string;
  readonly word: string;
  /** What the lists know of it. */
  readonly uses: readonly Use[];
  /** The type of the name that it is; null where it is none. */
  readonly name: EntityType | null;
  /** Owns what follows: "⟦army’s⟧ spokesman". */
  readonly owner: boolean;
}

/** What is known of words, by these as {@link wordsOf} writes them; initials that are words too stand in capitals: "WHO". */
export interface Known<Use> {
  readonly uses: ReadonlyMap<string, readonly Use[]>;
  readonly names: ReadonlyMap<string, EntityType>;
}

/** No entry of a list and no name that is looked for has more words. */
const longest = 6;

const pieces = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*['’.]?|[,;:()[\]—–]/gu;

/** The words of a text as lists have them: lower case, singular, without full stops. "U.N. officials’" is "un official". */
export function wordsOf(text: string, language: OfficesLanguage): string {
  return [...text.matchAll(pieces)].map(([piece]) => wordOf(piece, language)).join(' ');
}

function wordOf(piece: string, { ownerEnd, singular }: OfficesLanguage): string {
  return singular(piece.toLowerCase().replace(ownerEnd, '').replaceAll('.', ''));
}

/**
 * The parts of a phrase: the noun with what stands before it, then each phrase that a preposition hangs on it. The longest entries
 * and names are read first, from left to right; words that tell nothing are left out.
 */
export function partsOf<Use>(text: string, language: OfficesLanguage, known: Known<Use>): Unit<Use>[][] {
  const found = [...text.matchAll(pieces)].map(([piece]) => piece);
  const words = found.map((piece) => wordOf(piece, language));
  const parts: Unit<Use>[][] = [[]];
  for (let i = 0; i < found.length;) {
    const length = lengthAt(found, words, i, known);
    const unit = unitOf(found.slice(i, i + length), words.slice(i, i + length).join(' '), language, known);
    i += length;
    const isBreak =
      language.ends.has(unit.word) ||
      !startsWord.test(unit.text) ||
      (language.joints.has(unit.word) && !(isCapital(found[i - 2] ?? '') && isCapital(found[i] ?? '')));
    const isPlain = unit.uses.length === 0 && unit.name === null;
    if (isPlain && isBreak) break;
    if (isPlain && language.links.has(unit.word)) parts.push([]);
    else if (!isPlain || !isEmpty(unit.word, language)) parts[parts.length - 1].push(unit);
  }
  return parts;
}

const isEmpty = (word: string, { empty, joints }: OfficesLanguage): boolean => empty.has(word) || joints.has(word);

const startsWord = /^[\p{L}\p{N}]/u;

/** How many words belong together there. */
function lengthAt<Use>(found: readonly string[], words: readonly string[], at: number, known: Known<Use>): number {
  for (let length = Math.min(longest, words.length - at); length > 1; length--) {
    const word = words.slice(at, at + length).join(' ');
    if (known.uses.has(word) || (isCapital(found[at]) && known.names.has(word))) return length;
  }
  return 1;
}

function unitOf<Use>(
  found: readonly string[],
  word: string,
  { ownerEnd }: OfficesLanguage,
  { uses, names }: Known<Use>,
): Unit<Use> {
  const text = found.join(' ');
  const initials = text === text.toUpperCase() ? uses.get(word.toUpperCase()) : undefined;
  return {
    text,
    word,
    uses: initials ?? uses.get(word) ?? [],
    name: (isCapital(found[0]) && names.get(word)) || null,
    owner: ownerEnd.test(found[found.length - 1]),
  };
}

/** Whether it is written as names are. */
export const isCapital = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{N}]/u.test(text);
