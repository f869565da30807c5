import { window, type Position, type TextEditor } from 'vscode';
import {
  spanAtCursorRequest,
  type AnnotationView,
  type Range as ProtocolRange,
  type SpanAtCursorParams,
} from '../../protocol';
import { isArticle } from '../shared/articles';
import { plainRange } from '../shared/ranges';
import type { LanguageClient } from '../connection/languageClient';
import { toRange } from '../navigation/reveal';
import type { Known } from './known';
import { viewsAt } from './where';

/** The editor that commands speak of, when it shows an article. */
export function activeArticle(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isArticle(editor.document) ? editor : undefined;
}

/** Ranges of an article's text, and the version of the text that they are of. */
export interface VersionedRanges {
  readonly version: number;
  readonly ranges: readonly ProtocolRange[];
}

/**
 * The ranges that the selections stand for, in text order, each once. A selection stands for itself, an empty one for the name or
 * word there; with `sentence`, for the sentences from its start to its end.
 * Where somebody types on before the answer comes, the ranges are of the newer text, or of words where they cannot all be.
 */
export async function rangesOf(
  editor: TextEditor,
  client: LanguageClient,
  size: SpanAtCursorParams['size'] = 'name',
): Promise<VersionedRanges> {
  const { document, selections } = editor;
  const { version } = document;
  const uri = document.uri.toString();
  const words = selections.map(({ isEmpty, active }) =>
    isEmpty && size !== 'sentence' ? document.getWordRangeAtPosition(active) : undefined,
  );
  const ask = ({ line, character }: Position) =>
    client.request(spanAtCursorRequest, { uri, version, position: { line, character }, size });
  const answers = await Promise.all(
    selections.map(async ({ isEmpty, active, start, end }) => {
      if (isEmpty) return ask(active);
      if (size !== 'sentence') return null;
      const [first, last] = await Promise.all([start, document.positionAt(document.offsetAt(end) - 1)].map(ask));
      return first && last?.version === first.version
        ? { ...first, range: { start: first.range.start, end: last.range.end } }
        : null;
    }),
  );
  const newest = answers[0]?.version ?? version;
  if (answers.every((answer) => answer?.version === newest))
    return { version: newest, ranges: inOrder(answers.map((answer) => answer?.range)) };
  return {
    version,
    ranges: inOrder(
      selections.map((selection, i) => {
        const answer = answers[i];
        return selection.isEmpty ? (answer?.version === version ? answer.range : words[i]) : selection;
      }),
    ),
  };
}

function inOrder(found: readonly (ProtocolRange | undefined)[]): ProtocolRange[] {
  const ranges = found
    .filter((range) => range !== undefined)
    .map(toRange)
    .sort((a, b) => a.start.compareTo(b.start));
  return ranges.filter((range, i) => i === 0 || !range.isEqual(ranges[i - 1])).map(plainRange);
}

/** The annotations at the caret that satisfy, the innermost first. */
export async function viewsAtCaret(
  editor: TextEditor,
  known: Known,
  wanted: (view: AnnotationView) => boolean,
): Promise<AnnotationView[]> {
  return viewsAt(await known.fresh(editor.document), editor.selection.active).filter(wanted);
}
