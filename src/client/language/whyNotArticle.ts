import { l10n, type TextDocument } from 'vscode';
import { fileName } from '../shared/counts';
import { readSettings } from '../settings';
import { judgeByGlobs } from './judge';
import type { Reason } from './offer';

/** What was found out about a plain text. */
export interface Found {
  /** It is offered to be read as an article, or only has the name of one. */
  readonly reason: Reason | null;
  /** Somebody wants it as it is. */
  readonly isChosen: boolean;
  /** Its text was looked at, and is none of an article. */
  readonly isNone: boolean;
}

/** Why a plain text is not read as an article, in a sentence; null where it is no plain text, or nobody has looked at it yet. */
export function whyNotArticle(document: TextDocument, { reason, isChosen, isNone }: Found): string | null {
  if (document.languageId !== 'plaintext') return null;
  const name = fileName(document.uri);
  if (isChosen) return l10n.t('{0} is plain text because you chose so.', name);
  if (judgeByGlobs(document) === 'no')
    return l10n.t('{0} is left out by the setting “dateline.articles.exclude”.', name);
  if (reason === 'nameOnly') return l10n.t('{0} is named like a news article, but its text is none.', name);
  if (reason === 'perhaps') return l10n.t('{0} may be a news article.', name);
  if (!readSettings().detectArticles)
    return l10n.t('{0} is not looked at: the setting “dateline.detectArticles” is off.', name);
  return isNone ? l10n.t('{0} does not look like a news article.', name) : null;
}
