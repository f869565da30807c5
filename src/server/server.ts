import {
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { defaultSettings, stateNotification, type StartOptions, type State } from '../protocol';
import { AnnotationService, type Local } from './annotations/annotationService';
import { registerAnnotationHandlers } from './annotations/handlers';
import { Articles } from './articles/articles';
import { capabilities } from './requests/capabilities';
import { registerDetection } from './requests/detection';
import { registerExports } from './requests/exports';
import { registerFeatures } from './requests/features';
import { Handlers } from './requests/handlers';
import type { Analyzer, Prior } from './articles/openArticle';
import type { OpenDocument } from './articles/openDocument';
import { settingsFrom } from './requests/settings';
import { TokenStore } from './requests/tokenStore';

/**
 * Wires a connection to the features. `newAnalyzer` makes the reader of one article; it may wait for weights that load after
 * `initialize` has been answered. `local` is the server's own disk; without one all files are asked of the client. Does not start
 * listening. What it gives back ends it: `end` writes what waits.
 */
export function serve(
  connection: Connection,
  newAnalyzer: () => Promise<Analyzer>,
  local: Local = { disk: null, journals: null },
): { end(): Promise<void> } {
  let settings = defaultSettings;
  const annotations = new AnnotationService(connection, local, readAnew);
  const prior = (uri: string): Prior => ({
    ready: () => annotations.ready(uri),
    inputs: () => ({ dayFirst: settings.dayFirst, ...annotations.inputs(uri) }),
  });
  const report = (state: State) => void connection.sendNotification(stateNotification.method, state);
  const opened = (document: OpenDocument) => annotations.store.open(document);
  const articles = new Articles({ newAnalyzer, prior, report, opened });
  const tokens = new TokenStore();
  const on = new Handlers(connection, articles);

  connection.onInitialize(({ initializationOptions, workspaceFolders }: InitializeParams) => {
    const options = (initializationOptions ?? {}) as { readonly [name in keyof StartOptions]?: unknown };
    settings = settingsFrom(options.settings);
    local.journals?.keepIn(options.storage);
    annotations.folders.change(
      (workspaceFolders ?? []).map(({ uri }) => uri),
      [],
    );
    return { capabilities, serverInfo: { name: 'Dateline' } };
  });
  on.notification(DidChangeConfigurationNotification.type, ({ settings: sent }) => {
    settings = settingsFrom(sent);
    for (const article of articles.all()) article.readSoon();
    refreshEditors();
  });

  /** What an article's reading depends on besides its text has changed. */
  function readAnew(uri: string): void {
    articles.get(uri)?.readSoon();
    refreshEditors();
  }

  /** What is shown was asked for under other settings: the editors ask again. */
  function refreshEditors(): void {
    for (const refresh of [SemanticTokensRefreshRequest.type, InlayHintRefreshRequest.type]) {
      connection.sendRequest(refresh).catch(() => undefined); // a client that does not know it asks again by itself
    }
  }

  on.notification(DidOpenTextDocumentNotification.type, ({ textDocument }) => articles.open(textDocument));
  on.notification(DidChangeTextDocumentNotification.type, ({ textDocument: { uri, version }, contentChanges }) =>
    annotations.store.edit(uri, articles.change(uri, version, contentChanges)),
  );
  on.notification(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
    articles.close(uri);
    annotations.store.close(uri);
    tokens.drop(uri);
  });
  registerAnnotationHandlers(connection, on, articles, annotations);
  registerFeatures(on, tokens, () => settings);
  registerDetection(on, newAnalyzer);
  registerExports(on, (uri) => annotations.store.get(uri)?.placed ?? []);
  return { end: () => annotations.end() };
}
