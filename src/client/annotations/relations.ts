import {
  StatusBarAlignment,
  commands,
  l10n,
  window,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { AnnotationView } from '../../protocol';
import { oneLine } from '../shared/oneLine';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { confirm } from '../shared/status';
import { activeArticle, viewsAtCaret } from './active';
import type { Known } from './known';
import { pickLabel } from './labels/pickLabel';
import type { PickView } from './pick';

/** The commands that link one annotation to another, and go from one end of a link to the other. */
export function registerRelations(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  pickView: PickView,
): void {
  let started: { readonly uri: string; readonly id: string } | null = null;
  const status = window.createStatusBarItem('dateline.relation', StatusBarAlignment.Left, 90);
  status.name = l10n.t('Relation');

  function setStart(view: AnnotationView | null, document?: TextDocument): void {
    started = view && document ? { uri: document.uri.toString(), id: view.id } : null;
    void commands.executeCommand('setContext', 'dateline.relating', started !== null);
    if (!view) return status.hide();
    status.text = `$(arrow-right) ${l10n.t('Relation from “{0}”: go to its end', oneLine(view.quote, 40))}`;
    status.command = 'dateline.endRelation';
    status.show();
  }

  /** The annotation at the caret from which or to which a relation may lead. */
  async function endAtCaret(editor: TextEditor): Promise<AnnotationView | undefined> {
    const views = await viewsAtCaret(editor, known, canRelate);
    if (views.length === 0) confirm(l10n.t('Put the cursor on a label first.'));
    return pickView(editor.document, views, l10n.t('Relate'));
  }

  async function link(document: TextDocument, from: AnnotationView, to: AnnotationView): Promise<void> {
    const type = await pickLabel(known, client, document, {
      title: l10n.t('“{0}” → “{1}”', oneLine(from.quote, 40), oneLine(to.quote, 40)),
      placeholder: l10n.t('How are they related?'),
      relation: true,
    });
    if (type === undefined) return;
    await known.apply(document, { kind: 'relate', from: from.id, to: to.id, label: type });
    setStart(null);
  }

  async function relate(): Promise<void> {
    const editor = activeArticle();
    const from = editor && (await endAtCaret(editor));
    if (!editor || !from) return;
    const others = known
      .views(editor.document)
      .filter((view) => canRelate(view) && view.ranges.length > 0 && view.id !== from.id);
    if (others.length === 0) return confirm(l10n.t('There is no other label to relate it to.'));
    const to = await pickView(editor.document, others, l10n.t('Relate “{0}” to', oneLine(from.quote, 40)), true);
    if (to) await link(editor.document, from, to);
  }

  async function end(): Promise<void> {
    const editor = activeArticle();
    if (!editor || started?.uri !== editor.document.uri.toString()) return confirm(l10n.t('Start a relation first.'));
    const from = (await known.fresh(editor.document)).find(({ id }) => id === started?.id);
    if (!from) return setStart(null);
    const to = await endAtCaret(editor);
    if (to && to.id !== from.id) await link(editor.document, from, to);
  }

  async function goAlong(): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const views = await known.fresh(document);
    const here = new Set((await viewsAtCaret(editor, known, canRelate)).map(({ id }) => id));
    const ends = views
      .filter(({ kind }) => kind === 'relation')
      .flatMap(({ from, to }) => [
        ...(from !== undefined && here.has(from) ? [to] : []),
        ...(to !== undefined && here.has(to) ? [from] : []),
      ]);
    const others = views.filter(({ id, ranges }) => ends.includes(id) && ranges.length > 0);
    if (others.length === 0) return confirm(l10n.t('Nothing here is related to anything.'));
    const other = await pickView(editor.document, others, l10n.t('Go to the Other End'));
    if (other) await revealRange(document, toRange(other.ranges[0]));
  }

  async function start(): Promise<void> {
    const editor = activeArticle();
    const from = editor && (await endAtCaret(editor));
    if (from) setStart(from, editor?.document);
  }

  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  context.subscriptions.push(status);
  register('dateline.relate', relate);
  register('dateline.startRelation', start);
  register('dateline.endRelation', end);
  register('dateline.cancelRelation', () => setStart(null));
  register('dateline.goToRelated', goAlong);
}

const canRelate = ({ kind }: AnnotationView): boolean => kind === 'label' || kind === 'correction';
