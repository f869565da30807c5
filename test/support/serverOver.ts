import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import {
  annotationsNotification,
  committedTextRequest,
  labelsNotification,
  readFileRequest,
  stateNotification,
  writeFileRequest,
  type Annotations,
  type Labels,
  type State,
  type WriteFailure,
} from '../../src/protocol';
import type { Files } from '../../src/server/annotations/files/files';
import type { Journals } from '../../src/server/annotations/journal/journals';
import type { Analyzer } from '../../src/server/articles/openArticle';
import { serve } from '../../src/server/server';

/** A server and a client that talk over streams in memory. */
export interface TestClient {
  readonly connection: MessageConnection;
  /** The states told, in order. */
  readonly states: State[];
  /** The annotations of each article as last told. */
  readonly annotations: ReadonlyMap<string, Annotations>;
  readonly labels: ReadonlyMap<string, Labels>;
  /** The diagnostics by file as last told, as `line: message`. */
  readonly diagnostics: ReadonlyMap<string, readonly string[]>;
  /** What the server logged. */
  readonly logged: string[];
  /** The messages shown to people. */
  readonly shown: string[];
  request<R>(method: string, params: unknown): Promise<R>;
  open(uri: string, text: string): Promise<void>;
  /** Replaces `[line, character]`–`[line, character]` (or everything, with null) by a text. */
  change(
    uri: string,
    version: number,
    ...changes: (readonly [number, number, number, number, string] | string)[]
  ): Promise<void>;
  close(uri: string): Promise<void>;
  end(): void;
}

/** The files that a client of tests has. */
export interface ClientFiles {
  readonly files: Map<string, string>;
  /** What git has of articles. */
  readonly committed?: ReadonlyMap<string, string>;
  /** Asked before a file is written: why it cannot be. */
  refuse?(uri: string): WriteFailure | null | Promise<WriteFailure | null>;
  readonly workspaceFolders?: readonly string[];
  readonly disk?: Files;
  readonly journals?: Journals;
}

export async function serverOver(
  newAnalyzer: () => Promise<Analyzer>,
  initializationOptions: unknown = {},
  has: ClientFiles = { files: new Map() },
): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, newAnalyzer, { disk: has.disk ?? null, journals: has.journals ?? null });
  server.listen();

  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const states: State[] = [];
  const logged: string[] = [];
  const shown: string[] = [];
  connection.onNotification(stateNotification.method, (state: State) => {
    states.push(state);
  });
  const annotations = new Map<string, Annotations>();
  const labels = new Map<string, Labels>();
  const diagnostics = new Map<string, string[]>();
  connection.onNotification(annotationsNotification.method, (told: Annotations) => {
    annotations.set(told.uri, told);
  });
  connection.onNotification(labelsNotification.method, (told: Labels) => {
    labels.set(told.folder, told);
  });
  connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
    diagnostics.set(
      told.uri,
      told.diagnostics.map(({ range, message }) => `${range.start.line}: ${message}`),
    );
  });
  connection.onRequest(readFileRequest.method, ({ uri }: { uri: string }) => {
    const text = has.files.get(uri);
    return text === undefined ? null : Buffer.from(text, 'utf8').toString('base64');
  });
  connection.onRequest(writeFileRequest.method, async ({ uri, base64 }: { uri: string; base64: string | null }) => {
    const failure = (await has.refuse?.(uri)) ?? null;
    if (failure) return failure;
    if (base64 === null) has.files.delete(uri);
    else has.files.set(uri, Buffer.from(base64, 'base64').toString('utf8'));
    return null;
  });
  connection.onRequest(committedTextRequest.method, ({ uri }: { uri: string }) => has.committed?.get(uri) ?? null);
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.listen();
  const workspaceFolders = (has.workspaceFolders ?? []).map((uri) => ({ uri, name: uri }));
  const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions, workspaceFolders };
  await connection.sendRequest('initialize', params);
  await connection.sendNotification('initialized', {});

  return {
    connection,
    states,
    annotations,
    labels,
    diagnostics,
    logged,
    shown,
    request: (method, params) => connection.sendRequest(method, params),
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'article', version: 1, text },
      }),
    change: (uri, version, ...changes) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes.map((change) => {
          if (typeof change === 'string') return { text: change };
          const [line, character, endLine, endCharacter, text] = change;
          return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
        }),
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    end() {
      connection.dispose();
      server.dispose();
    },
  };
}
