import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The repository root. */
export const root = resolve(__dirname, '../..');

/** Everything the hosts download, build or leave behind; git-ignored, safe to delete. */
export const cacheFolder = join(root, '.vscode-test');

const { publisher, name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;

/** What VS Code calls the extension, whoever publishes it. */
export const extensionId = `${publisher}.${name}`;
