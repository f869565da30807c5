import type { PassageReader, PassageReading } from './passageReading';
import type { Passage } from './passages';
import type { Steps } from './steps';

/** The readings of an article's passages, in order. */
export type ReadAll = (text: string, passages: readonly Passage[], read: PassageReader) => Steps<PassageReading[]>;

/** Characters read in one step: enough for the weights to stay in the processor's cache, and soon done. */
const step = 50_000;

/** Reads every passage, and keeps nothing. */
export const readAfresh: ReadAll = (text, passages, read) => readInSteps(textsOf(text, passages), read);

/**
 * Reads the passages whose text was not in the version before, and remembers all of this version's.
 * What a version does not use is forgotten with it; what was read of a version that was left stays for the next.
 */
export function createMemo(): ReadAll {
  let remembered = new Map<string, PassageReading>();
  let reader: PassageReader | null = null;
  return function* (text, passages, read) {
    const known = reader === read ? remembered : new Map<string, PassageReading>();
    remembered = known;
    reader = read;
    const texts = textsOf(text, passages);
    const unread = [...new Set(texts.filter((t) => !known.has(t)))];
    yield* readInSteps(unread, (some) => {
      const readings = read(some);
      some.forEach((t, i) => known.set(t, readings[i]));
      return readings;
    });
    const readings = texts.map((t) => known.get(t)!);
    remembered = new Map(texts.map((t, i) => [t, readings[i]]));
    return readings;
  };
}

function* readInSteps(texts: readonly string[], read: PassageReader): Steps<PassageReading[]> {
  const readings: PassageReading[] = [];
  for (let from = 0; from < texts.length; yield) {
    let to = from;
    for (let length = 0; to < texts.length && length < step; to++) length += texts[to].length;
    for (const reading of read(texts.slice(from, to))) readings.push(reading);
    from = to;
  }
  return readings;
}

function textsOf(text: string, passages: readonly Passage[]): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}
