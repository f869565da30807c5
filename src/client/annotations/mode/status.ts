import { StatusBarAlignment, ThemeColor, l10n, window, workspace, type ExtensionContext } from 'vscode';
import { activeArticle } from '../active';
import type { Known } from '../known';
import { definitionsOf } from '../labels/definitions';
import type { AnnotationMode } from './mode';

const longest = 60;

/** The item that starts annotation mode and, in it, says which letter is which label. Not there where the mode is not to be had. */
export function showMode(context: ExtensionContext, mode: AnnotationMode, known: Known): void {
  const item = window.createStatusBarItem('dateline.annotate', StatusBarAlignment.Left, 85);
  item.name = l10n.t('Annotation Mode');

  async function update(): Promise<void> {
    const document = activeArticle()?.document;
    if (!document || (await mode.whyNot(document)) !== null) return item.hide();
    if (activeArticle()?.document !== document) return;
    const on = mode.isOn(document);
    const keys = definitionsOf(known, document, false).flatMap(({ key, name }) => (key ? [`${key} ${name}`] : []));
    item.text = `$(tag) ${on ? l10n.t('Annotating: {0} · Escape leaves', legend(keys)) : l10n.t('Annotate')}`;
    item.tooltip = on
      ? l10n.t('Annotation mode: nothing can be typed, single letters label.\n{0}', keys.join('\n'))
      : l10n.t('Start annotation mode: nothing can be typed, single letters label');
    item.command = on ? 'dateline.annotationMode.leave' : 'dateline.annotationMode';
    item.backgroundColor = on ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    item.show();
  }

  context.subscriptions.push(
    item,
    mode.onDidChange(update),
    known.onDidChange(update),
    known.onDidChangeLabels(update),
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
  );
  void update();
}

/** As many keys as there is room for: "a Attack, l Loss". `$(name)` would be an icon. */
function legend(keys: readonly string[]): string {
  let text = '';
  for (const key of keys) {
    if (text.length + key.length > longest) return `${text}, …`;
    text += text === '' ? key : `, ${key}`;
  }
  return (text || l10n.t('no label has a key yet')).replaceAll('$(', '$ (');
}
