import { describe } from '../../annotations/anchoring/describe';
import type { Span } from '../../core/analysis';
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
 * Whether selectors fit the words at these spans, which would be described by others now. A context of ours (it comes with the hint of a
 * paragraph) has to be the one that would be given now; other tools keep more or less of it.
 */
export const saysTheSame = (
  text: string,
  spans: readonly Span[],
  stored: readonly Selector[],
  now: readonly Selector[],
): boolean =>
  stored.length === now.length &&
  stored.every(({ exact, was, hint, prefix, suffix }, i) => {
    if (exact !== now[i].exact || was !== now[i].was || (hint && hint.copy !== now[i].hint?.copy)) return false;
    if (hint?.paragraph) return prefix === now[i].prefix && suffix === now[i].suffix;
    return (
      (prefix === '') === (now[i].prefix === '') &&
      (suffix === '') === (now[i].suffix === '') &&
      text.endsWith(prefix, spans[i].start) &&
      text.startsWith(suffix, spans[i].end)
    );
  });

/** Whether they tell the very same place: the paragraph is as it was, too. */
export const tellsTheSamePlace = (a: readonly Selector[], b: readonly Selector[]): boolean =>
  a.length === b.length && a.every(({ hint }, i) => JSON.stringify(hint) === JSON.stringify(b[i].hint));
