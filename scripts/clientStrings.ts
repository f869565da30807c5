import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(__dirname, '..');

/** The sources of the client, all of them. */
export function clientSources(): { name: string; text: string }[] {
  const folder = join(root, 'src', 'client');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** What stands first in each `l10n.t('…')`. */
export function translatable(): string[] {
  const found = clientSources().flatMap(({ text }) =>
    [...text.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1].replace(/\\'/g, "'")),
  );
  return [...new Set(found)].sort();
}

export const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
