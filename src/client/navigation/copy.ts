import { commands, env, l10n, window, type ExtensionContext } from 'vscode';
import { citationRequest, exportRequest } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { confirm, refuse } from '../shared/status';
import { isUnread, refuseNothing } from '../shared/unread';

/** The commands that copy what the cursor stands on, or the whole analysis. */
export function registerCopy(context: ExtensionContext, client: LanguageClient): void {
  const register = (name: string, run: () => Promise<void>) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.copyName', () => copyCitation(client, 'name'));
  register('dateline.copyQuotation', () => copyCitation(client, 'quotation'));
  register('dateline.copyAnalysis', () => copyAnalysis(client));
}

async function copyCitation(client: LanguageClient, what: 'name' | 'quotation'): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) return;
  const {
    document,
    selection: {
      start: { line, character },
    },
  } = editor;
  const params = { uri: document.uri.toString(), version: document.version, position: { line, character } };
  const citation = await client.request(citationRequest, params);
  const text = citation?.[what];
  if (text) return copied(text);
  const nothing =
    what === 'name'
      ? l10n.t('Put the cursor on a name, an event or a date first.')
      : l10n.t('Put the cursor in a quotation first.');
  refuseNothing(client.standings.of(document), nothing);
}

async function copyAnalysis(client: LanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isArticle(document)) return;
  const { uri, version } = document;
  const standing = client.standings.of(document);
  if (isUnread(standing)) return refuse(standing.notice);
  const exported = await client.request(exportRequest, { uri: uri.toString(), version, format: 'json' });
  if (exported) await copied(exported.text);
}

/** Puts a text on the clipboard, and says so. */
export async function copied(text: string): Promise<void> {
  await env.clipboard.writeText(text);
  confirm(l10n.t('Copied'));
}
