import type { DocumentFilter, TextDocument } from 'vscode';

/**
 * Matches one document, as near as a glob can tell: what is to be shown of it is not shown of the next one in the meantime until the
 * extension knows that there is another.
 */
export const filterOf = ({ uri, languageId }: TextDocument): DocumentFilter => ({
  language: languageId,
  scheme: uri.scheme,
  pattern: `**/${uri.path.replace(/^\/+/, '').replace(/[[\]{}*?!\\]/g, '?')}`,
});
