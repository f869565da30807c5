import type { Part, SectionKind, Span } from '../analysis';
import { findBlocks } from './blocks';
import { readDateline } from './dateline';
import { readDateLine, readHeader } from './header';
import { continues, endsFinished, isOther, isTitleLike } from './kinds';
import { pageWords, type PageWords } from './pageWords';
import type { LayoutLanguage } from './language';
import type { Block, Layout } from './layout';
import { findVisibleLines } from './visibleLines';

/**
 * Finds an article's outer form: header, headline, dateline, headings, paragraphs and what is not the story.
 * Any text will do; a document without a header simply has none. Block spans are trimmed of white space.
 */
export function createLayoutReader(language: LayoutLanguage): (text: string) => Layout {
  const words = pageWords(language);
  return (text) => layOut(text, words);
}

function layOut(text: string, words: PageWords): Layout {
  const { blocks: spans, hardWrapped } = findBlocks(text, findVisibleLines(text));
  const kinds: SectionKind[] = new Array<SectionKind>(spans.length).fill('paragraph');
  const top = readTop(text, spans, kinds, words);
  nameBlocks(text, spans, kinds, top.bodyFrom, words);
  return {
    blocks: spans.map((span, i): Block => {
      return { ...span, kind: kinds[i], continuesSentence: continuesBefore(text, spans, kinds, i, words) };
    }),
    hardWrapped,
    headerDate: top.headerDate,
    headline: top.headline,
    caption: top.caption,
    credit: top.credit,
    dateline: top.dateline,
  };
}

const longestHeadline = 140;
const longestHeading = 80;
const topBlocks = 8;

type Top = Pick<Layout, 'headerDate' | 'headline' | 'caption' | 'credit' | 'dateline'> & { readonly bodyFrom: number };

/** Reads what stands above the story's first paragraph, and that paragraph's dateline. Sets the kinds of the blocks it reads. */
function readTop(text: string, spans: readonly Span[], kinds: SectionKind[], words: PageWords): Top {
  const header = spans.length > 0 ? readHeader(text, spans[0], words) : null;
  let headerDate = header?.date ?? null;
  let headline: Part | null = header?.headline ?? null;
  if (header) kinds[0] = 'header';
  let i = header ? 1 : 0;
  const prose = firstProse(text, spans, i, words);
  for (; i < prose; i++) {
    const dateLine = readDateLine(text, spans[i], words);
    if (dateLine) {
      headerDate ??= dateLine;
      kinds[i] = 'header';
    } else if (isOther(text, spans[i], words)) kinds[i] = 'other';
    else {
      kinds[i] = 'heading';
      headline ??= { ...spans[i], text: text.slice(spans[i].start, spans[i].end) };
    }
  }
  const dateline = i < spans.length ? readDateline(text, spans[i], words) : null;
  return {
    headerDate,
    headline,
    caption: header?.caption ?? null,
    credit: header?.credit ?? null,
    dateline,
    bodyFrom: i,
  };
}

/** The block where the story's prose begins, at most a few blocks below `from`; `from` when what stands there is no title. */
function firstProse(text: string, spans: readonly Span[], from: number, words: PageWords): number {
  const limit = Math.min(spans.length, from + topBlocks);
  for (let i = from; i < limit; i++) {
    if (readDateLine(text, spans[i], words) || isOther(text, spans[i], words)) continue;
    if (readDateline(text, spans[i], words)) return i;
    const goesOn = i + 1 < spans.length && continues(text, spans[i], spans[i + 1], words);
    if (goesOn || !isTitleLike(text, spans[i], longestHeadline, words)) return i;
  }
  return from;
}

function nameBlocks(text: string, spans: readonly Span[], kinds: SectionKind[], from: number, words: PageWords): void {
  for (let i = from; i < spans.length; i++) {
    if (isOther(text, spans[i], words)) kinds[i] = 'other';
    else if (i > 0 && i + 1 < spans.length && isHeading(text, spans, i, words)) kinds[i] = 'heading';
  }
}

function isHeading(text: string, spans: readonly Span[], i: number, words: PageWords): boolean {
  if (!isTitleLike(text, spans[i], longestHeading, words) || endsFinished(text, spans[i])) return false;
  return !continues(text, spans[i], spans[i + 1], words) && !continues(text, spans[i - 1], spans[i], words);
}

function continuesBefore(
  text: string,
  spans: readonly Span[],
  kinds: readonly SectionKind[],
  i: number,
  words: PageWords,
): boolean {
  if (i === 0 || kinds[i] !== 'paragraph' || kinds[i - 1] !== 'paragraph') return false;
  return continues(text, spans[i - 1], spans[i], words);
}
