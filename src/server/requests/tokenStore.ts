import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { tokenEdits } from '../../service/tokens/semanticTokens';

/** The last whole answer given for each document, so that the next one can be told as a difference. */
export interface TokenStore {
  /** Names an answer and keeps it as the document's last. */
  keep(uri: string, tokens: SemanticTokens): SemanticTokens;
  /** The same, as what has changed since the answer `previous`; whole when that is not the last one. */
  keepDelta(uri: string, tokens: SemanticTokens, previous: string): SemanticTokens | SemanticTokensDelta;
  drop(uri: string): void;
}

export function createTokenStore(): TokenStore {
  const last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  let count = 0;

  function keep(uri: string, { data }: SemanticTokens): { resultId: string; data: number[] } {
    const kept = { resultId: String(++count), data };
    last.set(uri, kept);
    return kept;
  }

  return {
    keep,
    keepDelta(uri, tokens, previous) {
      const before = last.get(uri);
      const kept = keep(uri, tokens);
      return before?.resultId === previous
        ? { resultId: kept.resultId, edits: tokenEdits(before.data, kept.data) }
        : kept;
    },
    drop: (uri) => {
      last.delete(uri);
    },
  };
}
