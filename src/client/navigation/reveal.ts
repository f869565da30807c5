import {
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  commands,
  window,
  workspace,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import type { Range as ProtocolRange, RevealArguments } from '../../protocol';
import { editorOf } from '../shared/articles';

export const toRange = ({ start, end }: ProtocolRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Shows the article where it is already shown, else in the active column, and selects the range. Takes the focus. */
export async function revealRange(document: TextDocument, range: Range): Promise<void> {
  const selection = new Selection(range.start, range.end);
  const editor = await window.showTextDocument(document, { viewColumn: editorOf(document)?.viewColumn, selection });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** `dateline.reveal`: what links in hovers call. */
export function registerReveal(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.reveal', async (target: RevealArguments | undefined) => {
      if (!target) return;
      const uri = Uri.parse(target.uri, true);
      const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      await revealRange(open ?? (await workspace.openTextDocument(uri)), toRange(target.range));
    }),
  );
}
