import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LSPErrorCodes,
  ReferencesRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WorkspaceSymbolRequest,
  type SemanticTokens,
} from 'vscode-languageserver';
import { languages } from '../../languages';
import {
  citationRequest,
  contextsRequest,
  mapRequest,
  outlineRequest,
  sourcesRequest,
  targetRequest,
  timelineRequest,
  type Settings,
} from '../../protocol';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../service/navigation/callHierarchy';
import { citation } from '../../service/navigation/citation';
import { definition } from '../../service/navigation/definition';
import { documentHighlights } from '../../service/navigation/documentHighlight';
import { documentSymbols } from '../../service/outline/documentSymbols';
import { foldingRanges } from '../../service/outline/foldingRanges';
import { hover } from '../../service/hovers/hover';
import { inlayHints } from '../../service/tokens/inlayHints';
import { contexts, outline } from '../../service/outline/outline';
import { placeMap } from '../../service/panels/placeMap';
import type { AnalyzedDocument } from '../../service/document/analyzedDocument';
import { references } from '../../service/navigation/references';
import { selectionRanges } from '../../service/outline/selectionRanges';
import { semanticTokens } from '../../service/tokens/semanticTokens';
import { sources } from '../../service/panels/sources';
import { target } from '../../service/navigation/target';
import { timeline } from '../../service/panels/timeline';
import { workspaceSymbols } from '../../service/navigation/workspaceSymbols';
import { Refusal } from './guard';
import { spanOfRange, type Handlers } from './handlers';
import type { TokenStore } from './tokenStore';

/** Answers the requests about the reading of articles: the editor's own, and those of Dateline's views. */
export function registerFeatures(on: Handlers, tokens: TokenStore, settings: () => Settings): void {
  registerTokens(on, tokens, settings);
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
    inlayHints(reading, spanOfRange(reading, range), settings().inlayHints),
  );
  on.all(WorkspaceSymbolRequest.type, [], (readings, { query }) => workspaceSymbols(readings, query, languages));
  on.near(CallHierarchyPrepareRequest.type, null, (reading, { position }) => prepareCallHierarchy(reading, position));
  on.item(CallHierarchyIncomingCallsRequest.type, [], (reading, { item }) => incomingCalls(reading, item));
  on.item(CallHierarchyOutgoingCallsRequest.type, [], (reading, { item }) => outgoingCalls(reading, item));
  registerViews(on);
}

function registerTokens(on: Handlers, tokens: TokenStore, settings: () => Settings): void {
  on.whole(SemanticTokensRequest.type, null, (reading, _, limited) =>
    tokens.keep(reading.uri, wholeTokens(reading, limited, settings().hiddenTypes)),
  );
  on.whole(SemanticTokensDeltaRequest.type, null, (reading, { previousResultId }, limited) =>
    tokens.keepDelta(reading.uri, wholeTokens(reading, limited, settings().hiddenTypes), previousResultId),
  );
  on.near(SemanticTokensRangeRequest.type, null, (reading, { range }) =>
    semanticTokens(reading, settings().hiddenTypes, spanOfRange(reading, range)),
  );
}

/** A text over the limits is refused: only then does VS Code ask for ranges. It would take an empty answer for the whole. */
function wholeTokens(
  reading: AnalyzedDocument,
  limited: boolean,
  hiddenTypes: Settings['hiddenTypes'],
): SemanticTokens {
  if (limited) throw new Refusal(LSPErrorCodes.ServerCancelled, 'coloured by ranges only');
  return semanticTokens(reading, hiddenTypes);
}

function registerViews(on: Handlers): void {
  on.versioned(outlineRequest, null, outline);
  on.versioned(contextsRequest, null, (reading, { item }) => contexts(reading, item));
  on.versioned(targetRequest, null, (reading, { position, target: kind }) => target(reading, position, kind));
  on.versioned(citationRequest, null, (reading, { position }) => citation(reading, position));
  on.versioned(sourcesRequest, null, sources);
  on.versioned(timelineRequest, null, timeline);
  on.versioned(mapRequest, null, placeMap);
}
