import type { TextDocument } from 'vscode';
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

/** Why a plain text is not read as an article; each has words of its own in the view (`contributions/views.ts`). */
export type WhyNotArticle = Reason | 'chosen' | 'excluded' | 'off' | 'none';

/** Null where it is no plain text, or nobody has looked at it yet. */
export function whyNotArticle(document: TextDocument, { reason, isChosen, isNone }: Found): WhyNotArticle | null {
  if (document.languageId !== 'plaintext') return null;
  if (isChosen) return 'chosen';
  if (judgeByGlobs(document) === 'no') return 'excluded';
  if (reason) return reason;
  if (!readSettings().detectArticles) return 'off';
  return isNone ? 'none' : null;
}
