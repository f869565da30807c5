import type { NameSpan } from './names/names';
import type { Syntax } from './syntax/syntax';
import type { Sentences, Tokens } from './text/tokens';

/**
 * What the local stages found in one passage. Offsets and token indexes count from the passage's start.
 * It holds no text, so that a remembered reading keeps no old version of the article alive.
 */
export interface PassageReading {
  readonly tokens: Omit<Tokens, 'text'>;
  readonly sentences: Sentences;
  readonly syntax: Syntax;
  readonly names: readonly NameSpan[];
}

/** Reads one passage's text. */
export type PassageReader = (text: string) => PassageReading;

/** Readings by passage text, of the newest version only: what a version does not use is forgotten. */
export class Memo {
  private readings = new Map<string, PassageReading>();

  /** The readings of these passages in order; only texts not in the version before are read. */
  readAll(texts: readonly string[], read: PassageReader): PassageReading[] {
    const current = new Map<string, PassageReading>();
    const result = texts.map((text) => {
      const reading = current.get(text) ?? this.readings.get(text) ?? read(text);
      current.set(text, reading);
      return reading;
    });
    this.readings = current;
    return result;
  }

  get size(): number {
    return this.readings.size;
  }
}
