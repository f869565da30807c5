import type { Span } from '../../core/analysis';
import type { Selector } from '../model';
import { codePoints } from './codePoints';
import { paragraphAt, paragraphHash, paragraphsOf } from './paragraphs';
import { repeats } from './repeats';

/** So much of a quote and its context tells a place from all others, or does not. */
const telling = [48, 96, 384];

/** Looks quotes up by their hints. */
export interface ByPosition {
  find(selector: Selector): Span | null;
  /** A quote was found by other means. */
  learn(selector: Selector, span: Span): void;
}

/**
 * Looks quotes up where their hint says, or as far from there as the one before was: at no cost, where a text has not
 * changed or has only been moved along. The whole of the context has to stand there, code unit by code unit, and nowhere
 * else in the text; or the hint has to be right to the letter, its paragraph included.
 */
export function byPosition(text: string): ByPosition {
  const points = codePoints(text);
  const repeated = repeats(text);
  const paragraphs = paragraphsOf(text);
  const hashes: string[] = [];
  let shift = 0;
  const isAlone = (start: number, end: number): boolean =>
    telling.some((length) => length <= end - start && !repeated.mayRepeat(start, length)) || end - start >= text.length;
  const inParagraph = (start: number, hash: string): boolean => {
    const i = paragraphAt(paragraphs, start);
    return i >= 0 && (hashes[i] ??= paragraphHash(text, paragraphs[i])) === hash;
  };
  const find = ({ exact, prefix, suffix, hint }: Selector): Span | null => {
    if (!hint || !Number.isSafeInteger(hint.start) || exact === '') return null;
    const whole = prefix + exact + suffix;
    for (const by of shift === 0 ? [0] : [shift, 0]) {
      const start = points.toUtf16(hint.start + by) - prefix.length;
      if (start < 0 || !text.startsWith(whole, start)) continue;
      const span = { start: start + prefix.length, end: start + prefix.length + exact.length };
      if (!isAlone(start, start + whole.length) && !(by === 0 && inParagraph(span.start, hint.paragraph))) continue;
      shift = by;
      return span;
    }
    return null;
  };
  return {
    find,
    learn({ hint }, { start }) {
      if (hint) shift = points.toCodePoints(start) - hint.start;
    },
  };
}
