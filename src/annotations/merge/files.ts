import { mergeSidecars } from '../merge';
import { readLabels } from '../labels';
import { readLexicon } from '../lexicon';
import { readSidecar } from '../sidecar/readSidecar';
import type { Fault } from '../sidecar/sidecar';
import { mergeLabels } from './labels';
import { mergeLexicons } from './lexicon';
import { pick, type Merged } from './threeWay';

/** Which version of a file cannot be read, and why. */
export interface SideFault extends Fault {
  readonly side: 'base' | 'ours' | 'theirs';
}

interface FileKind {
  readonly read: (text: string) => object;
  readonly merge: (base: string, ours: string, theirs: string) => Merged;
}

const kinds: Readonly<Record<'sidecar' | 'labels' | 'lexicon', FileKind>> = {
  sidecar: { read: readSidecar, merge: mergeSidecars },
  labels: { read: readLabels, merge: mergeLabels },
  lexicon: { read: readLexicon, merge: mergeLexicons },
};

/**
 * Merges two versions of any of Dateline's files, distinguished by their content. A version that is not there is an empty text; one that
 * cannot be read is a fault, and then nothing was merged. Where one side alone changed the file, that is the outcome to the letter.
 */
export function mergeFiles(base: string, ours: string, theirs: string): Merged | SideFault {
  const { read, merge } = kinds[kindOf([ours, theirs, base])];
  for (const [side, text] of Object.entries({ base, ours, theirs })) {
    const result = text.trim() === '' ? {} : read(text);
    if ('error' in result) return { ...(result as Fault), side: side as SideFault['side'] };
  }
  const { value, clash } = pick(base, ours, theirs);
  return clash ? merge(base, ours, theirs) : { text: value, conflicts: [] };
}

function kindOf(texts: readonly string[]): keyof typeof kinds {
  for (const text of texts) {
    if (/^\s*\{\s*(?:"\$schema"\s*:\s*"[^"]*"\s*,\s*)?"(?:names|notNames)"/.test(text)) return 'lexicon';
    if (/^\s*\{\s*(?:"\$schema"\s*:\s*"[^"]*"\s*,\s*)?"(?:labels|relations)"/.test(text)) return 'labels';
  }
  return 'sidecar';
}
