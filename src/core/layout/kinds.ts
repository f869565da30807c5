import type { Span } from '../analysis';
import { isLower, isUpper } from '../text/characters';
import type { PageWords } from './pageWords';

const longestPictureLine = 500;

/** True for bylines, "Read more", sign-offs, contact lines and rules: the page's or the newsroom's, not the story's. */
export function isOther(text: string, block: Span, { byline, otherLines, pictureLine }: PageWords): boolean {
  const length = block.end - block.start;
  if (length > longestPictureLine) return false;
  if (pictureLine.test(text.slice(block.start, block.start + 16))) return true;
  if (length > 200) return false;
  const line = text.slice(block.start, block.end);
  if (byline.test(line) && length <= 100 && !/[.!?]["”]?$/.test(line)) return true;
  if (otherLines.some((pattern) => pattern.test(line)) && (length <= 120 || line.startsWith('('))) return true;
  return length <= 120 && isContact(line);
}

/** Little besides an address, a number or a link. */
function isContact(line: string): boolean {
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return true;
  if (/[.!?]$/.test(line) && !/\.\w+\.$/.test(line)) return false;
  return /\S@\S+\.\w/.test(line) || /\+\d[\d ()-]{7,}/.test(line);
}

/** True for the line above a list of links. */
export function isLinksBelow(text: string, { start, end }: Span, { linksBelow }: PageWords): boolean {
  return end - start <= 40 && linksBelow.test(text.slice(start, end));
}

/** True for a block of a sentence or more. */
export function isProse(text: string, block: Span): boolean {
  return block.end - block.start > 80 && endsFinished(text, block);
}

/** True for a block that begins with a name and a colon, "WADE: Yes", "Tom Bell, host: Good evening". */
export function isLabelled(text: string, { start, end }: Span): boolean {
  return label.test(text.slice(start, Math.min(end, start + 80)));
}

const label = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]{1,20}){0,3}(?:, [\p{L} .'’-]{2,40})?: \S/u;

/** A short line without final punctuation that could head what follows. `limit` is its longest length. */
export function isTitleLike(text: string, block: Span, limit: number, { openEndings }: PageWords): boolean {
  if (block.end - block.start > limit) return false;
  const line = text.slice(block.start, block.end);
  if (/[.!,;:…–—-]["'”’)\]]?$/.test(line)) return false;
  if (!/^["'“‘¿¡(\[]?[\p{Lu}\p{Lo}\p{N}]/u.test(line)) return false;
  return !openEndings.has(lastWord(line).toLowerCase());
}

/** True when a block ends as a sentence does: in a terminal or colon, closing marks and brackets after it. */
export function endsFinished(text: string, block: Span): boolean {
  return /[.!?…:。！？؟]["'”’»)\]]{0,4}$/.test(text.slice(Math.max(block.start, block.end - 6), block.end));
}

/** True when the sentence at the end of `before` goes on in `block`, over a stray blank line. */
export function continues(text: string, before: Span, block: Span, { openEndings }: PageWords): boolean {
  if (endsFinished(text, before)) return false;
  const first = text.charCodeAt(block.start);
  if (isLower(first)) return !isUpper(text.charCodeAt(block.start + 1));
  if (/[,;)\]”’»]/.test(text[block.start]) && first !== 0x2019) return true;
  const tail = text.slice(Math.max(before.start, before.end - 400), before.end);
  if (/[,;]$/.test(tail) || openEndings.has(lastWord(tail))) return true;
  return tail.length > 60 && tail.lastIndexOf('“') > tail.lastIndexOf('”');
}

function lastWord(line: string): string {
  return /[\p{L}\p{M}'’]{1,30}$/u.exec(line.slice(-30))?.[0] ?? '';
}
