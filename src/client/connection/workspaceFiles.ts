import { FileSystemError, Uri, workspace } from 'vscode';
import { committedTextRequest, readFileRequest, writeFileRequest, type WriteFailure } from '../../protocol';
import { committedText } from './git';
import type { LanguageClient } from './languageClient';

/** Files that the server may ask for: sidecars, and what a folder's `.dateline` holds. Nothing else is read or written for it. */
const ours = /[^/]\.anno\.json$|\/\.dateline\/(?:labels|lexicon)\.json$/;

/** Answers what the server asks of files that it does not see by itself, and of what git has of an article. */
export function serveFiles(client: LanguageClient): void {
  client.answer(readFileRequest, ({ uri }) => read(fileOf(uri)));
  client.answer(writeFileRequest, ({ uri, base64 }) => write(fileOf(uri), base64));
  client.answer(committedTextRequest, ({ uri }) => committedText(Uri.parse(uri, true)));
}

function fileOf(uri: string): Uri {
  const parsed = Uri.parse(uri, true);
  if (!ours.test(parsed.path) || parsed.path.includes('/../')) throw new Error(`${uri} is no file of Dateline's`);
  return parsed;
}

/** Null when it is not there; any other reason is an error, so that nobody takes an unreadable file for none. */
async function read(uri: Uri): Promise<string | null> {
  try {
    return base64Of(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

async function write(uri: Uri, base64: string | null): Promise<WriteFailure | null> {
  try {
    if (base64 === null) await workspace.fs.delete(uri);
    else if (await isFolderGone(uri)) return { reason: 'its folder is not there any more', readOnly: false };
    else await workspace.fs.writeFile(uri, bytesOf(base64));
    return null;
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : '';
    if (base64 === null && code === 'FileNotFound') return null;
    const readOnly = code === 'NoPermissions' || workspace.fs.isWritableFileSystem(uri.scheme) === false;
    return { reason: error instanceof Error ? error.message : String(error), readOnly };
  }
}

/** VS Code would make it anew. `.dateline` may not be there yet; a folder of articles was there. */
async function isFolderGone(uri: Uri): Promise<boolean> {
  const folder = Uri.joinPath(uri, '..');
  if (folder.path.endsWith('/.dateline')) return false;
  try {
    await workspace.fs.stat(folder);
    return false;
  } catch (error) {
    return error instanceof FileSystemError && error.code === 'FileNotFound';
  }
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
