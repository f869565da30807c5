/** Files of people's annotations: what the server asks of the client, and the client of the server. */
import { method } from './base';

/** Requests, server to client, for files that are not on a disk the server sees. Bytes are base64. `null`: not there. */
export const readFileRequest = method<{ readonly uri: string }, string | null>('dateline/readFile');
/** Writes a file whole, making its folder where there is none; null bytes remove it. Null when done. */
export const writeFileRequest = method<{ readonly uri: string; readonly base64: string | null }, WriteFailure | null>(
  'dateline/writeFile',
);
/** Request, server to client: an article's text as git has committed it, or null (no git, not tracked). */
export const committedTextRequest = method<{ readonly uri: string }, string | null>('dateline/committedText');

export interface WriteFailure {
  readonly reason: string;
  /** Trying again is of no use: the file or its folder cannot be written by this user (`FileSystemError.NoPermissions`, no writable file system). */
  readonly readOnly: boolean;
}

/**
 * Request: writes what waits to be written of an article's annotations now; true when nothing is left to write. The client asks before
 * it renames or moves an article (in `onWillRenameFiles`), so that the sidecar it takes along is whole.
 */
export const flushRequest = method<{ readonly uri: string }, boolean>('dateline/flush');

/**
 * Notification, client to server: an article has another URI now: renamed, moved, or an untitled one saved. What is still in memory only
 * goes along, the steps that can be undone too. May come before or after `from` is closed and `to` is opened. The sidecar on disk is
 * moved by the client.
 */
export const renamedNotification = method<{ readonly from: string; readonly to: string }, void>('dateline/renamed');

/**
 * Notification, client to server, before a `didChange`: the change that makes it this version is an undo or a redo. LSP has no word for
 * that. Only where one letter comes back does it matter: otherwise it may be the first of another word.
 */
export const returnNotification = method<{ readonly uri: string; readonly version: number }, void>('dateline/return');

/** Request: the sidecar as it would be written now, for "save as"; null when the document is not open. */
export const sidecarTextRequest = method<
  { readonly uri: string },
  { readonly name: string; readonly json: string } | null
>('dateline/sidecarText');
