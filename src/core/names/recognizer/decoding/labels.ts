import type { NameSpan } from '../../names';

/**
 * BIOES labels: 0 is outside; type `k` has B = 1 + 4k, I = 2 + 4k, E = 3 + 4k, S = 4 + 4k
 * (begin, inside, end of a name of several tokens, single token).
 */
export const nameTypes: readonly NameSpan['type'][] = ['person', 'place', 'organization', 'group', 'event', 'misc'];
export const labelCount = 1 + 4 * nameTypes.length;

export const Position = { begin: 0, inside: 1, end: 2, single: 3 } as const;

export function label(type: number, position: number): number {
  return 1 + 4 * type + position;
}

/** True when a name is open after this label, so that the next must continue it. */
export function leavesOpen(label: number): boolean {
  return label > 0 && ((label - 1) & 3) <= Position.inside;
}

/** Labels that may follow `before`, ascending; -1 stands for the start of the sentence. */
export function followers(before: number): readonly number[] {
  const open = before > 0 && leavesOpen(before);
  const all = Array.from({ length: labelCount }, (_, next) => next);
  if (open) return [before - ((before - 1) & 3) + Position.inside, before - ((before - 1) & 3) + Position.end];
  return all.filter(
    (next) => next === 0 || ((next - 1) & 3) === Position.begin || ((next - 1) & 3) === Position.single,
  );
}
