import fc from 'fast-check';
import type { Operation } from '../../src/protocol';
import { on } from './annotating';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A message as a client may send it. */
export interface Message {
  readonly method: string;
  readonly params: unknown;
}

const definition = { name: 'Claim', color: null, key: 'k', description: '' };

const operations: readonly Operation[] = [
  { kind: 'label', targets: [[on(0, 0, 3)]], label: 'Threat' },
  { kind: 'labelDocument', label: 'Threat', on: true },
  { kind: 'comment', range: on(0, 0, 3), text: 'So?', author: null },
  { kind: 'comment', range: null, text: 'So?', author: 'Eva' },
  { kind: 'reply', id: 'urn:uuid:1', text: 'Yes.', author: null },
  { kind: 'retype', at: on(0, 0, 3), type: 'place' },
  { kind: 'mark', range: on(0, 16, 24), type: 'place', always: true },
  { kind: 'reject', at: on(0, 0, 3), scope: 'everywhere' },
  { kind: 'rename', at: on(0, 0, 3), name: 'Anna' },
  { kind: 'merge', at: on(0, 0, 3), with: on(0, 8, 11) },
  { kind: 'resize', at: on(0, 0, 3), range: on(0, 0, 7) },
  { kind: 'quotation', range: on(0, 0, 7), quote: 'direct' },
  { kind: 'speaker', at: on(0, 0, 7), speaker: on(0, 8, 11) },
  { kind: 'event', range: on(0, 4, 7), type: 'meeting' },
  { kind: 'date', value: '2017-08-28' },
  { kind: 'remove', ids: ['urn:uuid:1'] },
  { kind: 'undo', entry: '1' },
];

/** What the server understands, said rightly of a document. */
export function messagesAbout(uri: string): readonly Message[] {
  const textDocument = { uri };
  const [position, range, version] = [{ line: 0, character: 1 }, on(0, 0, 3), 1];
  const item = { name: 'Ana', kind: 1, uri, range, selectionRange: range, data: { id: 'e1' } };
  const ofDocument = { uri, version };
  const said: Readonly<Record<string, Json | object>> = {
    'textDocument/didOpen': { textDocument: { uri, languageId: 'article', version, text: 'Ana met Bob at the gate.' } },
    'textDocument/didChange': {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: 'Eva' }, { text: 'Ana.' }],
    },
    'textDocument/didSave': { textDocument },
    'textDocument/didClose': { textDocument },
    'textDocument/hover': { textDocument, position },
    'textDocument/definition': { textDocument, position },
    'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
    'textDocument/documentHighlight': { textDocument, position },
    'textDocument/documentSymbol': { textDocument },
    'textDocument/foldingRange': { textDocument },
    'textDocument/selectionRange': { textDocument, positions: [position] },
    'textDocument/inlayHint': { textDocument, range },
    'textDocument/codeAction': { textDocument, range, context: { diagnostics: [] } },
    'textDocument/semanticTokens/full': { textDocument },
    'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
    'textDocument/semanticTokens/range': { textDocument, range },
    'textDocument/prepareCallHierarchy': { textDocument, position },
    'callHierarchy/incomingCalls': { item },
    'callHierarchy/outgoingCalls': { item },
    'workspace/symbol': { query: 'Ana' },
    'workspace/didChangeConfiguration': {
      settings: { inlayHints: { dates: true }, hiddenTypes: ['person'], dayFirst: true },
    },
    'workspace/didChangeWatchedFiles': { changes: [{ uri: `${uri}.anno.json`, type: 2 }] },
    'workspace/didChangeWorkspaceFolders': { event: { added: [{ uri: 'file:///more', name: 'more' }], removed: [] } },
    'dateline/detect': { text: 'PARIS — It rained.' },
    'dateline/outline': ofDocument,
    'dateline/contexts': { ...ofDocument, item: 'e1' },
    'dateline/target': { ...ofDocument, position, target: 'nextMention' },
    'dateline/citation': { ...ofDocument, position },
    'dateline/sources': ofDocument,
    'dateline/timeline': ofDocument,
    'dateline/map': ofDocument,
    'dateline/formats': {},
    'dateline/export': { ...ofDocument, format: 'json' },
    'dateline/outlineText': { ...ofDocument, style: 'text', parts: [{ kind: 'people', items: ['e1'], head: true }] },
    'dateline/review': { ...ofDocument, position, direction: 'next' },
    'dateline/occurrences': { ...ofDocument, range },
    'dateline/spanAtCursor': { ...ofDocument, position, size: 'name' },
    'dateline/correctable': { ...ofDocument, range },
    'dateline/defineLabel': { uri, relation: false, definition },
    'dateline/flush': { uri },
    'dateline/sidecarText': { uri },
    'dateline/renamed': { from: uri, to: `${uri}.article` },
    'dateline/return': ofDocument,
  };
  return [
    ...Object.entries(said).map(([method, params]) => ({ method, params })),
    ...operations.map((operation) => ({ method: 'dateline/apply', params: { ...ofDocument, operation } })),
  ];
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, {}, [], [null], [{}], '', 'toString', '__proto__', -1, 0.5, 1e300, true),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Messages about a document as they must not be: with something else somewhere, or everywhere. */
export const malformedAbout = (uri: string): fc.Arbitrary<Message> =>
  fc.tuple(fc.constantFrom(...messagesAbout(uri)), fc.nat(), junk).map(([{ method, params }, at, other]) => {
    const paths = pathsOf(params);
    return { method, params: replaced(params, paths[at % paths.length], other) };
  });

/** The way to everything inside a value, the value itself first. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner).map((path) => [name, ...path]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...(value as unknown[])] as never)
    : { ...(value as object) };
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}
