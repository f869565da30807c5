import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { tokenEdits } from '../../service/tokens/semanticTokens';

/** The last whole answer given for each document, so that the next one can be sent as a difference. */
export class TokenStore {
  readonly #last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  #count = 0;

  /** Names an answer and keeps it as the document's last. */
  keep(uri: string, { data }: SemanticTokens): { resultId: string; data: number[] } {
    const kept = { resultId: String(++this.#count), data };
    this.#last.set(uri, kept);
    return kept;
  }

  /** The same, as what has changed since the answer `previous`; whole when that is not the last one. */
  keepDelta(uri: string, tokens: SemanticTokens, previous: string): SemanticTokens | SemanticTokensDelta {
    const before = this.#last.get(uri);
    const kept = this.keep(uri, tokens);
    if (before?.resultId !== previous) return kept;
    return { resultId: kept.resultId, edits: tokenEdits(before.data, kept.data) };
  }

  drop(uri: string): void {
    this.#last.delete(uri);
  }
}
