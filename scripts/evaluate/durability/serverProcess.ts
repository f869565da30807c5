import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  annotationsNotification,
  applyRequest,
  defineLabelRequest,
  flushRequest,
  type Annotations,
  type Applied,
  type Operation,
} from '../../../src/protocol';

/** How a server comes to its end. */
export type End = 'SIGKILL' | 'SIGTERM' | 'closed pipe' | 'exit';
export const ends: readonly End[] = ['SIGKILL', 'SIGTERM', 'closed pipe', 'exit'];

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
export async function startServer(folder: string, storage: string | null): Promise<ServerProcess> {
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  child.stdin.on('error', () => undefined); // it is killed while we write
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => undefined);
  const listeners: ((told: Annotations) => void)[] = [];
  connection.onNotification(annotationsNotification.method, (told: Annotations) => {
    for (const listener of listeners) listener(told);
  });
  connection.onRequest('dateline/committedText', () => null);
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

function bringToEnd(child: ChildProcess, how: End, exit: () => void): void {
  if (how === 'exit') exit();
  else if (how === 'closed pipe') child.stdin?.destroy();
  else child.kill(how);
}
