import { mergeFiles } from '../annotations/merge/files';
import { readingProblem, writingProblem } from './files/problem';
import { readBytes } from './files/readBytes';
import { replaceFile } from './files/replaceFile';

const sides = ['base', 'ours', 'theirs'] as const;
type Side = (typeof sides)[number];

/**
 * Git's merge driver for sidecars, labels and lexicons: writes the merged file over `ours`. Returns the exit status git wants: 0 merged,
 * 1 with conflicts (passed to `report`), 2 when a version cannot be read or reached: then `ours` is as it was, byte for byte, and git
 * has the file as not merged.
 */
export function mergeInto(base: string, ours: string, theirs: string, report: (message: string) => void): number {
  const paths = { base, ours, theirs };
  const texts = { base: '', ours: '', theirs: '' };
  const refuse = (side: Side, problem: string): number => {
    report(`${side} (${paths[side]})${problem} Nothing was merged.`);
    return 2;
  };
  for (const side of sides) {
    const read = attempt(() => readBytes(paths[side]));
    if ('problem' in read) return refuse(side, `: ${readingProblem(read.problem)}.`);
    const text = decode(read.value);
    if (typeof text === 'number') return refuse(side, `, line ${text}: Not UTF-8.`);
    texts[side] = text;
  }
  const merged = mergeFiles(texts.base, texts.ours, texts.theirs);
  if ('error' in merged) return refuse(merged.side, `, line ${merged.line}: ${merged.error}`);
  if (merged.text !== texts.ours) {
    const written = attempt(() => replaceFile(ours, merged.text));
    if ('problem' in written) return refuse('ours', `: ${writingProblem(written.problem)}.`);
  }
  for (const { id, message } of merged.conflicts) report(`conflict: ${id && `${id}: `}${message}`);
  return merged.conflicts.length > 0 ? 1 : 0;
}

function attempt<T>(work: () => T): { readonly value: T } | { readonly problem: unknown } {
  try {
    return { value: work() };
  } catch (problem) {
    return { problem };
  }
}

/** The text; or the first line, counted from 1, whose bytes are not UTF-8. */
function decode(bytes: Buffer): string | number {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
      const newline = bytes.indexOf(10, start);
      const end = newline < 0 ? bytes.length : newline + 1;
      const piece = bytes.subarray(start, end);
      if (!Buffer.from(piece.toString('utf8')).equals(piece)) return line;
      start = end;
    }
    return line;
  }
}
