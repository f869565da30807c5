import type { PassageReader, PassageReading } from './passageReading';
import type { Passage } from './passages';

/** The readings of an article's passages, in order. */
export type ReadAll = (text: string, passages: readonly Passage[], read: PassageReader) => PassageReading[];

/** Reads every passage, and keeps nothing. */
export const readAfresh: ReadAll = (text, passages, read) => read(textsOf(text, passages));

/**
 * Reads the passages whose text was not in the version before, and remembers all of this version's.
 * What a version does not use is forgotten with it.
 */
export function createMemo(): ReadAll {
  let remembered = new Map<string, PassageReading>();
  let reader: PassageReader | null = null;
  return (text, passages, read) => {
    const before = reader === read ? remembered : new Map<string, PassageReading>();
    const texts = textsOf(text, passages);
    const unread = [...new Set(texts.filter((t) => !before.has(t)))];
    const fresh = new Map(read(unread).map((reading, i) => [unread[i], reading]));
    const readings = texts.map((t) => (before.get(t) ?? fresh.get(t))!);
    remembered = new Map(texts.map((t, i) => [t, readings[i]]));
    reader = read;
    return readings;
  };
}

function textsOf(text: string, passages: readonly Passage[]): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}
