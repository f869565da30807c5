import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Span } from '../../core/analysis';
import { lastStartingBy } from '../../core/text/search';

/** A line wider than this was not wrapped by hand: it is a paragraph by itself. */
const widestWrapped = 100;

/**
 * The paragraphs of a text, in order, without the blank lines between them: runs of lines that are not blank, where a line
 * wider than 100 UTF-16 code units stands alone. Told from the lines themselves, so that an edit changes its own paragraph
 * only.
 */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;
  for (let start = 0; start <= text.length;) {
    const { end, next } = lineEnd(text, start);
    if (isBlank(text, start, end)) open = null;
    else if (open && end - start <= widestWrapped) open.end = end;
    else paragraphs.push((open = { start, end }));
    if (end - start > widestWrapped) open = null;
    start = next;
  }
  return paragraphs;
}

/** The index of the paragraph that holds an offset, or of the last one that starts before it; -1 before the first. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  return lastStartingBy(paragraphs, offset);
}

/** SHA-256, lower-case hex, of a paragraph's UTF-8, its line ends as LF whatever they are in the text. */
export function paragraphHash(text: string, { start, end }: Span): string {
  return bytesToHex(sha256(new TextEncoder().encode(text.slice(start, end).replace(/\r\n?/g, '\n'))));
}

function lineEnd(text: string, start: number): { end: number; next: number } {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 10) return { end, next: end + 1 };
    if (code === 13) return { end, next: end + (text.charCodeAt(end + 1) === 10 ? 2 : 1) };
  }
  return { end, next: end + 1 };
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!/\s/.test(text[i])) return false;
  return true;
}
