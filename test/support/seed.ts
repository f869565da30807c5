import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', 'shared', 'seeds');

/** The seed article, which is not ours to copy and lies beside the checkout; null when it is absent. */
export function readSeed(): { readonly path: string; readonly text: string } | null {
  const name = existsSync(folder) ? readdirSync(folder).find((file) => file.endsWith('.txt')) : undefined;
  return name ? { path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') } : null;
}
