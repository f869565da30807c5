import { anchor } from '../../annotations/anchoring/anchor';
import { isCertain, type Placed, type Placement, type Selector } from '../../annotations/model';
import { saidOf } from '../../annotations/wordsChanged';
import type { Span } from '../../core/analysis';

/**
 * The places of annotations that an undo has given their words back, though nothing is remembered of the edit that took them: it
 * was saved, and the article opened again. Those whose words had changed have the words that were meant where they stand; the
 * others are looked for anew, unless it is known how they stood in this text.
 */
export function comingBack(text: string, placed: readonly Placed[], isKnown: boolean): Map<string, Placement> {
  const found = new Map<string, Placement>();
  const lost: string[] = [];
  for (const one of placed) {
    const { placement, annotation } = one;
    if (annotation.selectors.length === 0) continue;
    const spans = wordsMeant(text, one);
    if (spans) found.set(annotation.id, { state: 'kept', spans });
    else if (!isCertain(placement)) lost.push(annotation.id);
  }
  if (isKnown || lost.length === 0) return found;
  const anchored = anchor(
    text,
    placed.map(({ annotation }) => ({
      ...annotation,
      selectors: annotation.selectors.map((selector) => ({ ...selector, exact: saidOf(selector) })),
    })),
  );
  for (const id of lost) {
    const placement = anchored.get(id);
    if (placement && isCertain(placement)) found.set(id, placement);
  }
  return found;
}

/** Where the words that were meant stand, each round or beside what was left of them; null where words are as they were meant. */
function wordsMeant(text: string, { annotation: { selectors }, placement: { spans } }: Placed): Span[] | null {
  if (spans.length !== selectors.length || selectors.every(({ was }) => was === undefined)) return null;
  const found = selectors.map((selector, i) => near(text, selector, spans[i]));
  return found.every((span) => span !== null) ? found : null;
}

/** Where those words stand so that they touch a span, once. */
function near(text: string, selector: Selector, { start, end }: Span): Span | null {
  const words = saidOf(selector);
  const from = Math.max(0, start - words.length);
  const area = text.slice(from, end + words.length);
  const at = area.indexOf(words);
  return at < 0 || area.indexOf(words, at + 1) >= 0 ? null : { start: from + at, end: from + at + words.length };
}
