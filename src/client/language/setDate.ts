import { commands, l10n, window, workspace, type ExtensionContext } from 'vscode';
import type { Annotated } from '../annotated';
import { isArticle, type Articles } from '../shared/articles';
import { isDay } from '../corrections/timex';
import type { LanguageClient } from '../connection/languageClient';

/**
 * `dateline.setArticleDate`: asks for the day the article was written, from which "Sunday" is counted; nothing goes back to what
 * the text says. A key may bring the answer as its argument. It is kept with the article's other annotations.
 */
export function registerSetDate(
  context: ExtensionContext,
  articles: Articles,
  client: LanguageClient,
  annotated: Annotated,
): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.setArticleDate', async (given?: unknown) => {
      const active = window.activeTextEditor?.document;
      const document = active && isArticle(active) ? active : articles.shown;
      if (!document) return;
      const standing = client.standings.of(document);
      const before = standing.phase === 'reading' ? undefined : standing.date;
      const answer = typeof given === 'string' && valid(given) === null ? given : await ask(before?.value ?? '');
      const date = answer?.trim();
      if (date === undefined || (before?.given && date === before.value)) return;
      if (date === '' && before !== undefined && !before?.given) return;
      await annotated.apply(document, { kind: 'date', value: date === '' ? null : date });
    }),
  );
  moveOldDates(context, annotated);
}

const ask = (before: string): Thenable<string | undefined> =>
  window.showInputBox({
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

/** Where version 0.1 kept the dates that people gave, by URI. */
const oldKey = 'dateline.dates';

/** Such a date goes into the article's annotations when the article is first opened, unless they have one. */
function moveOldDates(context: ExtensionContext, annotated: Annotated): void {
  const old = () => context.workspaceState.get<Readonly<Record<string, unknown>>>(oldKey, {});
  if (Object.keys(old()).length === 0) return;
  context.subscriptions.push(
    annotated.onDidChange(async ({ uri, views }) => {
      const { [uri]: date, ...others } = old();
      const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
      if (date === undefined || !document) return;
      await context.workspaceState.update(oldKey, others);
      const known = views.some(
        ({ kind, label, onDocument }) => kind === 'correction' && label === 'date' && onDocument,
      );
      if (!known && typeof date === 'string' && isDay(date))
        await annotated.send(document, { kind: 'date', value: date });
    }),
  );
}
