import {
  Range,
  Selection,
  StatusBarAlignment,
  TextEditorRevealType,
  ThemeColor,
  l10n,
  window,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { ReviewItem } from '../../protocol';
import { editorOf } from '../shared/articles';
import { oneLine } from '../shared/oneLine';
import { toRange } from '../navigation/reveal';

/** Shows the reading that is under review: its words, the question at the end of their line, and the status bar with the keys. */
export class ReviewDisplay implements Disposable {
  readonly #status = window.createStatusBarItem('dateline.review', StatusBarAlignment.Left, 100);
  readonly #marker = window.createTextEditorDecorationType({
    borderColor: new ThemeColor('focusBorder'),
    borderWidth: '1px',
    borderStyle: 'solid',
    borderRadius: '2px',
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
  });
  readonly #caption = window.createTextEditorDecorationType({});

  constructor() {
    this.#status.name = l10n.t('Review');
    this.#status.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.#status.command = 'dateline.review.stop';
  }

  show(document: TextDocument, item: ReviewItem): void {
    const left = item.left === 1 ? l10n.t('Review: 1 left') : l10n.t('Review: {0} left', item.left);
    const keys = l10n.t('a accept, r reject, c change, s skip, Escape stop');
    this.#status.text = `$(eye) ${left} · ${withoutIcons(item.question)} · ${keys}`;
    this.#status.accessibilityInformation = { label: `${item.question} ${l10n.t('{0} left', item.left)}` };
    this.#status.show();
    const editor = editorOf(document);
    if (!editor) return;
    const range = toRange(item.range);
    editor.selection = new Selection(range.start, range.start);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#marker, [range]);
    const { end: lineEnd } = document.lineAt(range.end.line).range;
    const renderOptions = { after: questionOf(item) };
    editor.setDecorations(this.#caption, [{ range: new Range(lineEnd, lineEnd), renderOptions }]);
  }

  hide(): void {
    this.#status.hide();
    for (const editor of window.visibleTextEditors)
      for (const type of [this.#marker, this.#caption]) editor.setDecorations(type, []);
  }

  dispose(): void {
    for (const part of [this.#status, this.#marker, this.#caption]) part.dispose();
  }
}

/** The status bar would show `$(name)` as an icon. */
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
