import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { anchor } from '../annotations/anchoring/anchor';
import { inputsFrom } from '../annotations/inputs';
import { readLexicon } from '../annotations/lexicon';
import type { Placed } from '../annotations/model';
import { inOrder } from '../annotations/order';
import { readSidecar } from '../annotations/sidecar/readSidecar';
import { sidecarExtension, type Fault } from '../annotations/sidecar/sidecar';
import type { AnalysisInputs, Lexicon } from '../core/inputs';
import { readingProblem } from './files/problem';
import { readBytesIfThere } from './files/readBytes';

/** People's annotations of an article, and the corrections among them. */
export interface Corrections {
  /** Each where it stands, in text order. */
  readonly annotations: readonly Placed[];
  readonly inputs: Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'>;
  /** Why a file of them cannot be read: a sentence each, with file and line. */
  readonly faults: readonly string[];
}

export type ReadCorrections = (path: string, text: string) => Corrections;

/** Reads the sidecar beside an article and the lexicon of its folder. Made once a run, so that each lexicon is read once. */
export function createCorrectionReader(): ReadCorrections {
  const lexicons = new Map<string | null, Read<Lexicon>>();
  return (path, text) => {
    const file = lexiconFile(dirname(resolve(path)));
    const lexicon = lexicons.get(file) ?? (file === null ? {} : readIfThere(file, readLexicon));
    lexicons.set(file, lexicon);
    const sidecar = readIfThere(path + sidecarExtension, readSidecar);
    const annotations = sidecar.value?.annotations ?? [];
    const places = anchor(text, annotations);
    const placed = inOrder(annotations.map((annotation) => ({ annotation, placement: places.get(annotation.id)! })));
    return {
      annotations: placed,
      inputs: inputsFrom(placed, lexicon.value),
      faults: [lexicon.fault, sidecar.fault].filter((fault) => fault !== undefined),
    };
  };
}

/** The lexicon of the nearest folder above that has a `.dateline`; null where none has. */
function lexiconFile(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (isFolder(join(at, '.dateline'))) return join(at, '.dateline', 'lexicon.json');
    if (dirname(at) === at) return null;
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file that need not be there. */
interface Read<T> {
  readonly value?: T;
  readonly fault?: string;
}

function readIfThere<T extends object>(path: string, read: (text: string) => T | Fault): Read<T> {
  let text: string;
  try {
    const bytes = readBytesIfThere(path);
    if (bytes === null) return {};
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const isText = (error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return { fault: `${path}: ${isText ? readingProblem(error) : 'not UTF-8'}. It is left aside.` };
  }
  const result = read(text);
  return 'error' in result
    ? { fault: `${path}, line ${result.line}: ${result.error} It is left aside.` }
    : { value: result };
}
