import {
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidSaveTextDocumentNotification,
  type Connection,
} from 'vscode-languageserver';
import type { Placed } from '../../annotations/model';
import { sidecarExtension } from '../../annotations/sidecar/sidecar';
import { occurrences } from '../../service/annotations/occurrences';
import { placeFixes } from '../../service/annotations/quickFixes';
import { review } from '../../service/annotations/review';
import { spanAtCursor } from '../../service/annotations/spanAtCursor';
import { codeActions } from '../../service/annotations/codeActions';
import { correctable } from '../../service/annotations/correctable';
import {
  applyRequest,
  correctableRequest,
  defineLabelRequest,
  flushRequest,
  occurrencesRequest,
  renamedNotification,
  returnNotification,
  reviewRequest,
  sidecarTextRequest,
  spanAtCursorRequest,
} from '../../protocol';
import { fileName } from '../../service/wording/fileName';
import type { Articles } from '../articles/articles';
import type { Handlers } from '../requests/handlers';
import type { AnnotationService } from './annotationService';
import { createApplying } from './applying';
import { isDefinition } from './operationShape';

/** Answers the requests and notifications about people's annotations. */
export function registerAnnotationHandlers(
  connection: Connection,
  on: Handlers,
  articles: Articles,
  annotations: AnnotationService,
): void {
  const { store, folders } = annotations;
  const apply = createApplying(articles, store, folders);
  const placed = (uri: string): readonly Placed[] => store.get(uri)?.placed ?? [];

  on.plain(applyRequest, null, (asked) => (annotations.isEnding ? null : apply(asked)));
  on.plain(defineLabelRequest, 'The labels could not be written. Try again.', ({ uri, relation, definition }) =>
    isDefinition(definition) ? folders.define(uri, relation, definition) : 'That is no label.',
  );
  on.plain(flushRequest, false, ({ uri }) => store.flush(uri));
  on.plain(sidecarTextRequest, null, ({ uri }) => {
    const json = store.get(uri)?.text();
    return json === undefined ? null : { name: fileName(uri) + sidecarExtension, json };
  });
  on.versioned(reviewRequest, null, (reading, { position, direction }) =>
    review(reading, placed(reading.uri), position, direction),
  );
  on.versioned(occurrencesRequest, null, (reading, { range }) => occurrences(reading, range));
  on.versioned(spanAtCursorRequest, null, (reading, { position, size }) => {
    const range = spanAtCursor(reading, position, size);
    return range && { version: reading.version, range };
  });
  on.versioned(correctableRequest, null, (reading, { range }) => correctable(reading, range));
  on.near(CodeActionRequest.type, [], (reading, { range }) => [
    ...placeFixes(placed(reading.uri), reading, range),
    ...codeActions(reading, range),
  ]);

  on.notification(DidSaveTextDocumentNotification.type, ({ textDocument: { uri } }) => store.get(uri)?.saved());
  on.notification(returnNotification, ({ uri, version }) => store.expectReturn(uri, version));
  on.notification(renamedNotification, ({ from, to }) => {
    if (isText(from) && isText(to)) store.rename(from, to);
  });
  on.notification(DidChangeWatchedFilesNotification.type, ({ changes }) => {
    for (const { uri } of changes.filter((change) => isText(change.uri))) {
      void store.check(uri);
      void folders.check(uri);
    }
  });
  on.notification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
    folders.change(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    );
    for (const { document } of articles.all()) void folders.load(document.uri).then(() => store.inputsChanged());
  });
  connection.onShutdown(() => annotations.end());
}

/** Clients may send anything. */
const isText = (value: unknown): boolean => typeof value === 'string';
