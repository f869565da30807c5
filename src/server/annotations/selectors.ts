import { describe } from '../../annotations/anchoring/describe';
import { isCertain, type Annotation, type Placed, type Placement, type Selector } from '../../annotations/model';
import { describedOn } from '../../annotations/wordsChanged';

/** Stands somewhere for certain, all its pieces. */
export const isFirm = (placement: Placement): boolean => isCertain(placement) && placement.spans.length > 0;

/** The annotations with selectors of where they stand in `text` now. All must be firm. */
export function describedAnew(text: string, placed: readonly Placed[]): Annotation[] {
  const selectors = describe(
    text,
    placed.flatMap(({ placement }) => placement.spans),
  );
  let at = 0;
  return placed.map(({ annotation, placement: { spans } }) => ({
    ...annotation,
    selectors: describedOn(annotation.selectors, selectors.slice(at, (at += spans.length))),
  }));
}

/**
 * Ids of the firm ones whose quote or context is no longer what stands there, or that have got a copy beside them. Another hint
 * alone is no reason to rewrite an entry, and those of other tools are theirs to write.
 */
export function staleIds(text: string, placed: readonly Placed[]): string[] {
  const firm = placed.filter(({ annotation, placement }) => isFirm(placement) && annotation.body.kind !== 'foreign');
  const now = describedAnew(text, firm);
  return firm.flatMap(({ annotation }, i) =>
    saysTheSame(annotation.selectors, now[i].selectors) ? [] : [annotation.id],
  );
}

/** Whether selectors fit words that would be described by others now. Contexts may be of different lengths: other tools keep more or less of them. */
export const saysTheSame = (stored: readonly Selector[], now: readonly Selector[]): boolean =>
  stored.length === now.length &&
  stored.every(
    ({ exact, prefix, suffix, was, hint }, i) =>
      exact === now[i].exact &&
      was === now[i].was &&
      (hint === null || hint.copy === now[i].hint?.copy) &&
      agree(prefix, now[i].prefix, (long, short) => long.endsWith(short)) &&
      agree(suffix, now[i].suffix, (long, short) => long.startsWith(short)),
  );

function agree(a: string, b: string, holds: (long: string, short: string) => boolean): boolean {
  if (a === '' || b === '') return a === b;
  return a.length > b.length ? holds(a, b) : holds(b, a);
}
