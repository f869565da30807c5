import { Uri, commands, l10n, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import { placeCommands, reviewRequest, type AnnotationView, type Operation, type ReviewParams } from '../../protocol';
import type { LanguageClient } from '../connection/languageClient';
import { revealRange, toRange } from '../navigation/reveal';
import { confirm, refuse } from '../shared/status';
import { refuseNothing } from '../shared/unread';
import { activeArticle, viewsAtCaret } from './active';
import { registerAttach } from './attach';
import { followCaret } from './caret';
import type { Known } from './known';
import type { PickView } from './pick';
import { idsOf, placeFrom } from './place';
import { isDoubtful } from './tree/rows';
import { nextView } from './where';

/**
 * The commands that go from annotation to annotation, and decide about the one under the caret or in a quick fix: keep, attach,
 * remove.
 */
export function registerAnnotationCommands(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  pickView: PickView,
): void {
  async function go(direction: 'next' | 'previous'): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const view = nextView(await known.fresh(editor.document), editor.selection.start, direction);
    if (!view) return refuse(known.unread(editor.document) ?? l10n.t('Nothing is annotated in this article.'));
    await revealRange(editor.document, toRange(view.ranges[0]));
  }

  async function goUnreviewed(direction: ReviewParams['direction']): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const from = direction === 'next' && !selection.isEmpty ? selection.end : selection.start;
    const position = { line: from.line, character: from.character };
    const { version } = document;
    const item = await client.request(reviewRequest, { uri: document.uri.toString(), version, position, direction });
    if (!item) return refuseNothing(client.standings.of(document), l10n.t('Nothing here is uncertain.'));
    await revealRange(document, toRange(item.range));
    confirm(item.question);
  }

  /** What a command of ours is about: the annotation it was given, else one at the caret. */
  async function about(given: unknown, wanted: Wanted, title: string): Promise<[TextDocument, AnnotationView] | null> {
    const place = placeFrom(given);
    if (place) {
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === Uri.parse(place.uri).toString());
      const view = document && (await known.fresh(document)).find(({ id }) => id === place.id);
      return document && view ? [document, view] : null;
    }
    const editor = activeArticle();
    const view = editor && (await pickView(editor.document, await viewsAtCaret(editor, known, wanted), title));
    if (editor && !view) refuse(l10n.t('Put the cursor on an annotation first.'));
    return editor && view ? [editor.document, view] : null;
  }

  /** Several are named by the tree's selection. */
  async function applyTo(
    given: unknown,
    selected: unknown,
    wanted: Wanted,
    title: string,
    operation: (ids: readonly string[]) => Operation,
  ): Promise<void> {
    const found = await about(given, wanted, title);
    if (found) await known.apply(found[0], operation([...new Set([found[1].id, ...idsOf(selected)])]));
  }

  const register = (name: string, run: (given?: unknown, selected?: unknown) => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.nextAnnotation', () => go('next'));
  register('dateline.previousAnnotation', () => go('previous'));
  register('dateline.nextUnreviewed', () => goUnreviewed('next'));
  register('dateline.previousUnreviewed', () => goUnreviewed('previous'));
  register(placeCommands.remove, (given, selected) =>
    applyTo(given, selected, isOurs, l10n.t('Remove Annotation'), (ids) => ({ kind: 'remove', ids })),
  );
  register(placeCommands.keep, (given, selected) =>
    applyTo(given, selected, canKeep, l10n.t('Keep Annotation Here'), (ids) => ({ kind: 'keep', ids })),
  );
  registerAttach(context, known, client, pickView);
  followCaret(context, known);
}

type Wanted = (view: AnnotationView) => boolean;

const isOurs: Wanted = ({ kind }) => kind !== 'foreign';

const canKeep: Wanted = ({ state }) => isDoubtful(state) || state === 'moved';
