import type { Connection } from 'vscode-languageserver';
import { readFileRequest, writeFileRequest, type WriteFailure } from '../../../protocol';
import { Changed, decode, WriteError, type Files } from './files';

/** Files as the client sees them: virtual workspaces, remotes, and everything where the server is a web worker. */
export function clientFiles(connection: Connection): Files {
  async function read(uri: string): Promise<string | null> {
    const base64 = await connection.sendRequest<string | null>(readFileRequest.method, { uri });
    return base64 === null ? null : decode(bytesOf(base64));
  }

  return {
    read,
    async write(uri, text, before) {
      if ((await read(uri)) !== before) throw new Changed();
      const base64 = text === null ? null : base64Of(new TextEncoder().encode(text));
      const failure = await connection.sendRequest<WriteFailure | null>(writeFileRequest.method, { uri, base64 });
      if (failure) throw new WriteError(failure.reason, failure.readOnly);
    },
  };
}

function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
