import type { LabelDefinition } from '../../../protocol';

/** A key for a new label: the first letter or digit of its name that no other has, else any free one, else none. */
export function freeKey(name: string, others: readonly LabelDefinition[]): string {
  const taken = new Set(others.map(({ key }) => key?.toLowerCase()));
  const candidates = [...name.toLowerCase(), ...'abcdefghijklmnopqrstuvwxyz0123456789'];
  return candidates.find((character) => /^[\p{L}\p{N}]$/u.test(character) && !taken.has(character)) ?? '';
}
