import { Range, Selection, commands, l10n, type ExtensionContext } from 'vscode';
import { plainRange } from '../../shared/ranges';
import { toRange } from '../../navigation/reveal';
import { refuse } from '../../shared/status';
import { activeArticle, viewsAtCaret } from '../active';
import { byWord, type Edge } from '../byWord';
import type { Known } from '../known';
import { pieceAt } from '../where';
import { isLabel } from './label';

const resizes: Readonly<Record<string, readonly [Edge, 1 | -1]>> = {
  'dateline.label.expandEnd': ['end', 1],
  'dateline.label.shrinkEnd': ['end', -1],
  'dateline.label.expandStart': ['start', 1],
  'dateline.label.shrinkStart': ['start', -1],
};

/**
 * The commands that make the label under the caret longer or shorter by a word at either end. One after the other, however fast
 * they come.
 */
export function registerResize(context: ExtensionContext, known: Known): void {
  let last: Promise<unknown> = Promise.resolve();
  for (const [name, [edge, by]] of Object.entries(resizes)) {
    context.subscriptions.push(
      commands.registerCommand(name, () => {
        last = last.then(() => resize(known, edge, by)).catch(() => undefined);
        return last;
      }),
    );
  }
}

async function resize(known: Known, edge: Edge, by: 1 | -1): Promise<void> {
  const editor = activeArticle();
  if (!editor) return;
  const { document, selection } = editor;
  const [view] = await viewsAtCaret(editor, known, isLabel);
  if (!view) return refuse(l10n.t('Put the cursor on a label first.'));
  const piece = pieceAt(view, selection.active);
  const range = toRange(view.ranges[piece]);
  const before = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const after = byWord(document.getText(), before, edge, by);
  if (after.start === before.start && after.end === before.end) return refuse(l10n.t('There is no further word.'));
  const changed = plainRange(new Range(document.positionAt(after.start), document.positionAt(after.end)));
  const ranges = view.ranges.map((other, i) => (i === piece ? changed : other));
  const applied = await known.apply(document, { kind: 'place', id: view.id, ranges });
  if (!applied || toRange(changed).contains(selection.active)) return;
  const caret = edge === 'end' ? toRange(changed).end : toRange(changed).start; // so that the next key finds the label again
  editor.selection = new Selection(caret, caret);
}
