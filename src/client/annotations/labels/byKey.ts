import { commands, l10n, type ExtensionContext } from 'vscode';
import { refuse } from '../../shared/status';
import { activeArticle } from '../active';
import type { Known } from '../known';
import { definitionsOf } from './definitions';
import { labelWithKey } from './keys';

/** `dateline.label.byKey`: labels with the label that has the key. VS Code holds the keys, so that none of them is typed. */
export function registerLabelByKey(context: ExtensionContext, known: Known): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.label.byKey', (key: unknown) => {
      const editor = activeArticle();
      if (!editor || typeof key !== 'string') return;
      const found = labelWithKey(key, definitionsOf(known, editor.document, false));
      if (!found) return refuse(l10n.t('No label has the key {0}. F9 F9 lists them, and makes new ones.', key));
      return commands.executeCommand('dateline.label', { label: found.name });
    }),
  );
}
