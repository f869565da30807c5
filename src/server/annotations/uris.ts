import { URI, Utils } from 'vscode-uri';
import { sidecarExtension } from '../../annotations/sidecar/sidecar';

/**
 * Where the annotations of an article and the settings of its folder are. URIs that are made here are written as VS Code writes
 * them; clients may write theirs in other ways, so compare with {@link sameUri}.
 */

/** The sidecar beside an article; null where an article has no place yet (`untitled:`). */
export function sidecarUri(article: string): string | null {
  const uri = placeOf(article);
  return uri && uri.with({ path: uri.path + sidecarExtension }).toString();
}

/** The innermost workspace folder that holds an article; else, where it has a place, the folder it is in; else the first one. */
export function folderOf(uri: string, workspaceFolders: readonly string[]): string | null {
  const article = parse(uri);
  const holding = workspaceFolders.filter((folder) => article && holds(parse(folder), article));
  const innermost = holding.reduce((best, folder) => (folder.length > best.length ? folder : best), '');
  if (innermost) return withoutSlash(innermost);
  const place = placeOf(uri);
  if (!place) return workspaceFolders.length > 0 ? withoutSlash(workspaceFolders[0]) : null;
  return Utils.dirname(place).toString();
}

/** A file of a folder's `.dateline/`. */
export function settingsUri(folder: string, file: 'labels' | 'lexicon'): string {
  return Utils.joinPath(URI.parse(folder), '.dateline', `${file}.json`).toString();
}

/** Do two URIs name the same, however they are written (`file:///c:/a`, `file:///c%3A/a`)? */
export function sameUri(a: string, b: string): boolean {
  return a === b || (parse(a)?.toString() ?? a) === (parse(b)?.toString() ?? b);
}

/** An article's URI, null where it has no place in a file system. */
function placeOf(article: string): URI | null {
  const uri = parse(article);
  return uri && !placeless.test(uri.scheme) ? uri : null;
}

const placeless = /^(?:untitled|git|output|vscode-[a-z-]*output|walkThrough[a-zA-Z]*)$/;

function holds(folder: URI | null, { scheme, authority, path }: URI): boolean {
  if (folder?.scheme !== scheme || folder.authority !== authority) return false;
  return path.startsWith(folder.path.endsWith('/') ? folder.path : `${folder.path}/`);
}

const withoutSlash = (uri: string) => (uri.endsWith('/') ? uri.slice(0, -1) : uri);

/** Null where a client sends something that is no URI. */
function parse(uri: string): URI | null {
  try {
    return URI.parse(uri);
  } catch {
    return null;
  }
}
