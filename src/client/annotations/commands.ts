import { Uri, commands, l10n, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { placeCommands, reviewRequest, type AnnotationView, type Operation, type PlaceArguments, type ReviewParams } from '../../protocol';
import type { Reader } from '../reader';
import { revealRange, toRange } from '../reveal';
import { confirm } from '../status';
import { activeArticle, stretchesOf, viewsAtCaret } from './active';
import { followCaret } from './caret';
import type { Known } from './known';
import type { PickView } from './pick';
import { nextView } from './where';

/** The commands that go from annotation to annotation, and settle what stands under the caret or in a quick fix: keep, attach, remove. */
export function registerAnnotationCommands(context: ExtensionContext, known: Known, reader: Reader, pickView: PickView): void {
  async function go(direction: 'next' | 'previous'): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const view = nextView(await known.fresh(editor.document), editor.selection.start, direction);
    if (!view) return confirm(l10n.t('Nothing is annotated in this article.'));
    await revealRange(editor.document, toRange(view.ranges[0]));
  }

  async function goUnreviewed(direction: ReviewParams['direction']): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const from = direction === 'next' && !selection.isEmpty ? selection.end : selection.start;
    const position = { line: from.line, character: from.character };
    const item = await reader.request(reviewRequest, { uri: document.uri.toString(), version: document.version, position, direction });
    if (!item) return confirm(l10n.t('Nothing here is uncertain.'));
    await revealRange(document, toRange(item.range));
    confirm(item.question);
  }

  /** What a command of ours is about: the annotation it was given, else one at the caret. */
  async function about(given: unknown, wanted: (view: AnnotationView) => boolean, title: string): Promise<[TextDocument, AnnotationView] | null> {
    const place = placeFrom(given);
    if (place) {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === Uri.parse(place.uri).toString());
      const view = document && (await known.fresh(document)).find(({ id }) => id === place.id);
      return document && view ? [document, view] : null;
    }
    const editor = activeArticle();
    const view = editor && await pickView(editor.document, await viewsAtCaret(editor, known, wanted), title);
    if (editor && !view) confirm(l10n.t('Put the cursor on an annotation first.'));
    return editor && view ? [editor.document, view] : null;
  }

  /** Several are named by the tree's selection. */
  async function applyTo(
    given: unknown, selected: unknown, wanted: (view: AnnotationView) => boolean, title: string, operation: (ids: readonly string[]) => Operation,
  ): Promise<void> {
    const found = await about(given, wanted, title);
    if (found) await known.apply(found[0], operation([...new Set([found[1].id, ...idsOf(selected)])]));
  }

  /** Without an annotation given, one is chosen among those that have no certain place. */
  async function attach(given: unknown): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document } = editor;
    const { version } = document;
    const ranges = await stretchesOf(editor, reader);
    if (ranges.length === 0) return confirm(l10n.t('Select the words where it belongs first.'));
    const place = placeFrom(given);
    const lost = (await known.fresh(document)).filter(({ id, state }) => (place ? id === place.id : state === 'orphan' || state === 'unsure'));
    if (lost.length === 0) return confirm(l10n.t('No annotation has lost its place.'));
    const view = await pickView(editor.document, lost, l10n.t('Attach to the Selection'), !place);
    if (view) await known.apply(document, { kind: 'place', id: view.id, ranges }, version);
  }

  const register = (name: string, run: (given?: unknown, selected?: unknown) => unknown) => context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.nextAnnotation', () => go('next'));
  register('dateline.previousAnnotation', () => go('previous'));
  register('dateline.nextUnreviewed', () => goUnreviewed('next'));
  register('dateline.previousUnreviewed', () => goUnreviewed('previous'));
  register(placeCommands.remove, (given, selected) =>
    applyTo(given, selected, ({ kind }) => kind !== 'foreign', l10n.t('Remove Annotation'), ids => ({ kind: 'remove', ids })));
  register(placeCommands.keep, (given, selected) =>
    applyTo(given, selected, ({ state }) => state === 'unsure' || state === 'moved', l10n.t('Keep Annotation Here'), ids => ({ kind: 'keep', ids })));
  register(placeCommands.attach, attach);
  followCaret(context, known);
}

/** Of a quick fix's argument, or a row of the tree. */
export function placeFrom(given: unknown): PlaceArguments | null {
  if (typeof given !== 'object' || given === null) return null;
  const { uri, id } = given as Record<string, unknown>;
  return typeof uri === 'string' && typeof id === 'string' ? { uri, id } : null;
}

/** The annotations of the rows selected in the tree. */
export const idsOf = (selected: unknown): string[] =>
  (Array.isArray(selected) ? selected : []).flatMap(row => placeFrom(row)?.id ?? []);
