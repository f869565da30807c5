import {
  EventEmitter,
  TreeItem,
  commands,
  l10n,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { placeCommands, type Annotations } from '../../../protocol';
import type { Articles } from '../../shared/articles';
import { focusedNode } from '../../navigation/focusedNode';
import { revealRange, toRange } from '../../navigation/reveal';
import { confirm, refuse } from '../../shared/status';
import { isTrouble } from '../../sidecars/savingStatus';
import { activeArticle } from '../active';
import type { Known } from '../known';
import type { NoteThreads } from '../notes/threads';
import { viewsAt } from '../where';
import { itemOf, openCommand } from './items';
import { rowsOf, signatureOf, toCheck, type HeadRow, type Row } from './rows';

const viewId = 'dateline.annotations';

/** The "Annotations" view: all annotations of the article in sight. */
export class AnnotationTree {
  readonly #known: Known;
  readonly #articles: Articles;
  readonly #threads: NoteThreads;
  readonly #changed = new EventEmitter<undefined>();
  readonly view: TreeView<Row>;
  #rows: readonly HeadRow[] = [];
  #signature = '';
  #any: boolean | undefined;
  #document: TextDocument | null = null;

  constructor(context: ExtensionContext, known: Known, articles: Articles, threads: NoteThreads) {
    this.#known = known;
    this.#articles = articles;
    this.#threads = threads;
    this.view = window.createTreeView<Row>(viewId, {
      treeDataProvider: this.#provider(),
      showCollapseAll: true,
      canSelectMany: true,
    });
    const update = () => this.#update();
    const redraw = () => this.#changed.fire(undefined);
    context.subscriptions.push(
      this.view,
      this.#changed,
      articles.onDidChangeShown(update),
      known.onDidChange(update),
      known.onDidChangeLabels(redraw),
      window.onDidChangeActiveColorTheme(redraw),
      workspace.onDidCloseTextDocument(update),
      commands.registerCommand(openCommand, (given) => this.#open(given)),
      commands.registerCommand('dateline.showAnnotations', () => this.#show()),
      this.#onSelected('dateline.annotations.removeSelected', removeCommand),
      this.#onSelected('dateline.annotations.changeSelected', changeCommand),
    );
    update();
  }

  get rows(): readonly HeadRow[] {
    return this.#rows;
  }

  #provider(): TreeDataProvider<Row> {
    return {
      onDidChangeTreeData: this.#changed.event,
      getTreeItem: (row) => (this.#document ? itemOf(row, this.#document, this.#known) : new TreeItem('')),
      getChildren: (row) => [...(row ? ('children' in row ? row.children : []) : this.#rows)],
      getParent: (row) => row.parent,
    };
  }

  #update(): void {
    this.#document = this.#articles.shown;
    const latest = (this.#document && this.#known.latest(this.#document)) ?? nothing;
    this.#describe(latest);
    this.#tellAny(latest);
    const signature = signatureOf(latest);
    if (signature === this.#signature) return;
    this.#signature = signature;
    this.#rows = rowsOf(latest);
    this.#changed.fire(undefined);
  }

  /** An empty view would only take room. */
  #tellAny({ views, notice }: Pick<Annotations, 'views' | 'notice'>): void {
    const any = views.length > 0 || notice !== null;
    if (any === this.#any) return;
    this.#any = any;
    void commands.executeCommand('setContext', 'dateline.annotated', any);
  }

  #describe({ views, notice, saving }: Pick<Annotations, 'views' | 'notice' | 'saving'>): void {
    const waiting = toCheck(views);
    this.view.message = notice ?? undefined;
    this.view.description = isTrouble(saving) ? l10n.t('not saved') : undefined;
    const tooltip = waiting === 1 ? l10n.t('1 annotation to check') : l10n.t('{0} annotations to check', waiting);
    this.view.badge = waiting > 0 ? { value: waiting, tooltip } : undefined;
  }

  async #open(given: unknown): Promise<void> {
    const { uri, id } = (given ?? this.view.selection[0] ?? {}) as { uri?: string; id?: string };
    const document = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    const found = document && (await this.#known.fresh(document)).find((other) => other.id === id);
    if (!document || !found) return;
    const ends = [found.from, found.to].map((end) => this.#known.views(document).find((other) => other.id === end));
    const range = found.ranges[0] ?? ends.flatMap((end) => end?.ranges ?? [])[0];
    if (!range && found.onDocument) return confirm(l10n.t('It is about the article as a whole.'));
    if (!range) return confirm(l10n.t('Its words are not in the article.'));
    await revealRange(document, toRange(range));
    this.#threads.expand(found.id);
  }

  /** Goes to the view, there to what stands under the caret, else to the first row. */
  async #show(): Promise<void> {
    const editor = activeArticle();
    const [here] = editor ? viewsAt(this.#known.views(editor.document), editor.selection.active) : [];
    if (!this.#any) return refuse(this.#unread() ?? l10n.t('Nothing is annotated in this article.'));
    await commands.executeCommand(`${viewId}.focus`);
    const row = allRows(this.#rows).find((one) => one.kind === 'view' && one.id === here?.id) ?? this.#rows[0];
    // A tree that is just being drawn anew may not know the row yet, and then leaves rows out: it is drawn once more. The view has the
    // focus all the same.
    if (row)
      await this.view.reveal(row, { select: true, focus: true }).then(undefined, () => this.#changed.fire(undefined));
  }

  #unread(): string | null {
    return this.#document && this.#known.unread(this.#document);
  }

  /**
   * Keys in the tree bring no argument: they are for the row they are pressed on, and for all that are selected where it is one.
   */
  #onSelected(name: string, commandFor: (row: Row) => string | null): Disposable {
    return commands.registerCommand(name, async () => {
      const first = await focusedNode(this.view);
      const command = first && commandFor(first);
      if (!command) return;
      const { selection } = this.view;
      await commands.executeCommand(command, first, selection.includes(first) ? selection : [first]);
    });
  }
}

const nothing: Pick<Annotations, 'uri' | 'views' | 'notice' | 'saving'> = {
  uri: '',
  views: [],
  notice: null,
  saving: 'saved',
};

const allRows = (rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => [row, ...allRows('children' in row ? row.children : [])]);

function removeCommand(row: Row): string | null {
  if (row.kind === 'note') return 'dateline.notes.delete';
  return row.kind === 'view' ? placeCommands.remove : null;
}

/** Labels and relations get another name, notes another text. */
function changeCommand(row: Row): string | null {
  if (row.kind !== 'note' && row.kind !== 'view') return null;
  if (row.view.kind === 'comments') return 'dateline.notes.edit';
  return row.view.kind === 'label' || row.view.kind === 'relation' ? 'dateline.relabel' : null;
}
