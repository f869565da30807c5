import type { Part, Span } from '../analysis';
import { readDay } from './dates';
import { creditWords } from './layout.data';
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
export function readHeader(text: string, block: Span): Header | null {
  const match = /^date[ \t:]{1,4}(?=\d)/i.exec(text.slice(block.start, block.start + 16));
  if (!match) return null;
  const at = block.start + match[0].length;
  const day = readDay(text.slice(at, Math.min(block.end, at + 40)));
  if (!day?.value) return null;
  const dateEnd = at + day.length;
  const date = { start: at, end: dateEnd, text: text.slice(at, dateEnd), value: day.value };
  const credit = readCredit(text, dateEnd, block.end);
  const start = skipForward(text, dateEnd, block.end);
  const title = part(text, start, skipBack(text, start, credit ? credit.start - 1 : block.end));
  const isCaption = credit !== null || /[.!?]$/.test(title?.text ?? '') || (title?.text.length ?? 0) > 140;
  return { date, headline: isCaption ? null : title, caption: isCaption ? title : null, credit };
}

/** The last bracket of `[start, end)` when it names a photographer, a house or an agency; without the brackets. */
function readCredit(text: string, start: number, end: number): Part | null {
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

const published = '(?:(?:first |last )?(?:published|updated|posted|modified|date|issued)(?: on| at)?:?\\s{1,3})?';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s|(?:mon|tue|wed|thu|fri|sat|sun),?\\s)?';
const prefix = new RegExp(`^${published}${weekday}`, 'i');
const timeOfDay = '\\d{1,2}(?::|\\.|h)?\\d{0,2}\\s?(?:[ap]\\.?m\\.?|hrs|hours)?\\s?\\(?[A-Za-z]{0,5}\\)?';
const suffix = new RegExp(`^[,;|•·–—-]?\\s?(?:at\\s)?(?:${timeOfDay})?\\.?$`);

/** A line that says when the article appeared and nothing else: "Published: Monday, 28 August 2017 10:30 GMT". */
export function readDateLine(text: string, block: Span): HeaderDate | null {
  if (block.end - block.start > 80) return null;
  const line = text.slice(block.start, block.end);
  const before = prefix.exec(line)![0].length;
  const day = readDay(line.slice(before));
  if (!day?.value || !suffix.test(line.slice(before + day.length).trimStart())) return null;
  const start = block.start + before;
  return { start, end: start + day.length, text: text.slice(start, start + day.length), value: day.value };
}

function part(text: string, start: number, end: number): Part | null {
  return start < end ? { start, end, text: text.slice(start, end) } : null;
}
