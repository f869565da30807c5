import { LanguageStatusSeverity, l10n, type LanguageStatusItem } from 'vscode';
import type { NotRead, Standing } from '../../protocol';
import { countWords, dayWords } from '../shared/counts';

/** How many of what was found; why not where it was not read. */
export function showFound(item: LanguageStatusItem, standing: Standing): void {
  item.busy = standing.phase === 'reading';
  item.text = foundWords(standing);
  item.detail = standing.phase === 'notRead' ? detailOf(standing) : undefined;
  item.severity = standing.phase === 'notRead' ? severityOf(standing) : LanguageStatusSeverity.Information;
  item.command = isBroken(standing)
    ? { command: 'workbench.action.reloadWindow', title: l10n.t('Reload Window') }
    : { command: 'dateline.showOutline', title: l10n.t('Show Outline') };
}

function foundWords(standing: Standing): string {
  switch (standing.phase) {
    case 'reading':
      return l10n.t('Reading…');
    case 'read':
      return countWords(standing.counts) ?? l10n.t('Nothing found');
    case 'notRead':
      return unreadWords(standing);
  }
}

function unreadWords({ why, counts }: NotRead): string {
  switch (why) {
    case 'tooLong':
      return l10n.t('Not read: the text is too long');
    case 'partly': {
      const found = counts && countWords(counts);
      return found ? l10n.t('Read in part: {0}', found) : l10n.t('Read in part');
    }
    case 'failed':
      return l10n.t('The article could not be read');
    case 'noServer':
      return l10n.t('Not read: the server does not run');
  }
}

/** Short, since what to do stands behind it in one row: the views say the whole of it. */
function detailOf({ why, notice }: NotRead): string | undefined {
  if (why === 'noServer') return undefined;
  return why === 'tooLong' ? l10n.t('only what you look at is') : notice;
}

/** Is it to be mended, not a property of the text? */
export const isBroken = (standing: Standing): boolean =>
  standing.phase === 'notRead' && (standing.why === 'failed' || standing.why === 'noServer');

function severityOf(standing: NotRead): LanguageStatusSeverity {
  if (isBroken(standing)) return LanguageStatusSeverity.Error;
  return standing.why === 'tooLong' ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

/** The date of the article. */
export function showDate(item: LanguageStatusItem, standing: Standing): void {
  const date = standing.phase === 'reading' ? null : standing.date;
  item.text = `$(calendar) ${date ? dayWords(date.value) : noDate(standing)}`;
  if (date) item.detail = date.given ? l10n.t('Date of the article, set by you') : l10n.t('Date of the article');
  else if (standing.phase === 'reading') item.detail = undefined;
  else item.detail = l10n.t('“Sunday” cannot be told without the date of the article');
}

function noDate({ phase }: Standing): string {
  if (phase === 'reading') return l10n.t('Reading…');
  return phase === 'read' ? l10n.t('No date found') : l10n.t('Date not read');
}
