import {
  Range,
  TextEditorRevealType,
  ThemeColor,
  window,
  type Disposable,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { Range as ProtocolRange } from '../../protocol';
import { editorOf } from '../shared/articles';
import { boxIsThere } from '../shared/held';
import { toRange } from './reveal';

/** What one can pick; a separator and what stands nowhere have no range. */
export interface PreviewItem extends QuickPickItem {
  readonly range?: ProtocolRange;
}

/** A Quick Pick that shows in the article what one moves through. */
export interface PreviewPick extends Disposable {
  /** The choice, or undefined when none was made: the article is then scrolled back. */
  ask<T extends PreviewItem>(
    document: TextDocument,
    items: readonly T[],
    placeholder: string,
    title?: string,
  ): Promise<T | undefined>;
}

export function createPreviewPick(): PreviewPick {
  const preview = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  });

  function ask<T extends PreviewItem>(
    document: TextDocument,
    items: readonly T[],
    placeholder: string,
    title?: string,
  ): Promise<T | undefined> {
    const quickPick = window.createQuickPick<T>();
    const editor = editorOf(document);
    const before = editor?.visibleRanges[0];
    const highlight = (ranges: Range[]) => editor?.setDecorations(preview, ranges);
    let chosen: T | undefined;
    quickPick.items = items;
    quickPick.title = title;
    quickPick.placeholder = placeholder;
    quickPick.matchOnDescription = true;
    quickPick.onDidChangeActive(([item]) => {
      const range = item?.range && toRange(item.range);
      highlight(range ? [range] : []);
      if (range) editor?.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    });
    return new Promise((resolve) => {
      quickPick.onDidAccept(() => {
        [chosen] = quickPick.activeItems;
        if (chosen) quickPick.hide();
      });
      quickPick.onDidHide(() => {
        highlight([]);
        if (!chosen && before) editor?.revealRange(before, TextEditorRevealType.AtTop);
        quickPick.dispose();
        resolve(chosen);
      });
      quickPick.show();
      boxIsThere(quickPick);
    });
  }

  return { ask, dispose: () => preview.dispose() };
}
