import type { SectionKind, Span } from '../analysis';
import { findBlocks } from './blocks';
import { continues, endsFinished, isLinksBelow, isOther, isProse, isTitleLike } from './kinds';
import { pageWords, type PageWords } from './pageWords';
import type { LayoutLanguage } from './language';
import type { Block, Layout } from './layout';
import { findStories } from './stories';
import { readTop } from './top';
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
    stories: findStories(text, spans, kinds, top.bodyFrom, words),
    hardWrapped,
    headerDate: top.headerDate,
    headline: top.headline,
    caption: top.caption,
    credit: top.credit,
    dateline: top.dateline,
  };
}

const longestHeading = 80;

function nameBlocks(text: string, spans: readonly Span[], kinds: SectionKind[], from: number, words: PageWords): void {
  for (let i = from; i < spans.length; i++) {
    if (isOther(text, spans[i], words)) {
      kinds[i] = 'other';
      if (isLinksBelow(text, spans[i], words)) i = nameLinks(text, spans, kinds, i, words);
    } else if (i > 0 && i + 1 < spans.length && isHeading(text, spans, i, words)) kinds[i] = 'heading';
  }
}

const longestLink = 120;

/** The lines below "Related topics" are links, up to the story's next sentences. Returns the last of them. */
function nameLinks(text: string, spans: readonly Span[], kinds: SectionKind[], from: number, words: PageWords): number {
  let last = from;
  while (last + 1 < spans.length && isTitleLike(text, spans[last + 1], longestLink, words)) kinds[++last] = 'other';
  const resumes = last > from + 1 && last + 1 < spans.length && isProse(text, spans[last + 1]);
  if (resumes) kinds[last--] = 'paragraph';
  return last;
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
