import { join, resolve } from 'node:path';

/** The repository root. */
export const root = resolve(__dirname, '../..');

/** Everything the hosts download, build or leave behind; git-ignored, safe to delete. */
export const cacheFolder = join(root, '.vscode-test');
