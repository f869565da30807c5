import { PassThrough } from 'node:stream';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';
import { stateNotification, type State } from '../../src/protocol';
import type { Analyzer } from '../../src/server/openArticle';
import { serve } from '../../src/server/server';

/** A server and a client that talk over streams in memory. */
export interface TestClient {
  readonly connection: MessageConnection;
  /** The states told, in order. */
  readonly states: State[];
  /** What the server logged. */
  readonly logged: string[];
  request<R>(method: string, params: unknown): Promise<R>;
  open(uri: string, text: string): Promise<void>;
  /** Replaces `[line, character]`–`[line, character]` (or everything, with null) by a text. */
  change(uri: string, version: number, ...changes: (readonly [number, number, number, number, string] | string)[]): Promise<void>;
  close(uri: string): Promise<void>;
  end(): void;
}

export async function serverOver(newAnalyzer: () => Promise<Analyzer>, initializationOptions: unknown = {}): Promise<TestClient> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, newAnalyzer);
  server.listen();

  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const states: State[] = [];
  const logged: string[] = [];
  connection.onNotification(stateNotification.method, (state: State) => {
    states.push(state);
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.onRequest('workspace/semanticTokens/refresh', () => null);
  connection.onRequest('workspace/inlayHint/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {}, initializationOptions });
  await connection.sendNotification('initialized', {});

  return {
    connection,
    states,
    logged,
    request: (method, params) => connection.sendRequest(method, params),
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'article', version: 1, text } }),
    change: (uri, version, ...changes) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: changes.map(change => {
          if (typeof change === 'string') return { text: change };
          const [line, character, endLine, endCharacter, text] = change;
          return { range: { start: { line, character }, end: { line: endLine, character: endCharacter } }, text };
        }),
      }),
    close: uri => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    end() {
      connection.dispose();
      server.dispose();
    },
  };
}
