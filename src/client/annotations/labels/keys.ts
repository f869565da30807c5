import type { LabelDefinition } from '../../../protocol';

/** The key of a label as a key binding names it: F9 and one of these, or in annotation mode one of these alone, is a label's. */
const boundKeys = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The first of the definitions with that key. */
export const labelWithKey = (key: string, definitions: readonly LabelDefinition[]): LabelDefinition | undefined =>
  definitions.find((one) => one.key?.toLowerCase() === key.toLowerCase());

/** A key for a new label: the first letter or digit of its name that is bound and free, else any free one, else none. */
export function freeKey(name: string, others: readonly LabelDefinition[]): string {
  const taken = new Set(others.map(({ key }) => key?.toLowerCase()));
  const candidates = [...name.toLowerCase(), ...boundKeys];
  return candidates.find((character) => boundKeys.includes(character) && !taken.has(character)) ?? '';
}
