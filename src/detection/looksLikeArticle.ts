import { findHead } from './head';

/** How much of a document {@link looksLikeArticle} looks at, in UTF-16 code units. */
export const detectionLength = 8192;

/**
 * Does a plain-text document begin as a news article does? Either with the header line `date YYYY-MM-DD caption` followed by prose,
 * or with a dateline ("BEIRUT —", "KYIV, Ukraine (AP) -") in the first three lines, running on into prose.
 *
 * Looks at the first {@link detectionLength} code units only. Precision first: a log, a letter or code must not match.
 */
export function looksLikeArticle(text: string): boolean {
  return findHead(beginning(text)) !== null;
}

/** The first lines of a text; a line that is cut is left out. */
function beginning(text: string): string {
  if (text.length <= detectionLength) return text;
  const head = text.slice(0, detectionLength);
  const end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
  return end < 0 ? head : head.slice(0, end);
}
