import type { PlaceArguments } from '../../protocol';

/** Of a quick fix's argument, or a row of the tree. */
export function placeFrom(given: unknown): PlaceArguments | null {
  if (typeof given !== 'object' || given === null) return null;
  const { uri, id } = given as Record<string, unknown>;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : null;
}

/** The annotations of the rows selected in the tree. */
export const idsOf = (selected: unknown): string[] =>
  (Array.isArray(selected) ? selected : []).flatMap((row) => placeFrom(row)?.id ?? []);
