import type { Part, SectionKind, Span } from '../analysis';
import { readDateline } from './dateline';
import { readDateLine, readHeader } from './header';
import { continues, endsFinished, isLabelled, isOther, isTitleLike } from './kinds';
import type { PageWords } from './pageWords';
import type { Dateline, HeaderDate, Layout } from './layout';

const longestHeadline = 140;
const longestSummary = 240;
const topBlocks = 8;
const mostSummaries = 3;

type Top = Pick<Layout, 'headerDate' | 'headline' | 'caption' | 'credit' | 'dateline'> & { readonly bodyFrom: number };

/** Reads what stands above the story's first paragraph, and that paragraph's dateline. Sets the kinds of the blocks it reads. */
export function readTop(text: string, spans: readonly Span[], kinds: SectionKind[], words: PageWords): Top {
  const header = spans.length > 0 ? readHeader(text, spans[0], words) : null;
  if (header) kinds[0] = 'header';
  const from = header ? 1 : 0;
  const page = new Page(text, spans, words);
  const bodyFrom = datelineBelow(page, from) ?? firstProse(page, from);
  let headerDate = header?.date ?? null;
  let headline: Part | null = header?.headline ?? null;
  for (let i = from; i < bodyFrom; i++) {
    const own = page.ownLineAt(i);
    if (own) {
      if (own !== 'other') headerDate ??= own;
      kinds[i] = own === 'other' ? 'other' : 'header';
    } else if (isTitleLike(text, spans[i], longestHeadline, words) || (!headline && isShort(spans[i]))) {
      kinds[i] = 'heading';
      headline ??= { ...spans[i], text: text.slice(spans[i].start, spans[i].end) };
    }
  }
  return {
    headerDate,
    headline,
    caption: header?.caption ?? null,
    credit: header?.credit ?? null,
    dateline: bodyFrom < spans.length ? storyDateline(page, bodyFrom) : null,
    bodyFrom,
  };
}

/** The blocks of a text, each looked at once. */
class Page {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly words: PageWords;
  readonly #ownLines: (HeaderDate | 'other' | null)[] = [];
  readonly #datelines: (Dateline | null)[] = [];

  constructor(text: string, spans: readonly Span[], words: PageWords) {
    this.text = text;
    this.spans = spans;
    this.words = words;
  }

  /** A line with a date, or another one that is the page's own; null for any other block. */
  ownLineAt(i: number): HeaderDate | 'other' | null {
    const { text, spans, words } = this;
    if (this.#ownLines[i] === undefined)
      this.#ownLines[i] = readDateLine(text, spans[i], words) ?? (isOther(text, spans[i], words) ? 'other' : null);
    return this.#ownLines[i];
  }

  datelineAt(i: number): Dateline | null {
    if (this.#datelines[i] === undefined) this.#datelines[i] = readDateline(this.text, this.spans[i], this.words);
    return this.#datelines[i];
  }

  /** Whether the sentence at a block's end goes on in the next one. */
  continuesAt(i: number): boolean {
    return i + 1 < this.spans.length && continues(this.text, this.spans[i], this.spans[i + 1], this.words);
  }
}

const isShort = ({ start, end }: Span): boolean => end - start <= longestHeadline;

/**
 * The block with a dateline below a headline and summaries that may end as sentences do; null when there is none. Only a dateline
 * that nothing but news has counts, and not many sentences may stand above it: in the story "NATO — the alliance …" is none.
 */
function datelineBelow(page: Page, from: number): number | null {
  const { text, spans } = page;
  const limit = Math.min(spans.length, from + topBlocks);
  let summaries = 0;
  for (let i = from; i < limit; i++) {
    if (page.ownLineAt(i)) continue;
    const dateline = storyDateline(page, i);
    if (dateline && (i === from || isSure(text, dateline))) return i;
    if (dateline || spans[i].end - spans[i].start > longestSummary) return null;
    if (page.continuesAt(i)) return null;
    if (endsFinished(text, spans[i]) && ++summaries > mostSummaries) return null;
  }
  return null;
}

/** A place in capitals or an agency, and more than a colon. */
function isSure(text: string, { places, agency, end, bodyStart }: Dateline): boolean {
  const mark = text.slice(end, bodyStart);
  return agency !== null || (places.length > 0 && !/\p{Ll}/u.test(places[0].text) && !mark.includes(':'));
}

/** The dateline at a block's start, unless it is a speaker's label: then the next block has one too, or the same one comes again. */
function storyDateline(page: Page, i: number): Dateline | null {
  const { text, spans } = page;
  const dateline = page.datelineAt(i);
  if (!dateline || dateline.agency || dateline.date || !text.slice(dateline.end, dateline.bodyStart).includes(':'))
    return dateline;
  const label = `${dateline.text}:`;
  const isLabel = spans
    .slice(i + 1, i + 1 + topBlocks)
    .some((span, k) => (k === 0 && isLabelled(text, span)) || text.startsWith(label, span.start));
  return isLabel ? null : dateline;
}

/** The block where the story's prose begins, at most a few blocks below `from`; `from` when what stands there is no title. */
function firstProse(page: Page, from: number): number {
  const { text, spans, words } = page;
  const limit = Math.min(spans.length, from + topBlocks);
  for (let i = from; i < limit; i++) {
    if (page.ownLineAt(i)) continue;
    if (page.datelineAt(i)) return i;
    if (page.continuesAt(i) || !isTitleLike(text, spans[i], longestHeadline, words)) return i;
  }
  return from;
}
