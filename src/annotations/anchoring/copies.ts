import type { Span } from '../../core/analysis';
import { paragraphAt, paragraphsOf } from './paragraphs';
import { repeats } from './repeats';

/** The paragraphs of a text that say the same as others of it about a span. */
export interface Copies {
  /** Those that say the same before the span, or behind it, as its own does, itself among them, in text order. */
  of(span: Span): readonly Span[];
  /** Which of them is the span's own: "2 of 3"; undefined where there is no other. */
  nameOf(span: Span): string | undefined;
}

/** So many code units beside a span, in its paragraph, are the same by chance in hardly any text. */
const reach = 40;
/** Up to so many copies are looked at. */
const most = 50;

/** Linear in the text and the spans. */
export function copiesIn(text: string): Copies {
  const paragraphs = paragraphsOf(text);
  const repeated = repeats(text);
  const of = ({ start, end }: Span): readonly Span[] => {
    const own = paragraphs[paragraphAt(paragraphs, start)];
    if (!own || start >= own.end) return [];
    const found = new Set([own]);
    for (const at of windowsIn(own, { start, end })) {
      for (const place of repeated.places(at, reach, most)) found.add(paragraphs[paragraphAt(paragraphs, place)]);
    }
    return found.size < 2 ? [own] : [...found].sort((a, b) => a.start - b.start);
  };
  return {
    of,
    nameOf(span) {
      const all = of(span);
      const nth = all.findLastIndex(({ start }) => start <= span.start) + 1;
      return all.length > 1 ? `${nth} of ${all.length}` : undefined;
    },
  };
}

/** Where the stretches before and behind a span begin that are compared: of its paragraph, if that is long enough. */
function windowsIn(paragraph: Span, { start, end }: Span): readonly number[] {
  const last = Math.max(paragraph.start, paragraph.end - reach);
  const inside = (at: number): number => Math.min(Math.max(at, paragraph.start), last);
  return [inside(start - reach), inside(end)];
}
