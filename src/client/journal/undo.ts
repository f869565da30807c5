import { commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { Annotated } from '../annotated';
import type { AnnotationMode } from '../annotations/mode/mode';
import { isArticle, type Articles } from '../shared/articles';
import { confirm, refuse } from '../shared/status';
import type { AnnotationStep, Direction } from './journal';
import type { History, Journals } from './journals';

interface Services {
  readonly annotated: Annotated;
  readonly journals: Journals;
  readonly articles: Articles;
  readonly mode: AnnotationMode;
}

/**
 * The undo and redo keys in an article, which the journal of what was done decides about; and "Undo Annotation" and "Redo
 * Annotation", which leave the text alone. `dateline.undoable` is set while the article in sight has annotations to undo or redo: else
 * the editor's own keys are enough. In annotation mode the text is locked, and only annotations go back.
 */
export function registerUndo(context: ExtensionContext, { annotated, journals, articles, mode }: Services): void {
  const register = (name: string, direction: Direction, what: 'anything' | 'annotation') =>
    context.subscriptions.push(
      commands.registerCommand(name, async () => {
        const active = window.activeTextEditor?.document;
        const document = active && isArticle(active) ? active : articles.shown;
        if (!document) return;
        const history = journals.of(document);
        await history.queue(() =>
          take(annotated, document, history, direction, mode.isOn(document) ? 'annotation' : what),
        );
        journals.touch();
      }),
    );
  register('dateline.undo', 'undo', 'anything');
  register('dateline.redo', 'redo', 'anything');
  register('dateline.undoAnnotation', 'undo', 'annotation');
  register('dateline.redoAnnotation', 'redo', 'annotation');

  let shown: boolean | undefined;
  function update(): void {
    const undoable = articles.shown !== null && journals.of(articles.shown).journal.active;
    if (undoable === shown) return;
    shown = undoable;
    void commands.executeCommand('setContext', 'dateline.undoable', undoable);
  }
  context.subscriptions.push(
    journals.onDidChange(update),
    articles.onDidChangeShown(update),
    workspace.onDidOpenTextDocument(update),
  );
  update();
}

/** One press of the key. What turns out to be void on the way is passed over. */
async function take(
  annotated: Annotated,
  document: TextDocument,
  history: History,
  direction: Direction,
  what: 'anything' | 'annotation',
): Promise<void> {
  const { journal } = history;
  const textToo = what === 'anything' && window.activeTextEditor?.document === document; // VS Code's own is the active editor's
  const step = textToo ? journal.next(direction) : journal.nextAnnotation(direction);
  if (step === null) return refuse(direction === 'undo' ? l10n.t('Nothing to undo.') : l10n.t('Nothing to redo.'));
  if (step !== 'text') return takeAnnotation(annotated, document, history, direction, step);
  const { changes } = journal;
  await commands.executeCommand(direction);
  if (journal.changes !== changes) return;
  journal.forgetText(direction); // the editor has nothing more of it
  if (journal.nextAnnotation(direction)) await take(annotated, document, history, direction, what);
}

async function takeAnnotation(
  annotated: Annotated,
  document: TextDocument,
  { journal }: History,
  direction: Direction,
  step: AnnotationStep,
): Promise<void> {
  const applied = await annotated.send(document, { kind: direction, entry: step.entry });
  if (!applied?.done) {
    journal.forget(step);
    void window.showWarningMessage(applied?.message ?? l10n.t('“{0}” cannot be taken back any more.', step.message));
    return;
  }
  journal.moved(step, direction, applied.entry ?? step.entry);
  confirm(direction === 'undo' ? l10n.t('Undone: {0}', step.message) : l10n.t('Done again: {0}', step.message));
}
