import { commands, l10n, window, type ExtensionContext } from 'vscode';
import { isDay, type ArticleDates } from './articleDates';
import { isArticle, type Articles } from './articles';
import type { Reader } from './reader';
import { confirm } from './status';
import { dayWords } from './words';

/**
 * `dateline.setArticleDate`: asks for the day the article was written, from which "Sunday" is counted; nothing goes back to what
 * the text says. A key may bring the answer as its argument.
 */
export function registerSetDate(context: ExtensionContext, articles: Articles, reader: Reader, dates: ArticleDates): void {
  context.subscriptions.push(commands.registerCommand('dateline.setArticleDate', async (given?: unknown) => {
    const active = window.activeTextEditor?.document;
    const document = active && isArticle(active) ? active : articles.shown;
    if (!document) return;
    const state = reader.state(document);
    const before = dates.all[document.uri.toString()] ?? state?.date ?? '';
    const answer = typeof given === 'string' && valid(given) === null ? given : await ask(before);
    const date = answer?.trim();
    if (date === undefined || date === before) return;
    await dates.set(document.uri.toString(), date === '' ? null : date);
    if (date === '') confirm(l10n.t('The date is what the article says.'));
    else confirm(l10n.t('The date of the article is {0}.', dayWords(date)));
  }));
}

const ask = (before: string): Thenable<string | undefined> => window.showInputBox({
  title: l10n.t('Set Article Date'),
  prompt: l10n.t('The day the article was written. Empty: what the article says.'),
  placeHolder: l10n.t('Year-month-day, such as 2017-08-28'),
  value: before,
  validateInput: valid,
});

/** Null when it is a day or nothing, else what is wrong. */
function valid(answer: string): string | null {
  const text = answer.trim();
  return text === '' || isDay(text) ? null : l10n.t('Write the day as year-month-day, such as 2017-08-28.');
}
