import {
  Range,
  Selection,
  StatusBarAlignment,
  TextEditorRevealType,
  ThemeColor,
  commands,
  l10n,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import {
  reviewRequest,
  type CorrectionArguments,
  type Operation,
  type Position,
  type ReviewItem,
} from '../../protocol';
import { editorOf } from '../shared/articles';
import { oneLine } from '../shared/oneLine';
import type { LanguageClient } from '../connection/languageClient';
import { toRange } from '../navigation/reveal';
import { confirm } from '../shared/status';
import { activeArticle } from './active';
import type { Known } from './known';
import { acceptOf, attachTo, changeCommands, rejectOf, summaryOf } from './reviewAnswers';

/** The last keys of a walk must not fall into the article. */
const grace = 700;

/** A walk through what is uncertain in one article. */
interface Walk {
  readonly document: TextDocument;
  item: ReviewItem;
  accepted: number;
  rejected: number;
  changed: number;
  skipped: number;
}

/** What the integration tests look at. */
export interface Review {
  readonly item: ReviewItem | null;
}

/**
 * Review mode: one uncertain reading after the other, each accepted, rejected, changed or skipped with one key, until none is
 * left.
 */
export function registerReview(context: ExtensionContext, known: Known, client: LanguageClient): Review {
  let walk: Walk | null = null;
  let busy = false;
  const status = window.createStatusBarItem('dateline.review', StatusBarAlignment.Left, 100);
  status.name = l10n.t('Review');
  status.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
  status.command = 'dateline.review.stop';
  const marker = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('focusBorder'),
    borderWidth: '1px',
    borderStyle: 'solid',
    borderRadius: '2px',
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  const caption = window.createTextEditorDecorationType({});

  const ask = (document: TextDocument, position: Position) =>
    client.request(reviewRequest, {
      uri: document.uri.toString(),
      version: document.version,
      position,
      direction: 'next',
    });

  async function start(): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { line, character } = editor.selection.start;
    const item = await ask(editor.document, { line, character });
    if (!item) return confirm(l10n.t('Nothing here is uncertain.'));
    walk = { document: editor.document, item, accepted: 0, rejected: 0, changed: 0, skipped: 0 };
    tellContext();
    show(walk);
  }

  function tellContext(): void {
    const on = walk !== null && window.activeTextEditor?.document === walk.document;
    void commands.executeCommand('setContext', 'dateline.reviewing', on);
  }

  function show({ document, item }: Walk): void {
    const editor = editorOf(document);
    const range = toRange(item.range);
    const left = item.left === 1 ? l10n.t('Review: 1 left') : l10n.t('Review: {0} left', item.left);
    const keys = l10n.t('a accept, r reject, c change, s skip, Escape stop');
    status.text = `$(eye) ${left} · ${withoutIcons(item.question)} · ${keys}`;
    status.accessibilityInformation = { label: `${item.question} ${l10n.t('{0} left', item.left)}` };
    status.show();
    if (!editor) return;
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(marker, [range]);
    const { end: lineEnd } = document.lineAt(range.end.line).range;
    editor.setDecorations(caption, [
      { range: new Range(lineEnd, lineEnd), renderOptions: { after: questionOf(item) } },
    ]);
  }

  async function next(from: Position): Promise<void> {
    if (!walk) return;
    const item = await ask(walk.document, from);
    if (!walk) return;
    if (!item) return end();
    if (walk.skipped >= item.left) return end();
    walk.item = item;
    show(walk);
  }

  function clear(): Walk | null {
    const ended = walk;
    walk = null;
    status.hide();
    for (const editor of window.visibleTextEditors)
      for (const type of [marker, caption]) editor.setDecorations(type, []);
    setTimeout(tellContext, grace);
    return ended;
  }

  function end(): void {
    const ended = clear();
    if (ended) void window.showInformationMessage(summaryOf(ended));
  }

  /** What is it, then? Asked as anywhere else; a lost annotation goes where the reader's selection is. */
  async function change(): Promise<void> {
    if (!walk || busy) return;
    const {
      document,
      item: { id, range, kind },
    } = walk;
    if (id !== undefined) return settle('changed', () => attachTo(id));
    busy = true;
    try {
      const given: CorrectionArguments = { uri: document.uri.toString(), version: document.version, range };
      if (!(await commands.executeCommand<boolean>(changeCommands[kind], given)) || !walk) return;
      walk.changed++;
      await next(range.start);
    } finally {
      busy = false;
    }
  }

  /** Does something about the item under review, then goes on; keys that come meanwhile are not for the next one. */
  async function settle(
    count: 'accepted' | 'rejected' | 'changed',
    operation: (item: ReviewItem) => Operation | null,
  ): Promise<void> {
    if (!walk || busy) return;
    busy = true;
    try {
      const { document, item } = walk;
      const { version } = document;
      const wanted = operation(item);
      if (!wanted || !walk || !(await known.apply(document, wanted, version))) return;
      walk[count]++;
      await next(item.range.start);
    } finally {
      busy = false;
    }
  }

  async function skip(): Promise<void> {
    if (!walk || busy) return;
    walk.skipped++;
    const { line, character } = walk.item.range.start;
    await next({ line, character: character + 1 });
  }

  function wentOnWriting(): void {
    if (!clear()) return;
    tellContext();
    confirm(l10n.t('Review stopped: the text was changed.'));
  }

  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.review', start);
  register('dateline.review.accept', () => settle('accepted', acceptOf));
  register('dateline.review.reject', () => settle('rejected', rejectOf));
  register('dateline.review.change', change);
  register('dateline.review.skip', skip);
  register('dateline.review.stop', end);
  context.subscriptions.push(
    status,
    marker,
    caption,
    window.onDidChangeActiveTextEditor(tellContext),
    workspace.onDidCloseTextDocument((document) => document === walk?.document && clear()),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === walk?.document && contentChanges.length > 0) wentOnWriting();
    }),
  );
  return {
    get item() {
      return walk?.item ?? null;
    },
  };
}

/** Of the status bar's `$(icon)`. */
const withoutIcons = (text: string): string => oneLine(text).replaceAll('$(', '$ (');

/** Stands at the end of the line: the editor does not break lines for it, and before the end it would push words out of sight. */
const questionOf = ({ question }: ReviewItem) => ({
  contentText: `\u00a0${oneLine(question, 60)}\u00a0`,
  color: new ThemeColor('editorHoverWidget.foreground'),
  backgroundColor: new ThemeColor('editorHoverWidget.background'),
  border: '1px solid',
  borderColor: new ThemeColor('editorHoverWidget.border'),
  margin: '0 0 0 0.6em',
});
