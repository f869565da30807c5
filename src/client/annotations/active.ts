import { window, type TextEditor } from 'vscode';
import { stretchRequest, type AnnotationView, type Range as ProtocolRange, type StretchParams } from '../../protocol';
import { isArticle } from '../articles';
import { plainRange } from '../ranges';
import type { Reader } from '../reader';
import { toRange } from '../reveal';
import type { Known } from './known';
import { viewsAt } from './where';

/** The editor that commands speak of, when it shows an article. */
export function activeArticle(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/**
 * What each selection stands for, in text order: itself, or of an empty one the name, word or sentence there. Each stretch once.
 * The ranges are of the text as it stands when this is called; where somebody types on before the answer comes, the word it is.
 */
export async function stretchesOf(
  editor: TextEditor, reader: Reader, size: StretchParams['size'] = 'name',
): Promise<ProtocolRange[]> {
  const { document } = editor;
  const found = await Promise.all(editor.selections.map(async selection => {
    if (!selection.isEmpty) return plainRange(selection);
    const { line, character } = selection.active;
    const { uri, version } = document;
    const word = size === 'sentence' ? undefined : document.getWordRangeAtPosition(selection.active);
    const answer = await reader.request(stretchRequest, { uri: uri.toString(), version, position: { line, character }, size });
    if (answer?.version === version) return answer.range;
    return word ? plainRange(word) : null;
  }));
  const ranges = found.filter(range => range !== null).map(toRange).sort((a, b) => a.start.compareTo(b.start));
  return ranges.filter((range, i) => i === 0 || !range.isEqual(ranges[i - 1])).map(plainRange);
}

/** The annotations at the caret that satisfy, the innermost first. */
export async function viewsAtCaret(
  editor: TextEditor, known: Known, wanted: (view: AnnotationView) => boolean,
): Promise<AnnotationView[]> {
  return viewsAt(await known.fresh(editor.document), editor.selection.active).filter(wanted);
}
