import { Location, Uri, commands, l10n, window, type ExtensionContext, type Position } from 'vscode';
import type { RevealArguments } from '../../protocol';
import { isArticle, type Articles } from '../shared/articles';
import { isInText } from '../outline/tree';
import type { OutlineView } from '../outline/view';
import { revealRange, toRange } from './reveal';
import type { LanguageClient } from '../connection/languageClient';
import { refuseNothing } from '../shared/unread';

/**
 * `dateline.findMentions`: all mentions in a peek where one stands, or at the first. Called from a hover with a place in a text, from
 * the tree with a node's id, from the palette with nothing: then for what the cursor stands on.
 */
export function registerFindMentions(
  context: ExtensionContext,
  outline: OutlineView,
  articles: Articles,
  client: LanguageClient,
): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.findMentions', async (from?: string | RevealArguments) => {
      if (typeof from === 'string') return ofNode(outline, articles, from);
      const editor = window.activeTextEditor;
      if (from) return ofPosition(client, Uri.parse(from.uri, true), toRange(from.range).start);
      if (editor && isArticle(editor.document)) await ofPosition(client, editor.document.uri, editor.selection.start);
    }),
  );
}

async function ofNode(outline: OutlineView, articles: Articles, id: string): Promise<void> {
  await outline.fresh();
  const node = outline.provider.tree.nodes.get(id);
  if (!articles.shown || !node || !isInText(node)) return;
  const ranges = node.item.mentions.map((mention) => toRange(mention.range));
  const { uri } = articles.shown;
  await revealRange(articles.shown, ranges[0]);
  await peek(
    uri,
    ranges[0].start,
    ranges.map((range) => new Location(uri, range)),
  );
}

async function ofPosition(client: LanguageClient, uri: Uri, position: Position): Promise<void> {
  const found = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', uri, position);
  if (!found || found.length === 0)
    return refuseNothing(client.standings.of({ uri }), l10n.t('Put the cursor on a name, an event or a date first.'));
  await peek(uri, position, found);
}

const peek = (uri: Uri, at: Position, locations: Location[]) =>
  commands.executeCommand('editor.action.showReferences', uri, at, locations);
