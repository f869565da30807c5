import {
  EventEmitter,
  TreeItem,
  commands,
  l10n,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { placeCommands, type Annotations } from '../../../protocol';
import type { Articles } from '../../shared/articles';
import { focusedNode } from '../../navigation/focusedNode';
import { revealRange, toRange } from '../../navigation/reveal';
import { confirm } from '../../shared/status';
import { activeArticle } from '../active';
import type { Known } from '../known';
import type { NoteThreads } from '../notes/threads';
import { viewsAt } from '../where';
import { itemOf, openCommand } from './items';
import { rowsOf, signatureOf, toCheck, type HeadRow, type Row } from './rows';

const viewId = 'dateline.annotations';

/** The "Annotations" view: what people said about the article in sight. */
export interface AnnotationTree {
  readonly view: TreeView<Row>;
  readonly rows: readonly HeadRow[];
}

export function createAnnotationTree(
  context: ExtensionContext,
  known: Known,
  articles: Articles,
  threads: NoteThreads,
): AnnotationTree {
  const changed = new EventEmitter<undefined>();
  let rows: readonly HeadRow[] = [];
  let signature = '';
  let document: TextDocument | null = null;

  const treeDataProvider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => (document ? itemOf(row, document, known) : new TreeItem('')),
    getChildren: (row) => [...(row ? ('children' in row ? row.children : []) : rows)],
    getParent: (row) => row.parent,
  };
  const view = window.createTreeView<Row>(viewId, { treeDataProvider, showCollapseAll: true, canSelectMany: true });

  function update(): void {
    document = articles.shown;
    const told = (document && known.told(document)) ?? nothing;
    describe(told);
    const next = signatureOf(told);
    if (next === signature) return;
    signature = next;
    rows = rowsOf(told);
    changed.fire(undefined);
  }

  function describe({ views, notice, saving }: Pick<Annotations, 'views' | 'notice' | 'saving'>): void {
    const waiting = toCheck(views);
    view.message = notice ?? undefined;
    view.description =
      saving === 'memory' || saving === 'broken' || saving === 'failed' ? l10n.t('not saved') : undefined;
    const tooltip = waiting === 1 ? l10n.t('1 annotation to check') : l10n.t('{0} annotations to check', waiting);
    view.badge = waiting > 0 ? { value: waiting, tooltip } : undefined;
  }

  async function open(given: unknown): Promise<void> {
    const { uri, id } = (given ?? view.selection[0] ?? {}) as { uri?: string; id?: string };
    const shown = workspace.textDocuments.find((other) => other.uri.toString() === uri);
    const found = shown && (await known.fresh(shown)).find((other) => other.id === id);
    if (!shown || !found) return;
    const ends = [found.from, found.to].map((end) => known.views(shown).find((other) => other.id === end));
    const range = found.ranges[0] ?? ends.flatMap((end) => end?.ranges ?? [])[0];
    if (!range && found.onDocument) return confirm(l10n.t('It is about the article as a whole.'));
    if (!range) return confirm(l10n.t('Its words are not in the article.'));
    await revealRange(shown, toRange(range));
    threads.expand(found.id);
  }

  /** Goes to the view, there to what stands under the caret, else to the first row. */
  async function show(): Promise<void> {
    const editor = activeArticle();
    const [here] = editor ? viewsAt(known.views(editor.document), editor.selection.active) : [];
    await commands.executeCommand(`${viewId}.focus`);
    const row = allRows(rows).find((one) => one.kind === 'view' && one.id === here?.id) ?? rows[0];
    // a tree that is just being drawn anew may not know the row yet; the view has the focus all the same
    if (row) await view.reveal(row, { select: true, focus: true }).then(undefined, () => undefined);
  }

  /**
   * Keys in the tree bring no argument: they are for the row they are pressed on, and for all that are selected where it is one.
   */
  const onSelected = (name: string, commandFor: (row: Row) => string | null) =>
    commands.registerCommand(name, async () => {
      const first = await focusedNode(view);
      const command = first && commandFor(first);
      if (command)
        await commands.executeCommand(command, first, view.selection.includes(first) ? view.selection : [first]);
    });

  context.subscriptions.push(
    view,
    changed,
    articles.onDidChangeShown(update),
    known.onDidChange(update),
    known.onDidChangeLabels(() => changed.fire(undefined)),
    window.onDidChangeActiveColorTheme(() => changed.fire(undefined)),
    workspace.onDidCloseTextDocument(update),
    commands.registerCommand(openCommand, open),
    commands.registerCommand('dateline.showAnnotations', show),
    onSelected('dateline.annotations.removeSelected', removeCommand),
    onSelected('dateline.annotations.changeSelected', changeCommand),
  );
  update();
  return {
    view,
    get rows() {
      return rows;
    },
  };
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
