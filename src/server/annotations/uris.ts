import { sidecarExtension } from '../../annotations/sidecar/sidecar';

/** Of an article's URI: where its annotations and its folder's files are. */

/** The sidecar beside an article; null where an article has no place yet (`untitled:`). */
export function sidecarUri(article: string): string | null {
  if (!hasPlace(article)) return null;
  const { path, rest } = parts(article);
  return path + sidecarExtension + rest;
}

/** The article a sidecar belongs to; null when it is no sidecar. */
export function articleUri(sidecar: string): string | null {
  const { path, rest } = parts(sidecar);
  return path.endsWith(sidecarExtension) ? path.slice(0, -sidecarExtension.length) + rest : null;
}

/** An article's file name, for people and as its sidecar tells it. */
export function nameOf(uri: string): string {
  const name = parts(uri).path.split('/').pop() ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The innermost workspace folder that holds an article; else, where it has a place, the folder it is in; else the first one. */
export function folderOf(uri: string, workspaceFolders: readonly string[]): string | null {
  const holding = workspaceFolders.filter((folder) => uri.startsWith(withSlash(folder)));
  const innermost = holding.reduce((best, folder) => (folder.length > best.length ? folder : best), '');
  if (innermost) return withoutSlash(innermost);
  if (!hasPlace(uri)) return workspaceFolders.length > 0 ? withoutSlash(workspaceFolders[0]) : null;
  const { path, rest } = parts(uri);
  return path.slice(0, path.lastIndexOf('/')) + rest;
}

/** A file of a folder's `.dateline/`. */
export function settingsUri(folder: string, file: 'labels' | 'lexicon'): string {
  const { path, rest } = parts(folder);
  return `${withoutSlash(path)}/.dateline/${file}.json${rest}`;
}

const hasPlace = (uri: string) => !/^(?:untitled|git|output|vscode-[a-z-]*output|walkThrough[a-zA-Z]*):/.test(uri);
const withSlash = (uri: string) => (uri.endsWith('/') ? uri : `${uri}/`);
const withoutSlash = (uri: string) => (uri.endsWith('/') ? uri.slice(0, -1) : uri);

/** A URI's path with all before it, and its query and fragment. */
function parts(uri: string): { readonly path: string; readonly rest: string } {
  const at = uri.search(/[?#]/);
  return at < 0 ? { path: uri, rest: '' } : { path: uri.slice(0, at), rest: uri.slice(at) };
}
