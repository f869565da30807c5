import type { Span } from '../../core/analysis';
import { charClass, CharClass, isPair } from '../../core/text/characters';
import type { PlaceHint, Selector } from '../model';
import { codePoints } from './codePoints';
import { copiesIn } from './copies';
import { paragraphAt, paragraphHash, paragraphsOf } from './paragraphs';
import { repeats, type Repeats } from './repeats';

/** Code units of context on either side: as many as tell the place from all others in the text, the last whatever it tells. */
const contexts = [48, 96, 192];
/** How much further context may reach for the word it would cut. */
const wordReach = 16;

/**
 * Says where spans of a text are, in its own words: quote and context (the truth), position and paragraph (hints). One selector a
 * span, in the order given. Context is at least 48 code units a side where there are so many, never cuts a surrogate pair, ends
 * between words where it can, and grows to 192 where the same words stand elsewhere too. Linear in the text and the spans.
 */
export function describe(text: string, spans: readonly Span[]): Selector[] {
  if (spans.length === 0) return [];
  const places = hints(text);
  const repeated = repeats(text);
  return spans.map(({ start, end }) => {
    const reach = contextLength(repeated, start);
    return {
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start, reach), start),
      suffix: text.slice(end, contextEnd(text, end, reach)),
      hint: places(start, end),
    };
  });
}

function contextLength(repeated: Repeats, start: number): number {
  return (
    contexts.find((length) => repeated.places(start - length, 2 * length, 2).length < 2) ??
    contexts[contexts.length - 1]
  );
}

/** The paragraph of a span that starts in no paragraph is the one before it, or the first. */
function hints(text: string): (start: number, end: number) => PlaceHint {
  const points = codePoints(text);
  const paragraphs = paragraphsOf(text);
  const copies = copiesIn(text);
  const hashes: string[] = [];
  return (start, end) => {
    const i = Math.max(0, paragraphAt(paragraphs, start));
    hashes[i] ??= paragraphHash(text, paragraphs[i] ?? { start: 0, end: text.length });
    const copy = copies.nameOf({ start, end });
    return {
      start: points.toCodePoints(start),
      end: points.toCodePoints(end),
      paragraph: hashes[i],
      ...(copy !== undefined && { copy }),
    };
  };
}

function contextStart(text: string, start: number, reach: number): number {
  let at = Math.max(0, start - reach);
  for (let i = at; i > 0 && at - i <= wordReach; i--) if (!insideWord(text, i)) return i;
  if (isPair(text, at - 1)) at--;
  return at;
}

function contextEnd(text: string, end: number, reach: number): number {
  let at = Math.min(text.length, end + reach);
  for (let i = at; i < text.length && i - at <= wordReach; i++) if (!insideWord(text, i)) return i;
  if (isPair(text, at - 1)) at++;
  return at;
}

const insideWord = (text: string, i: number): boolean => !isSpace(text, i - 1) && !isSpace(text, i);

const isSpace = (text: string, i: number): boolean => charClass(text.charCodeAt(i)) === CharClass.space;
