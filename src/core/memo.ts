import type { PassageReader, PassageReading } from './passageReading';
import type { Passage } from './passages';

/** Readings by passage text, of the newest version only: what a version does not use is forgotten. */
export class Memo {
  private readings = new Map<string, PassageReading>();
  private reader: PassageReader | null = null;

  /** The readings of an article's passages in order; only those not in the version before are read. */
  readAll(text: string, passages: readonly Passage[], read: PassageReader): PassageReading[] {
    const before = this.reader === read ? this.readings : new Map<string, PassageReading>();
    const current = new Map<string, PassageReading>();
    const result = passages.map(({ start, end }) => {
      const passage = text.slice(start, end);
      const reading = current.get(passage) ?? before.get(passage) ?? read(passage);
      current.set(passage, reading);
      return reading;
    });
    this.readings = current;
    this.reader = read;
    return result;
  }

  /** How many passages are remembered. */
  get size(): number {
    return this.readings.size;
  }
}
