import {
  StatusBarAlignment,
  ThemeColor,
  commands,
  l10n,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { placeCommands, type AnnotationView } from '../../protocol';
import { oneLine } from '../shared/oneLine';
import type { LanguageClient } from '../connection/languageClient';
import { refuse } from '../shared/status';
import { activeArticle, rangesOf } from './active';
import type { Known } from './known';
import type { PickView } from './pick';
import { placeFrom } from './place';

/**
 * The commands that give an annotation its place by hand: to what is selected, at once; where nothing is, the words are selected
 * next, and one key ends it.
 */
export function registerAttach(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  pickView: PickView,
): void {
  let waiting: { readonly document: TextDocument; readonly id: string } | null = null;
  const status = window.createStatusBarItem('dateline.attach', StatusBarAlignment.Left, 95);
  status.name = l10n.t('Attach Annotation');
  status.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  status.command = 'dateline.annotations.attachHere';

  function wait(document: TextDocument | null, view?: AnnotationView): void {
    waiting = document && view ? { document, id: view.id } : null;
    void commands.executeCommand('setContext', 'dateline.attaching', waiting !== null);
    if (!view) return status.hide();
    const words = oneLine(view.quote || view.title, 40).replaceAll('$(', '$ (');
    status.text = `$(pin) ${l10n.t('Select where “{0}” belongs, then press F9 F9; Escape leaves', words)}`;
    status.show();
  }

  async function attach(given: unknown): Promise<void> {
    const place = placeFrom(given);
    const document = place
      ? workspace.textDocuments.find(({ uri }) => uri.toString() === place.uri)
      : activeArticle()?.document;
    if (!document) return;
    const isMeant = ({ id, state }: AnnotationView) =>
      place ? id === place.id : state === 'orphan' || state === 'unsure';
    const views = (await known.fresh(document)).filter(isMeant);
    if (views.length === 0) return refuse(known.unread(document) ?? l10n.t('No annotation has lost its place.'));
    const view = await pickView(document, views, l10n.t('Attach to the Selection'), !place);
    if (!view) return;
    const editor = activeArticle();
    if (editor?.document === document && !editor.selection.isEmpty) return put(document, view.id);
    wait(document, view);
    await window.showTextDocument(document);
  }

  /** Several selections are the pieces of one place. */
  async function put(document: TextDocument, id: string): Promise<void> {
    const editor = activeArticle();
    if (editor?.document !== document) return;
    const { version, ranges } = await rangesOf(editor, client);
    if (ranges.length === 0) return refuse(l10n.t('Select the words where it belongs first.'));
    if (await known.apply(document, { kind: 'place', id, ranges }, version)) wait(null);
  }

  context.subscriptions.push(
    status,
    commands.registerCommand(placeCommands.attach, attach),
    commands.registerCommand('dateline.annotations.attachHere', () => waiting && put(waiting.document, waiting.id)),
    commands.registerCommand('dateline.annotations.cancelAttach', () => wait(null)),
    workspace.onDidCloseTextDocument((document) => document === waiting?.document && wait(null)),
  );
}
