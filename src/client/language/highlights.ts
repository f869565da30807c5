import { Range, ThemeColor, commands, l10n, window, type ExtensionContext, type QuickPickItem } from 'vscode';
import { tokenTypes, type TokenType } from '../../protocol';
import { isArticle } from '../shared/articles';
import { onDidChangeSettings, readSettings, writeSetting } from '../settings';

/** Highlights on and off, all of them or by type; the settings remember. */
export function registerHighlights(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.toggleHighlights', toggleHighlights),
    commands.registerCommand('dateline.chooseHighlights', chooseHighlights),
  );
  muteGrammar(context);
}

const toggleHighlights = () => writeSetting('highlights.enabled', !readSettings().highlights.enabled);

async function chooseHighlights(): Promise<void> {
  const { enabled, hidden } = readSettings().highlights;
  const items = tokenTypes.map((type) => ({ label: typeLabel(type), type, picked: enabled && !hidden.includes(type) }));
  const chosen = await window.showQuickPick<QuickPickItem & { type: TokenType }>(items, {
    canPickMany: true,
    title: l10n.t('Choose What Is Highlighted'),
    placeHolder: l10n.t('Highlighted in articles'),
  });
  if (!chosen) return;
  const shown = chosen.map(({ type }) => type);
  await writeSetting(
    'highlights.hidden',
    tokenTypes.filter((type) => !shown.includes(type)),
  );
  await writeSetting('highlights.enabled', shown.length > 0);
}

/** With all highlights off, what the grammar colours is plain too. */
function muteGrammar(context: ExtensionContext): void {
  const color = new ThemeColor('editor.foreground');
  const plain = window.createTextEditorDecorationType({ color, fontStyle: 'normal', fontWeight: 'normal' });
  const everything = [new Range(0, 0, Number.MAX_SAFE_INTEGER, 0)];
  const muted = new Set<string>();

  function update(): void {
    const off = !readSettings().highlights.enabled;
    for (const editor of window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      const mute = off && isArticle(editor.document);
      if (mute || muted.has(uri)) editor.setDecorations(plain, mute ? everything : []);
      if (mute) muted.add(uri);
    }
    if (!off) muted.clear();
  }

  context.subscriptions.push(plain, onDidChangeSettings(update), window.onDidChangeVisibleTextEditors(update));
  update();
}

function typeLabel(type: TokenType): string {
  switch (type) {
    case 'person':
      return l10n.t('People');
    case 'place':
      return l10n.t('Places');
    case 'organization':
      return l10n.t('Organizations');
    case 'group':
      return l10n.t('Groups');
    case 'event':
      return l10n.t('Events');
    case 'time':
      return l10n.t('Dates and times');
    case 'role':
      return l10n.t('Roles');
    case 'cue':
      return l10n.t('Verbs of saying');
    case 'quotation':
      return l10n.t('Quotations');
    case 'dateline':
      return l10n.t('Datelines');
    case 'attitude':
      return l10n.t('What people think, hope and want');
    case 'boilerplate':
      return l10n.t('Text of the page around the story');
  }
}
