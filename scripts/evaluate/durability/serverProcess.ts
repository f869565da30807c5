import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import {
  annotationsNotification,
  applyRequest,
  defineLabelRequest,
  flushRequest,
  readFileRequest,
  type Annotations,
  type Applied,
  type Operation,
} from '../../../src/protocol';

/** How a server comes to its end. */
export type End = 'SIGKILL' | 'SIGTERM' | 'closed pipe' | 'exit';
export const ends: readonly End[] = ['SIGKILL', 'SIGTERM', 'closed pipe', 'exit'];

/** How it is reached: over its standard streams, or over a channel of Node's as in VS Code. */
export type Way = 'stdio' | 'node-ipc';
export const ways: readonly Way[] = ['stdio', 'node-ipc'];

/** The real server as a process, and a client of it. */
export interface ServerProcess {
  open(uri: string, text: string): Promise<void>;
  apply(uri: string, operation: Operation): Promise<Applied | null>;
  /** Why the label could not be written, or null. */
  define(uri: string, name: string): Promise<string | null>;
  flush(uri: string): Promise<boolean>;
  /** Somebody else may have written these files. */
  watched(...uris: readonly string[]): Promise<void>;
  /** Called with all that is told of annotations. */
  onAnnotations(listener: (told: Annotations) => void): void;
  /** Brings it to an end without a word; fulfilled when it is gone. */
  end(how: End): Promise<void>;
  /** As a client that leaves in good order. */
  shutDown(): Promise<void>;
}

/** Another build may be named: `--server=PATH`. */
const program =
  process.argv.find((a) => a.startsWith('--server='))?.slice('--server='.length) ??
  join(__dirname, '..', '..', '..', 'dist', 'server.js');

/** `storage`: the folder, by URI, that the client has for what is not people's; null where it has none. */
export async function startServer(
  folder: string,
  storage: string | null,
  way: Way = 'stdio',
  path = program,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [path, `--${way}`], {
    stdio: way === 'stdio' ? ['pipe', 'pipe', 'inherit'] : ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new Promise<void>((resolve) => {
    child.on(way === 'stdio' ? 'close' : 'exit', () => resolve()); // a channel that we closed ourselves is not told of
  });
  const connection = connectionTo(child);
  connection.onError(() => undefined);
  const listeners: ((told: Annotations) => void)[] = [];
  connection.onNotification(annotationsNotification.method, (told: Annotations) => {
    for (const listener of listeners) listener(told);
  });
  connection.onRequest('dateline/committedText', () => null);
  connection.onRequest(readFileRequest.method, () => new Promise(() => undefined)); // a client that answers never
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: storage === null ? {} : { storage },
    workspaceFolders: [{ uri: folder, name: 'news' }],
  });
  await connection.sendNotification('initialized', {});
  const end = async (how: End) => {
    bringToEnd(child, how, () => void connection.sendNotification('exit').catch(() => undefined));
    await gone;
    connection.dispose();
  };
  return {
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'article', version: 1, text },
      }),
    apply: (uri, operation) => connection.sendRequest(applyRequest.method, { uri, version: 1, operation }),
    define: (uri, name) =>
      connection.sendRequest(defineLabelRequest.method, {
        uri,
        relation: false,
        definition: { name, color: null, key: null, description: '' },
      }),
    flush: (uri) => connection.sendRequest(flushRequest.method, { uri }),
    watched: (...uris) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: uris.map((uri) => ({ uri, type: 2 })),
      }),
    onAnnotations: (listener) => void listeners.push(listener),
    end,
    async shutDown() {
      await connection.sendRequest('shutdown');
      await end('exit');
    },
  };
}

function connectionTo(child: ChildProcess): MessageConnection {
  const { stdin, stdout } = child;
  if (!stdin || !stdout) return createMessageConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  stdin.on('error', () => undefined); // it is killed while we write
  return createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
}

function bringToEnd(child: ChildProcess, how: End, exit: () => void): void {
  if (how === 'exit') exit();
  else if (how !== 'closed pipe') child.kill(how);
  else if (child.stdin) child.stdin.destroy();
  else child.disconnect();
}
