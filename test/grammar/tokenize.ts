import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as oniguruma from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar, type IGrammar } from 'vscode-textmate';

const root = join(__dirname, '..', '..');
const file = join(root, 'syntaxes', 'article.tmLanguage.json');

/** A run of text with its innermost scope, the root scope left out. */
export interface Scoped {
  readonly text: string;
  readonly scopes: readonly string[];
}

let loaded: Promise<IGrammar> | undefined;

/** The contributed grammar in the engine VS Code uses. */
export function articleGrammar(): Promise<IGrammar> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<IGrammar> {
  const wasm = readFileSync(join(root, 'node_modules', 'vscode-oniguruma', 'release', 'onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new oniguruma.OnigScanner(sources),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('text.article');
  if (!grammar) throw new Error('no grammar');
  return grammar;
}

/** Tokenizes as the editor does: line by line, state carried over. */
export async function tokenizeArticle(text: string): Promise<Scoped[]> {
  const grammar = await articleGrammar();
  const out: Scoped[] = [];
  let state = INITIAL;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const result = grammar.tokenizeLine(line, state);
    for (const token of result.tokens) {
      const piece = line.slice(token.startIndex, token.endIndex);
      if (piece) out.push({ text: piece, scopes: token.scopes.slice(1) });
    }
    state = result.ruleStack;
  }
  return out;
}

/** The stretches carrying a scope that starts with `scope`, joined where they touch; a blank between lines stays a cut. */
export async function stretches(text: string, scope: string): Promise<string[]> {
  const grammar = await articleGrammar();
  const out: string[] = [];
  let state = INITIAL;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const result = grammar.tokenizeLine(line, state);
    let open = '';
    for (const token of result.tokens) {
      const piece = line.slice(token.startIndex, token.endIndex);
      if (token.scopes.some((s) => s.startsWith(scope))) open += piece;
      else if (open) open = (out.push(open), '');
    }
    if (open) out.push(open);
    state = result.ruleStack;
  }
  return out;
}
