import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../../core/analysis';
import { editOf, followRange, mapPosition, mapRange, mapSpan, type Edit, type TextEdit } from './edits';

/** How many versions back a position can still be mapped forward. */
const rememberedVersions = 200;

/** An open document: its newest text, and the edits that led to it. */
export class OpenDocument {
  readonly uri: string;
  readonly #document: TextDocument;
  /** The edits that followed each version, oldest first. */
  #history: readonly { readonly version: number; readonly edits: readonly Edit[] }[] = [];

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.uri = uri;
    this.#document = TextDocument.create(uri, languageId, version, content);
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    return this.#document.getText();
  }

  /**
   * Applies the changes of one `didChange`, in order, and gives them back in offsets, each of the text before it. A change
   * without a range replaces the whole text.
   */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): TextEdit[] {
    const from = this.version;
    const applied = changes.map((change) => this.#apply(change, version));
    if (changes.length === 0) TextDocument.update(this.#document, [], version);
    const edits = applied.map(({ edit }) => edit).filter((edit) => edit !== null);
    const isNewText = edits.length < applied.length;
    this.#history = isNewText ? [] : [...this.#history.slice(1 - rememberedVersions), { version: from, edits }];
    return applied.map(({ textEdit }) => textEdit);
  }

  /** Where a position of an older version stands now; null when that version is newer or no longer known. */
  positionSince(version: number, position: Position): Position | null {
    const edits = this.#editsSince(version);
    return edits && mapPosition(edits, position);
  }

  /** Where a range of an older version stands now; null when an edit touched it, or that version is no longer known. */
  rangeSince(version: number, range: Range): Range | null {
    const edits = this.#editsSince(version);
    return edits && mapRange(edits, range);
  }

  /**
   * Where words of an older version stand now, whatever was typed between them; null when they were all replaced, or that version
   * is no longer known.
   */
  rangeFollowed(version: number, range: Range): Range | null {
    const edits = this.#editsSince(version);
    return edits && followRange(edits, range);
  }

  /** Where a span of an older version stands now; null when an edit touched it, or that version is no longer known. */
  spanSince(version: number, span: Span): Span | null {
    const edits = this.#editsSince(version);
    return edits && mapSpan(edits, span);
  }

  /** The edits since a version, null when unknown. */
  #editsSince(version: number): Edit[] | null {
    if (version === this.version) return [];
    const from = this.#history.findIndex((entry) => entry.version === version);
    return from < 0 ? null : this.#history.slice(from).flatMap((entry) => entry.edits);
  }

  /** Makes one change. `edit` is null where the whole text is replaced. */
  #apply(change: TextDocumentContentChangeEvent, version: number): { edit: Edit | null; textEdit: TextEdit } {
    const document = this.#document;
    if (!('range' in change)) {
      const textEdit = { start: 0, end: this.text.length, text: change.text };
      TextDocument.update(document, [change], version);
      return { edit: null, textEdit };
    }
    const [a, b] = [document.offsetAt(change.range.start), document.offsetAt(change.range.end)];
    const span = { start: Math.min(a, b), end: Math.max(a, b) };
    const range = { start: document.positionAt(span.start), end: document.positionAt(span.end) };
    TextDocument.update(document, [{ range, text: change.text }], version);
    return { edit: editOf(span, range, change.text), textEdit: { ...span, text: change.text } };
  }
}
