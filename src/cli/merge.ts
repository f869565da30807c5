import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mergeFiles } from '../annotations/merge/files';
import { reasonOf } from './reasonOf';

/**
 * Git's merge driver for sidecars, labels and lexicons: writes the merged file over `ours`. Returns the exit status git wants: 0 merged,
 * 1 with conflicts (passed to `report`), 2 when a file cannot be reached. Where a version cannot be read, git merges lines as ever.
 */
export function mergeInto(base: string, ours: string, theirs: string, report: (message: string) => void): number {
  try {
    const [was, our, their] = [base, ours, theirs].map((path) => readFileSync(path, 'utf8'));
    const merged = mergeFiles(was, our, their);
    if ('error' in merged) {
      report(`${merged.side}, line ${merged.line}: ${merged.error} The lines were merged instead.`);
      return mergeLines(base, ours, theirs);
    }
    writeFileSync(ours, merged.text);
    for (const { id, message } of merged.conflicts) report(`conflict: ${id && `${id}: `}${message}`);
    return merged.conflicts.length > 0 ? 1 : 0;
  } catch (error) {
    report(reasonOf(error));
    return 2;
  }
}

/** What git does without a driver: conflict markers where both sides changed. */
function mergeLines(base: string, ours: string, theirs: string): number {
  const { status } = spawnSync('git', ['merge-file', '-L', 'ours', '-L', 'base', '-L', 'theirs', ours, base, theirs]);
  if (status === null || status > 127) return 2;
  return status > 0 ? 1 : 0;
}
