import { statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { sidecarExtension } from '../../annotations/sidecar/sidecar';

/**
 * The file that each article's export goes to: `out` itself for one article, else one in the folder `out`, named after the article.
 * A sentence where two would be one, or one an article itself or its annotations, by whatever name.
 */
export function outputsOf(
  files: readonly string[],
  out: string,
  extension: string,
): ReadonlyMap<string, string> | string {
  const inFolder = files.length > 1 || isFolder(out);
  const outputs = new Map<string, string>();
  const taken = new Map(
    files.flatMap((file) => [
      [identityOf(file), file],
      [identityOf(file + sidecarExtension), `the annotations of ${file}`],
    ]),
  );
  for (const file of new Set(files)) {
    const output = inFolder ? join(out, `${basename(file, extname(file))}.${extension}`) : out;
    const other = taken.get(identityOf(output));
    if (other !== undefined) return `${output} for ${file} would be written over ${other}; choose another output`;
    taken.set(identityOf(output), `that of ${file}`);
    outputs.set(file, output);
  }
  return outputs;
}

/** The same for all names of one file: links, other spellings. */
function identityOf(path: string): string {
  const found = statOf(path);
  return found ? `${found.dev}:${found.ino}` : resolve(path);
}

const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;

function statOf(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null; // whoever writes it says why
  }
}
