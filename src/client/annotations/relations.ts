import {
  StatusBarAlignment,
  commands,
  l10n,
  window,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
} from 'vscode';
import type { AnnotationView } from '../../protocol';
import { oneLine } from '../shared/oneLine';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { refuse } from '../shared/status';
import { activeArticle, viewsAtCaret } from './active';
import type { Known } from './known';
import { pickLabel } from './labels/pickLabel';
import type { PickView } from './pick';

/** Registers the commands that link one annotation to another, and go from one end of a link to the other. */
export function registerRelations(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  pickView: PickView,
): void {
  const relations = new Relations(known, client, pickView);
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  context.subscriptions.push(relations);
  register('dateline.relate', () => relations.relate());
  register('dateline.startRelation', () => relations.start());
  register('dateline.endRelation', () => relations.end());
  register('dateline.cancelRelation', () => relations.cancel());
  register('dateline.goToRelated', () => relations.goToOtherEnd());
}

/** Makes relations: with two picked annotations at once, or from one under the caret to another that the reader goes to. */
class Relations implements Disposable {
  readonly #known: Known;
  readonly #client: LanguageClient;
  readonly #pickView: PickView;
  readonly #status = window.createStatusBarItem('dateline.relation', StatusBarAlignment.Left, 90);
  /** The first end of a relation whose other end is still to come. */
  #started: { readonly uri: string; readonly id: string } | null = null;

  constructor(known: Known, client: LanguageClient, pickView: PickView) {
    this.#known = known;
    this.#client = client;
    this.#pickView = pickView;
    this.#status.name = l10n.t('Relation');
  }

  async relate(): Promise<void> {
    const editor = activeArticle();
    const from = editor && (await this.#endAtCaret(editor));
    if (!editor || !from) return;
    const others = this.#known
      .views(editor.document)
      .filter((view) => canRelate(view) && view.ranges.length > 0 && view.id !== from.id);
    if (others.length === 0) return refuse(l10n.t('There is no other label to relate it to.'));
    const title = l10n.t('Relate “{0}” to', oneLine(from.quote, 40));
    const to = await this.#pickView(editor.document, others, title, true);
    if (to) await this.#link(editor.document, from, to);
  }

  async start(): Promise<void> {
    const editor = activeArticle();
    const from = editor && (await this.#endAtCaret(editor));
    if (from) this.#setStart(from, editor?.document);
  }

  async end(): Promise<void> {
    const editor = activeArticle();
    const isHere = editor !== undefined && this.#started?.uri === editor.document.uri.toString();
    if (!isHere) return refuse(l10n.t('Start a relation first.'));
    const from = (await this.#known.fresh(editor.document)).find(({ id }) => id === this.#started?.id);
    if (!from) return this.#setStart(null);
    const to = await this.#endAtCaret(editor);
    if (to && to.id !== from.id) await this.#link(editor.document, from, to);
  }

  cancel(): void {
    this.#setStart(null);
  }

  async goToOtherEnd(): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const views = await this.#known.fresh(document);
    const here = new Set((await viewsAtCaret(editor, this.#known, canRelate)).map(({ id }) => id));
    const ends = views
      .filter(({ kind }) => kind === 'relation')
      .flatMap(({ from, to }) => [
        ...(from !== undefined && here.has(from) ? [to] : []),
        ...(to !== undefined && here.has(to) ? [from] : []),
      ]);
    const others = views.filter(({ id, ranges }) => ends.includes(id) && ranges.length > 0);
    if (others.length === 0)
      return refuse(this.#known.unread(document) ?? l10n.t('Nothing here is related to anything.'));
    const other = await this.#pickView(editor.document, others, l10n.t('Go to the Other End'));
    if (other) await revealRange(document, toRange(other.ranges[0]));
  }

  dispose(): void {
    this.#status.dispose();
  }

  #setStart(view: AnnotationView | null, document?: TextDocument): void {
    this.#started = view && document ? { uri: document.uri.toString(), id: view.id } : null;
    void commands.executeCommand('setContext', 'dateline.relating', this.#started !== null);
    if (!view) return this.#status.hide();
    this.#status.text = `$(arrow-right) ${l10n.t('Relation from “{0}”: go to its end', oneLine(view.quote, 40))}`;
    this.#status.command = 'dateline.endRelation';
    this.#status.show();
  }

  /** The annotation at the caret from which or to which a relation may lead. */
  async #endAtCaret(editor: TextEditor): Promise<AnnotationView | undefined> {
    const views = await viewsAtCaret(editor, this.#known, canRelate);
    if (views.length === 0) refuse(l10n.t('Put the cursor on a label first.'));
    return this.#pickView(editor.document, views, l10n.t('Relate'));
  }

  async #link(document: TextDocument, from: AnnotationView, to: AnnotationView): Promise<void> {
    const type = await pickLabel(this.#known, this.#client, document, {
      title: l10n.t('“{0}” → “{1}”', oneLine(from.quote, 40), oneLine(to.quote, 40)),
      placeholder: l10n.t('How are they related?'),
      relation: true,
    });
    if (type === undefined) return;
    await this.#known.apply(document, { kind: 'relate', from: from.id, to: to.id, label: type });
    this.#setStart(null);
  }
}

const canRelate = ({ kind }: AnnotationView): boolean => kind === 'label' || kind === 'correction';
