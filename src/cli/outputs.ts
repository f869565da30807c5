import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';

/**
 * The file that each article's export goes to: `out` itself for one article, else one in the folder `out`, named after the article.
 * A sentence where two would be one, or one the article itself.
 */
export function outputsOf(
  files: readonly string[],
  out: string,
  extension: string,
): ReadonlyMap<string, string> | string {
  const inFolder = files.length > 1 || isFolder(out);
  const outputs = new Map<string, string>();
  const taken = new Map(files.map((file) => [resolve(file), file]));
  for (const file of new Set(files)) {
    const output = inFolder ? join(out, `${basename(file, extname(file))}.${extension}`) : out;
    const other = taken.get(resolve(output));
    if (other !== undefined) return `${output} for ${file} would be written over ${other}`;
    taken.set(resolve(output), `that of ${file}`);
    outputs.set(file, output);
  }
  return outputs;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
