import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../core/analysis';
import { editOf, followRange, mapPosition, mapRange, mapSpan, type Edit, type TextEdit } from './edits';

/** How many versions back a position can still be mapped forward. */
const rememberedVersions = 200;

/** An open document: its newest text, and how the versions before it became it. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  /**
   * Applies the changes of one `didChange`, in order, and gives them back in offsets, each of the text before it. A change
   * without a range replaces the whole text.
   */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): TextEdit[];
  /** Where a position of an older version stands now; null when that version is newer or no longer known. */
  positionSince(version: number, position: Position): Position | null;
  /** Where a range of an older version stands now; null when an edit touched it, or that version is no longer known. */
  rangeSince(version: number, range: Range): Range | null;
  /** Where words of an older version stand now, whatever was typed between them; null when they were all replaced, or as above. */
  rangeFollowed(version: number, range: Range): Range | null;
  /** Where a span of an older version stands now; null when an edit touched it, or that version is no longer known. */
  spanSince(version: number, span: Span): Span | null;
}

export function openDocument(uri: string, languageId: string, version: number, content: string): OpenDocument {
  const document = TextDocument.create(uri, languageId, version, content);
  /** The edits that followed each version, oldest first. */
  let history: { readonly version: number; readonly edits: readonly Edit[] }[] = [];

  /** The edits since a version, null when unknown. */
  function editsSince(older: number): Edit[] | null {
    if (older === document.version) return [];
    const from = history.findIndex((entry) => entry.version === older);
    return from < 0 ? null : history.slice(from).flatMap((entry) => entry.edits);
  }

  /** Makes one change and tells what it was; `edit` is null for a new text altogether. */
  function apply(change: TextDocumentContentChangeEvent, to: number): { edit: Edit | null; textEdit: TextEdit } {
    if (!('range' in change)) {
      const textEdit = { start: 0, end: document.getText().length, text: change.text };
      TextDocument.update(document, [change], to);
      return { edit: null, textEdit };
    }
    const [a, b] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    TextDocument.update(document, [{ range, text: change.text }], to);
    return { edit: editOf(span, range, change.text), textEdit: { ...span, text: change.text } };
  }

  return {
    uri,
    get version() {
      return document.version;
    },
    get text() {
      return document.getText();
    },
    change(changes, to) {
      const from = document.version;
      const applied = changes.map((change) => apply(change, to));
      if (changes.length === 0) TextDocument.update(document, [], to);
      const known = applied.map(({ edit }) => edit).filter((edit) => edit !== null);
      history =
        known.length < applied.length
          ? []
          : [...history.slice(1 - rememberedVersions), { version: from, edits: known }];
      return applied.map(({ textEdit }) => textEdit);
    },
    positionSince(older, position) {
      const edits = editsSince(older);
      return edits && mapPosition(edits, position);
    },
    rangeSince(older, range) {
      const edits = editsSince(older);
      return edits && mapRange(edits, range);
    },
    rangeFollowed(older, range) {
      const edits = editsSince(older);
      return edits && followRange(edits, range);
    },
    spanSince(older, span) {
      const edits = editsSince(older);
      return edits && mapSpan(edits, span);
    },
  };
}
