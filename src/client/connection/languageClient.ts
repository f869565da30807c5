import { l10n, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, StateChangeEvent } from 'vscode-languageclient';
import {
  hoverCommands,
  returnNotification,
  stateNotification,
  type Method,
  type StartOptions,
  type State,
} from '../../protocol';
import { isArticle } from '../shared/articles';
import { onDidChangeSettings, readSettings, serverSettings, type ClientSettings } from '../settings';
import { KnownStandings, type Standings } from './standings';

/** How an entry reaches its server. */
export interface Host {
  createClient(options: LanguageClientOptions): Promise<BaseLanguageClient>;
  /** Hands over what the server cannot read by itself. */
  afterStart?(client: BaseLanguageClient): Promise<void>;
}

/** The language server as the client sees it. It starts with the first article. */
export interface LanguageClient {
  /** The answer, or null when there is none: nothing found, the text moved on, or the server is not there. */
  request<P, R>(method: Method<P, R>, params: P): Promise<R | null>;
  /** Sends the server a notification, if it runs. */
  notify<P>(method: Method<P, void>, params: P): Promise<void>;
  /** Calls the listener with what the server sends. To be called while the extension is activated, as {@link answer} is. */
  onNotification<P>(method: Method<P, void>, listener: (params: P) => void): void;
  /** Answers a request of the server's; where the answer fails, the server gets the error. */
  answer<P, R>(method: Method<P, R>, answer: (params: P) => Promise<R>): void;
  readonly standings: Standings;
}

/** Starts the server once an article is open, and stops it with the extension. */
export function connectLanguageClient(context: ExtensionContext, host: Host): LanguageClient {
  const standings = new KnownStandings(() =>
    l10n.t('Dateline’s server does not run, so nothing is read. Reload the window to start it.'),
  );
  const wiring: ((client: BaseLanguageClient) => void)[] = [];
  let client: Promise<BaseLanguageClient | null> | undefined;

  const wire = (running: BaseLanguageClient) => wiring.forEach((connect) => connect(running));
  const start = () => (client ??= startClient(context, host, wire, standings));
  const stop = async () => (await client)?.dispose();
  const sendSettings = async (settings: ClientSettings) => {
    const running = await client;
    await running?.sendNotification('workspace/didChangeConfiguration', { settings: serverSettings(settings) });
  };

  context.subscriptions.push(
    { dispose: () => void stop() },
    workspace.onDidOpenTextDocument((document) => isArticle(document) && void start()),
    workspace.onDidCloseTextDocument(({ uri }) => standings.close(uri.toString())),
    onDidChangeSettings((settings) => void sendSettings(settings)), // no server, no settings to send
  );
  if (workspace.textDocuments.some(isArticle)) void start();

  return {
    async request<P, R>({ method }: Method<P, R>, params: P): Promise<R | null> {
      const running = await start();
      if (!running) return null;
      try {
        return (await running.sendRequest<R | null>(method, params)) ?? null;
      } catch {
        return null; // the text moved on, or the server stopped; whoever asked asks again with the next state
      }
    },
    async notify({ method }, params) {
      await (await client)?.sendNotification(method, params);
    },
    onNotification: ({ method }, listener) => void wiring.push((running) => running.onNotification(method, listener)),
    answer: ({ method }, answer) => void wiring.push((running) => running.onRequest(method, answer)),
    standings,
  };
}

async function startClient(
  context: ExtensionContext,
  host: Host,
  wire: (client: BaseLanguageClient) => void,
  standings: KnownStandings,
): Promise<BaseLanguageClient | null> {
  const output = window.createOutputChannel('Dateline', { log: true });
  // asked for again at each start: the server may be started anew
  // not the workspace's storage: another window, or none with a folder, may be the next that opens an article
  const storage = context.globalStorageUri.toString();
  const initializationOptions = (): StartOptions => ({ settings: serverSettings(readSettings()), storage });
  try {
    const client = await host.createClient({
      documentSelector: [{ language: 'article' }],
      initializationOptions,
      outputChannel: output,
      middleware: {
        didChange: (event, next) => {
          const { reason, document } = event;
          if (reason !== undefined)
            void client.sendNotification(returnNotification.method, {
              uri: document.uri.toString(),
              version: document.version,
            });
          return next(event); // at once: changes must not overtake one another
        },
      },
      markdown: { isTrusted: { enabledCommands: Object.values(hoverCommands) }, supportHtml: true },
    });
    client.onDidChangeState(({ newState }) => standings.server(runs(newState) ? 'up' : 'down'));
    client.onNotification(stateNotification.method, (state: State) => {
      if (isOpen(state.uri)) standings.tell(state);
    });
    wire(client);
    await client.start();
    await host.afterStart?.(client);
    return client;
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    standings.server('down');
    return null;
  }
}

/** `Starting` or `Running`: the library's own names for them come with the library, which is not loaded before the first article. */
const runs = (state: StateChangeEvent['newState']): boolean => state === 2 || state === 3;

const isOpen = (uri: string): boolean =>
  workspace.textDocuments.some((document) => document.uri.toString() === uri && isArticle(document));
