import type { Part, Span } from '../analysis';
import { readDay } from './dates';
import type { PageWords } from './pageWords';
import type { HeaderDate } from './layout';
import { skipBack, skipForward } from './visibleLines';

/** The first block of a seed article: "date 2017-08-28 Soldiers arrive near the town (Reuters photo)". */
export interface Header {
  readonly date: HeaderDate;
  readonly headline: Part | null;
  readonly caption: Part | null;
  readonly credit: Part | null;
}

/**
 * Reads a block as header: `date`, an ISO day, then a caption or a headline, often with a credit in brackets.
 * Null when it is none.
 */
export function readHeader(text: string, block: Span, words: PageWords): Header | null {
  const start = text.slice(block.start, block.start + 16);
  const word = words.headerWords.find((one) => start.toLowerCase().startsWith(one));
  const gap = word === undefined ? null : /^[ \t:]{1,4}(?=\d)/.exec(start.slice(word.length));
  if (word === undefined || !gap) return null;
  const at = block.start + word.length + gap[0].length;
  const day = readDay(text.slice(at, Math.min(block.end, at + 40)), words);
  if (!day?.value) return null;
  const dateEnd = at + day.length;
  const date = { start: at, end: dateEnd, text: text.slice(at, dateEnd), value: day.value };
  const credit = readCredit(text, dateEnd, block.end, words);
  const from = skipForward(text, dateEnd, block.end);
  const title = part(text, from, skipBack(text, from, credit ? credit.start - 1 : block.end));
  const isCaption = credit !== null || /[.!?]$/.test(title?.text ?? '') || (title?.text.length ?? 0) > 140;
  return { date, headline: isCaption ? null : title, caption: isCaption ? title : null, credit };
}

/** The last bracket of `[start, end)` when it names a photographer, a house or an agency; without the brackets. */
function readCredit(text: string, start: number, end: number, { creditWords }: PageWords): Part | null {
  if (text.charCodeAt(end - 1) !== 41) return null;
  const from = Math.max(start, end - 100);
  const open = text.slice(from, end).lastIndexOf('(');
  if (open < 0) return null;
  const credit = part(text, from + open + 1, end - 1);
  if (!credit) return null;
  return creditWords.test(credit.text) || credit.text.split(/[\s/]+/).every((w) => /^[\p{Lu}&]/u.test(w))
    ? credit
    : null;
}

/** A line that says when the article appeared and nothing else: "Published: Monday, 28 August 2017 10:30 GMT". */
export function readDateLine(text: string, block: Span, words: PageWords): HeaderDate | null {
  if (block.end - block.start > 80) return null;
  const line = text.slice(block.start, block.end);
  const before = words.beforeDate.exec(line)?.[0].length ?? 0;
  const day = readDay(line.slice(before), words);
  if (!day?.value || !words.afterDate.test(line.slice(before + day.length).trimStart())) return null;
  const start = block.start + before;
  return { start, end: start + day.length, text: text.slice(start, start + day.length), value: day.value };
}

function part(text: string, start: number, end: number): Part | null {
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}
