import { spawn, type ChildProcess } from 'node:child_process';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  SemanticTokensRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';

/** The one document that is opened. */
export const uri = 'file:///bench/001_article.txt';

/** A language server in a process of its own, with a client's end of the line. */
export interface Running {
  readonly pid: number | undefined;
  readonly connection: ProtocolConnection;
  stop(): Promise<void>;
}

/** Starts the server of a build and makes its acquaintance. */
export async function startServer(path: string): Promise<Running> {
  const child = spawn(process.execPath, ['--max-semi-space-size=64', path, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  void connection.sendNotification(InitializedNotification.type, {});
  return { connection, pid: child.pid, stop: () => stopServer(child, connection) };
}

async function stopServer(child: ChildProcess, connection: ProtocolConnection): Promise<void> {
  const gone = new Promise((done) => child.once('exit', done));
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await gone;
  connection.dispose();
}

/** Opens the document and waits for its tokens; answers their result's id. */
export async function openArticle(connection: ProtocolConnection, text: string): Promise<string> {
  void connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'article', version: 1, text },
  });
  const tokens = await connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } });
  if (!tokens?.data.length) throw new Error('The server found nothing to colour');
  return tokens.resultId ?? '';
}
