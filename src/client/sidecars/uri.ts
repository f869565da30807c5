import type { Uri } from 'vscode';

/** The file beside an article that holds its annotations. */
export const sidecarOf = (article: Uri): Uri => article.with({ path: `${article.path}.anno.json` });
