import { l10n } from 'vscode';
import type { NotRead, Standing } from '../../protocol';
import { refuse } from './status';

/** Why nobody can say what an article does not have, in a sentence or two; null where it has been read. */
export function whyUnread(standing: Standing): string | null {
  switch (standing.phase) {
    case 'read':
      return null;
    case 'reading':
      return l10n.t('The article is being read.');
    case 'notRead':
      return standing.notice;
  }
}

/** Has the server something to answer of the article, be it only a part? */
export const hasReading = (standing: Standing): boolean =>
  standing.phase === 'read' || (standing.phase === 'notRead' && standing.counts !== null);

/** Is nothing of it there to be listed or exported? While it is being read, one can wait for the answer. */
export const isUnread = (standing: Standing): standing is NotRead =>
  standing.phase === 'notRead' && standing.counts === null;

/** Says what there is not in an article that has been read; of another one why that cannot be said. */
export const refuseNothing = (standing: Standing, nothing: string): void => refuse(whyUnread(standing) ?? nothing);
