import {
  CodeActionKind,
  PositionEncodingKind,
  TextDocumentSyncKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { legend } from '../../service/tokens/semanticTokens';

/** What the server can do: part of the answer to `initialize`. */
export const capabilities: ServerCapabilities = {
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  semanticTokensProvider: { legend, full: { delta: true }, range: true },
  hoverProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  documentSymbolProvider: { label: 'Dateline' },
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  workspaceSymbolProvider: true,
  callHierarchyProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};
