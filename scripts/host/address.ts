import { isAbsolute } from 'node:path';

/** What a workbench page shows and which extension under development it loads. */
export interface Opening {
  /** An absolute path on this machine, or the URI of a virtual folder. */
  readonly folder: string;
  /** The extension's folder, absolute. */
  readonly extension: string;
  /** A file to open at once, absolute. */
  readonly file?: string;
  /** Built test suite, absolute: the workbench runs it and ends. */
  readonly tests?: string;
  readonly token?: string;
}

/** The address that opens a workbench of the server at `port`. */
export function workbenchAddress(port: number, opening: Opening): string {
  const authority = `127.0.0.1:${port}`;
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(toPath(path))}`;
  const payload = [
    ['extensionDevelopmentPath', remote(opening.extension)],
    ...(opening.tests ? [['extensionTestsPath', remote(opening.tests)]] : []),
    ...(opening.file ? [['openFile', remote(opening.file)]] : []),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({
    ...(opening.token ? { tkn: opening.token } : {}),
    folder: isAbsolute(opening.folder) ? toPath(opening.folder) : opening.folder,
    payload: JSON.stringify(payload),
  });
  return `http://${authority}/?${query}`;
}

const toPath = (path: string): string => (path.startsWith('/') ? path : `/${path.replace(/\\/g, '/')}`);
