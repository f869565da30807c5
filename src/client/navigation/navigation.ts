import { commands, l10n, window, type ExtensionContext } from 'vscode';
import { targetRequest, type TargetKind } from '../../protocol';
import { isArticle } from '../shared/articles';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from './reveal';
import { refuseNothing } from '../shared/unread';

const targets: Readonly<Record<string, TargetKind>> = {
  'dateline.nextMention': 'nextMention',
  'dateline.previousMention': 'previousMention',
  'dateline.nextQuotation': 'nextQuotation',
  'dateline.previousQuotation': 'previousQuotation',
  'dateline.nextQuotationBySpeaker': 'nextQuotationBySpeaker',
  'dateline.previousQuotationBySpeaker': 'previousQuotationBySpeaker',
  'dateline.goToSpeaker': 'speaker',
};

/** The commands that go from what the cursor stands on to the next, the previous or the speaker. */
export function registerNavigation(context: ExtensionContext, client: LanguageClient): void {
  for (const [name, target] of Object.entries(targets)) {
    context.subscriptions.push(commands.registerCommand(name, () => go(client, target)));
  }
}

async function go(client: LanguageClient, target: TargetKind): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isArticle(editor.document)) return;
  const {
    document,
    selection: {
      start: { line, character },
    },
  } = editor;
  const params = { uri: document.uri.toString(), version: document.version, position: { line, character }, target };
  const answer = await client.request(targetRequest, params);
  if (answer) await revealRange(document, toRange(answer.range));
  else refuseNothing(client.standings.of(document), nothing(target));
}

function nothing(target: TargetKind): string {
  switch (target) {
    case 'nextMention':
    case 'previousMention':
      return l10n.t('Put the cursor on a name, an event or a date first.');
    case 'nextQuotation':
    case 'previousQuotation':
      return l10n.t('No quotations in this article.');
    case 'speaker':
    case 'nextQuotationBySpeaker':
    case 'previousQuotationBySpeaker':
      return l10n.t('Put the cursor in a quotation with a known speaker first.');
  }
}
