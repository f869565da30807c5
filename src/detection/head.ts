import { readDateline } from '../core/layout/dateline';
import { readDateLine, readHeader, type Header } from '../core/layout/header';
import { isOther } from '../core/layout/kinds';
import type { Dateline } from '../core/layout/layout';
import type { PageWords } from '../core/layout/pageWords';
import { pageLineWordsFor } from '../languages/any/layout/pageLineWords';
import { layoutWords, linesOf, type Line } from './page';
import { opensNews, opensWithLabel, isSeedHeader } from './precision';
import { isCleanLine, isProse } from './prose';

/** What a text begins with that makes it an article: one of the two. Offsets are UTF-16 code units into the text. */
export interface DetectedHead {
  readonly header: Header | null;
  readonly dateline: Dateline | null;
}

/** The header or the dateline that a text begins with. Null where it does not begin as a news article does. */
export function findHead(text: string): DetectedHead | null {
  const words = layoutWords();
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  const header = readHeader(text, lines[0], words);
  if (header && isSeedHeader(text, lines[0], header)) return runsIntoProse(text, lines, header, words);
  return headWithDateline(text, lines, words);
}

function runsIntoProse(text: string, lines: readonly Line[], header: Header, words: PageWords): DetectedHead | null {
  const below = lines.slice(1).filter((line) => !isFurniture(text, line, words));
  const caption = text.slice(header.date.end, lines[0].end).trim();
  const prose = below.length > 0 ? below.some((line) => isProse(line.text)) : isProse(caption);
  return prose || isWordy([caption, ...below.map((line) => line.text)]) ? { header, dateline: null } : null;
}

/** Results, tables and lists of names have no sentences, but words enough. */
const isWordy = (lines: readonly string[]): boolean =>
  lines.every((line) => !/[{}=<>|\\]|;$/.test(line)) &&
  lines
    .join(' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}{2}/u.test(word)).length >= 12;

/** How many lines from the top a dateline may be found, furniture left out. */
const datelineWithin = 3;

function headWithDateline(text: string, all: readonly Line[], words: PageWords): DetectedHead | null {
  const lines = all.filter((line) => !isFurniture(text, line, words));
  const datelines = lines.map((line) => newsDateline(text, line, words));
  const at = lines
    .slice(0, datelineWithin)
    .findIndex((_, i) => datelines[i] !== null && opensStory(text, lines, i, datelines[i]));
  if (at < 0 || lines.slice(0, at).some((line) => !isCleanLine(line.text))) return null;
  if (datelines.some((dateline) => dateline && opensWithLabel(dateline))) return null;
  if (isList(datelines)) return null;
  const story = lines.slice(at);
  const fitting = story.filter((line) => isProse(line.text) || isCleanLine(line.text));
  return fitting.length >= story.length * 0.7 ? { header: null, dateline: datelines[at] } : null;
}

function newsDateline(text: string, line: Line, words: PageWords): Dateline | null {
  const dateline = readDateline(text, line, words);
  return dateline && opensNews(text, dateline) ? dateline : null;
}

/** A sentence begins after the dateline and runs on into prose. The next line counts too: hard-wrapped, the first may be short. */
function opensStory(text: string, lines: readonly Line[], i: number, dateline: Dateline): boolean {
  const story = text.slice(dateline.bodyStart, lines[i].end);
  return /^[\p{Lu}\p{N}"“‘'«]/u.test(story) && isProse(`${story} ${lines[i + 1]?.text ?? ''}`);
}

/** Most lines begin with what looks like a dateline: a log or a list. */
function isList(datelines: readonly (Dateline | null)[]): boolean {
  return datelines.length > 3 && datelines.filter((dateline) => dateline !== null).length > datelines.length / 2;
}

/** Bylines, dates of publication and other lines of the page, which may stand between headline and dateline. */
function isFurniture(text: string, line: Line, words: PageWords): boolean {
  return readDateLine(text, line, words) !== null || isOther(text, line, words) || saysWhenPublished.test(line.text);
}

const saysWhenPublished = (() => {
  const [before, published] = [pageLineWordsFor('beforePublished'), pageLineWordsFor('published')];
  return new RegExp(`^(?:(?:${before.join('|')}) )?(?:${published.join('|')}):? [^.!?]{1,60}$`, 'i');
})();
