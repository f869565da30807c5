import { readFileSync, writeFileSync } from 'node:fs';
import { mergeFiles } from '../annotations/merge/files';
import { reasonOf } from './reasonOf';

/**
 * Git's merge driver for sidecars, labels and lexicons: writes the merged file over `ours`. Returns the exit status git wants: 0 merged,
 * 1 with conflicts (passed to `report`), 2 when a version cannot be read or reached: then `ours` is as it was, byte for byte, and git
 * has the file as not merged.
 */
export function mergeInto(base: string, ours: string, theirs: string, report: (message: string) => void): number {
  try {
    const paths = { base, ours, theirs };
    const texts = { base: '', ours: '', theirs: '' };
    for (const side of ['base', 'ours', 'theirs'] as const) {
      const text = decode(readFileSync(paths[side]));
      if (typeof text === 'number') {
        report(`${side} (${paths[side]}), line ${text}: Not UTF-8. Nothing was merged.`);
        return 2;
      }
      texts[side] = text;
    }
    const merged = mergeFiles(texts.base, texts.ours, texts.theirs);
    if ('error' in merged) {
      report(`${merged.side} (${paths[merged.side]}), line ${merged.line}: ${merged.error} Nothing was merged.`);
      return 2;
    }
    if (merged.text !== texts.ours) writeFileSync(ours, merged.text);
    for (const { id, message } of merged.conflicts) report(`conflict: ${id && `${id}: `}${message}`);
    return merged.conflicts.length > 0 ? 1 : 0;
  } catch (error) {
    report(reasonOf(error));
    return 2;
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
