import type { PassageReader, PassageReading } from './passageReading';
import type { Passage } from './passages';

/** The readings of an article's passages, in order. */
export type ReadAll = (text: string, passages: readonly Passage[], read: PassageReader) => PassageReading[];

/** Reads every passage, and keeps nothing. */
export const readAfresh: ReadAll = (text, passages, read) => passages.map(({ start, end }) => read(text.slice(start, end)));

/**
 * Reads the passages whose text was not in the version before, and remembers all of this version's.
 * What a version does not use is forgotten with it.
 */
export function createMemo(): ReadAll {
  let remembered = new Map<string, PassageReading>();
  let reader: PassageReader | null = null;
  return (text, passages, read) => {
    const before = reader === read ? remembered : new Map<string, PassageReading>();
    const current = new Map<string, PassageReading>();
    const readings = passages.map(({ start, end }) => {
      const passage = text.slice(start, end);
      const reading = current.get(passage) ?? before.get(passage) ?? read(passage);
      current.set(passage, reading);
      return reading;
    });
    remembered = current;
    reader = read;
    return readings;
  };
}
