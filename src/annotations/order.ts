import { addTo } from '../core/text/groups';
import { isCertain, type Placed } from './model';

/**
 * Annotations in the order to write and to show them, given in the order they had: first what is on the document, then by place in the
 * text, outer before inner. What has no certain place stays behind what it stood behind; a relation stands behind what it leads from.
 * So an edit of the text moves no entry of the file, and a new entry moves none of its neighbours.
 */
export function inOrder<T extends Placed>(given: readonly T[]): T[] {
  const things = given.filter((one) => one.annotation.body.kind !== 'relation');
  const sorted = attach(things.filter(isAnchored).sort(byPlace), things, isAnchored, () => undefined);
  const byId = new Map(things.map((one) => [one.annotation.id, one]));
  return attach(
    sorted,
    given,
    (one) => one.annotation.body.kind !== 'relation',
    ({ annotation: { body } }) => (body.kind === 'relation' ? byId.get(body.from) : undefined),
  );
}

/** Puts the others of `given` behind their host, or else behind the one of `sorted` that stood before them; those behind none come first. */
function attach<T>(
  sorted: readonly T[],
  given: readonly T[],
  isSorted: (one: T) => boolean,
  hostOf: (one: T) => T | undefined,
): T[] {
  if (sorted.length === given.length) return [...sorted];
  const behind = new Map<T | null, T[]>();
  let last: T | null = null;
  for (const one of given) {
    if (isSorted(one)) last = one;
    else addTo(behind, hostOf(one) ?? last, one);
  }
  return [...(behind.get(null) ?? []), ...sorted.flatMap((one) => [one, ...(behind.get(one) ?? [])])];
}

const isAnchored = ({ annotation, placement }: Placed): boolean =>
  annotation.selectors.length === 0 || isCertain(placement);

/** On the same span by id, so that the order does not depend on what was done in which order; sorting is stable. */
function byPlace(a: Placed, b: Placed): number {
  const [first, second] = [a.placement.spans[0], b.placement.spans[0]];
  if (!first || !second) return Number(second === undefined) - Number(first === undefined);
  return first.start - second.start || second.end - first.end || (a.annotation.id < b.annotation.id ? -1 : 1);
}
