import { carry, compare } from '../anchoring/carry';
import { sameWords } from '../anchoring/sameWords';
import type { DeletedRange, RangePart } from './deletedRange';
import type { Overlap, Slots } from './slots';
import type { TextEdit } from './textEdit';

/** The part of a label that a replacement covered. A label is not back by one letter: that may be another word typed anew. */
export function partOf({ slot, start, end, unsure }: Overlap, from: number, slots: Slots): RangePart {
  return {
    slot,
    generation: slots.generation(slot),
    start: start - from,
    end: end - from,
    unsure,
    shown: end - start > 1 && !slots.isLost(slot),
  };
}

/** The parts of labels under a replacement that are still there, by comparing what was removed with what was put in. */
export function partsOfReplacement(
  overlaps: readonly Overlap[],
  removed: string,
  { start, text: inserted }: TextEdit,
  slots: Slots,
): RangePart[] {
  if (removed === '' || inserted === '' || overlaps.length === 0) return [];
  const isAllSame = sameWords(removed, inserted);
  if (isOneWord(removed) && !isAllSame) return []; // another word for this one
  const compared = compare(removed, inserted);
  return overlaps.flatMap((o) => {
    const { span, sure } = carry(compared, { start: o.start - start, end: o.end - start });
    if (!span) return [];
    const isSame = sameWords(removed.slice(o.start - start, o.end - start), inserted.slice(span.start, span.end));
    const unsure = o.unsure || !isSame || !(sure || isAllSame || o.left || o.right);
    return [{ ...partOf(o, 0, slots), ...span, unsure, shown: !slots.isLost(o.slot) }];
  });
}

/**
 * The labels that reach out of a replacement of several words by others and have lost what they had in it: where they end now is
 * not known.
 */
export const cutShort = (
  overlaps: readonly Overlap[],
  removed: string,
  inserted: string,
  parts: readonly RangePart[],
): readonly Overlap[] =>
  isOneWord(removed) || isOneWord(inserted)
    ? []
    : overlaps.filter((o) => o.left !== o.right && parts.every(({ slot }) => slot !== o.slot));

const isOneWord = (text: string): boolean => !/\s/.test(text.trim());

/** The parts of labels, cut before another text was put in their place, that this text still has. */
export function comparedParts(
  { removed, parts }: Pick<DeletedRange, 'removed' | 'parts'>,
  inserted: string,
): RangePart[] {
  const compared = compare(removed, inserted);
  return parts.flatMap((part) => {
    const { span, sure } = carry(compared, part);
    if (!span) return [];
    const isSame = sameWords(removed.slice(part.start, part.end), inserted.slice(span.start, span.end));
    return [{ ...part, ...span, unsure: part.unsure || !sure || !isSame }];
  });
}
