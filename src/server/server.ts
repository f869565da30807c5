import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  LSPErrorCodes,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRefreshRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  type Connection,
  type InitializeParams,
  type SemanticTokens,
} from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../service/navigation/callHierarchy';
import { citation } from '../service/navigation/citation';
import { definition } from '../service/navigation/definition';
import { documentHighlights } from '../service/navigation/documentHighlight';
import { documentSymbols } from '../service/outline/documentSymbols';
import { foldingRanges } from '../service/outline/foldingRanges';
import { hover } from '../service/hovers/hover';
import { inlayHints } from '../service/tokens/inlayHints';
import { contexts, outline } from '../service/outline/outline';
import { placeMap } from '../service/panels/placeMap';
import type { AnalyzedDocument } from '../service/document/analyzedDocument';
import { references } from '../service/navigation/references';
import { selectionRanges } from '../service/outline/selectionRanges';
import { semanticTokens } from '../service/tokens/semanticTokens';
import { sources } from '../service/panels/sources';
import { target } from '../service/navigation/target';
import { timeline } from '../service/panels/timeline';
import { workspaceSymbols } from '../service/navigation/workspaceSymbols';
import {
  analysisRequest,
  citationRequest,
  contextsRequest,
  defaultSettings,
  mapRequest,
  outlineRequest,
  sourcesRequest,
  stateNotification,
  targetRequest,
  timelineRequest,
  type State,
} from '../protocol';
import { languages } from '../languages';
import type { Files } from './annotations/files';
import { AnnotationService } from './annotations/annotationService';
import { registerAnnotationHandlers } from './annotations/handlers';
import { createArticles } from './articles/articles';
import { capabilities } from './requests/capabilities';
import { Refusal } from './requests/guard';
import { createHandlers, spanOfRange } from './requests/handlers';
import type { Analyzer, Prior } from './articles/openArticle';
import { settingsFrom } from './requests/settings';
import { createTokenStore } from './requests/tokenStore';

/**
 * Wires a connection to the features. `newAnalyzer` makes the reader of one article; it may wait for weights that load after
 * `initialize` has been answered. `disk` holds `file:` URIs; without one all files are asked of the client. Does not start
 * listening.
 */
export function serve(connection: Connection, newAnalyzer: () => Promise<Analyzer>, disk: Files | null = null): void {
  let settings = defaultSettings;
  const annotations = new AnnotationService(connection, disk, readAnew);
  const prior = (uri: string): Prior => ({
    ready: () => annotations.ready(uri),
    inputs: () => ({ dayFirst: settings.dayFirst, ...annotations.inputs(uri) }),
  });
  const report = (state: State) => void connection.sendNotification(stateNotification.method, state);
  const articles = createArticles(newAnalyzer, prior, report, (document) => annotations.store.open(document));
  const tokens = createTokenStore();
  const on = createHandlers(connection, articles);

  connection.onInitialize(({ initializationOptions, workspaceFolders }: InitializeParams) => {
    const options = initializationOptions as { settings?: unknown } | undefined;
    settings = settingsFrom(options?.settings);
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

  on.whole(SemanticTokensRequest.type, null, (reading, _, limited) =>
    tokens.keep(reading.uri, wholeTokens(reading, limited)),
  );
  on.whole(SemanticTokensDeltaRequest.type, null, (reading, { previousResultId }, limited) =>
    tokens.keepDelta(reading.uri, wholeTokens(reading, limited), previousResultId),
  );
  on.near(SemanticTokensRangeRequest.type, null, (reading, { range }) =>
    semanticTokens(reading, settings.hiddenTypes, spanOfRange(reading, range)),
  );
  on.near(HoverRequest.type, null, (reading, { position }) => hover(reading, position));
  on.whole(DocumentSymbolRequest.type, [], documentSymbols);
  on.near(DefinitionRequest.type, null, (reading, { position }) => definition(reading, position));
  on.near(ReferencesRequest.type, [], (reading, { position, context }) =>
    references(reading, position, context.includeDeclaration),
  );
  on.near(DocumentHighlightRequest.type, [], (reading, { position }) => documentHighlights(reading, position));
  on.whole(FoldingRangeRequest.type, [], foldingRanges);
  on.whole(SelectionRangeRequest.type, null, (reading, { positions }) => selectionRanges(reading, positions));
  on.near(InlayHintRequest.type, [], (reading, { range }) =>
    inlayHints(reading, spanOfRange(reading, range), settings.inlayHints),
  );
  on.all(WorkspaceSymbolRequest.type, [], (readings, { query }) => workspaceSymbols(readings, query, languages));
  on.near(CallHierarchyPrepareRequest.type, null, (reading, { position }) => prepareCallHierarchy(reading, position));
  on.item(CallHierarchyIncomingCallsRequest.type, [], (reading, { item }) => incomingCalls(reading, item));
  on.item(CallHierarchyOutgoingCallsRequest.type, [], (reading, { item }) => outgoingCalls(reading, item));

  /** Of a text over the limits only a refusal makes VS Code ask for ranges: an empty answer would stand for the whole. */
  function wholeTokens(reading: AnalyzedDocument, limited: boolean): SemanticTokens {
    if (limited) throw new Refusal(LSPErrorCodes.ServerCancelled, 'coloured by ranges only');
    return semanticTokens(reading, settings.hiddenTypes);
  }

  on.versioned(outlineRequest, null, outline);
  on.versioned(contextsRequest, null, (reading, { item }) => contexts(reading, item));
  on.versioned(targetRequest, null, (reading, { position, target: kind }) => target(reading, position, kind));
  on.versioned(citationRequest, null, (reading, { position }) => citation(reading, position));
  on.versioned(sourcesRequest, null, sources);
  on.versioned(timelineRequest, null, timeline);
  on.versioned(mapRequest, null, placeMap);
  on.versioned(analysisRequest, null, ({ uri, version, analysis }) => ({
    uri,
    version,
    json: JSON.stringify(analysis, null, 2),
  }));
}
