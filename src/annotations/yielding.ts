import type { Annotation } from './model';

/**
 * Of annotations the ids of those that yield to one that is there, itself or by way of others. Those that yield to each other in a
 * circle all stand. Linear.
 */
export function yieldingIds(annotations: readonly Annotation[]): ReadonlySet<string> {
  const next = new Map(annotations.map(({ id, yieldsTo }) => [id, yieldsTo]));
  const yielded = new Map<string, boolean>();
  for (const id of next.keys()) {
    const way = new Set<string>();
    let at = id;
    for (let to = next.get(at); to && next.has(to) && !yielded.has(at) && !way.has(at); to = next.get(at)) {
      way.add(at);
      at = to;
    }
    let isInCircle = false;
    for (const one of way) {
      isInCircle ||= one === at;
      yielded.set(one, !isInCircle);
    }
    if (!yielded.has(at)) yielded.set(at, false);
  }
  return new Set([...yielded].filter(([, does]) => does).map(([id]) => id));
}
