import { foldText } from './anchoring/fold';
import { sameWords } from './anchoring/sameWords';
import { isCertain, type Placement, type Selector } from './model';

/** A placement as it is told: `changed` where a certain place has other words by now than those a person spoke of. */
export function judged(placement: Placement, selectors: readonly Selector[], text: string): Placement {
  const { spans } = placement;
  if (!isCertain(placement) || spans.length !== selectors.length) return placement;
  const isSame = selectors.every((selector, i) =>
    sameWords(saidOf(selector), text.slice(spans[i].start, spans[i].end)),
  );
  if (!isSame) return { ...placement, state: 'changed' };
  return placement.state === 'changed' ? { ...placement, state: 'moved' } : placement;
}

/**
 * Selectors of the same places, described anew: they go on telling what a person spoke of, where that differs by more than white space
 * and the kind of its quotation marks and dashes.
 */
export const describedOn = (before: readonly Selector[], now: readonly Selector[]): Selector[] =>
  now.map((selector, i) => {
    const was = before[i] && saidOf(before[i]);
    return was === undefined || foldText(was) === foldText(selector.exact) ? selector : { ...selector, was };
  });

/** The words that a person spoke of. */
export const saidOf = ({ was, exact }: Selector): string => was ?? exact;
