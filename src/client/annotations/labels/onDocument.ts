import { commands, l10n, window, type ExtensionContext, type QuickPickItem } from 'vscode';
import type { Articles } from '../../shared/articles';
import type { LanguageClient } from '../../connection/languageClient';
import { activeArticle } from '../active';
import type { Known } from '../known';
import { labelSwatch } from '../swatch';
import { definitionsOf } from './definitions';
import { newLabel } from './newLabel';

interface Item extends QuickPickItem {
  readonly name: string;
}

/** `dateline.labelDocument`: the labels of the article as a whole, to be ticked and unticked. */
export function registerDocumentLabels(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  articles: Articles,
): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.labelDocument', async () => {
      const document = activeArticle()?.document ?? articles.shown;
      if (!document) return;
      const present = known.views(document).filter(({ kind, onDocument }) => kind === 'label' && onDocument);
      const now = new Set(present.map(({ label }) => label));
      const definitions = definitionsOf(known, document, false);
      const items = definitions.map(({ name, description }): Item => ({
        name,
        label: name,
        detail: description || undefined,
        picked: now.has(name),
        iconPath: labelSwatch(known, document, name),
      }));
      const title = l10n.t('Label the Article');
      if (items.length === 0) {
        const name = await newLabel(client, document, false, [], '');
        if (name !== undefined) await known.apply(document, { kind: 'labelDocument', label: name, on: true });
        return;
      }
      const placeHolder = l10n.t('What the article as a whole is');
      const picked = await window.showQuickPick(items, { title, canPickMany: true, placeHolder });
      if (!picked) return;
      const wanted = new Set(picked.map(({ name }) => name));
      for (const { name } of definitions) {
        const on = wanted.has(name);
        if (on !== now.has(name)) await known.apply(document, { kind: 'labelDocument', label: name, on });
      }
    }),
  );
}
