import {
  LSPErrorCodes,
  type CallHierarchyItem,
  type CancellationToken,
  type Connection,
  type Position,
  type ProtocolNotificationType,
  type ProtocolRequestType,
  type Range,
  type TextDocumentIdentifier,
} from 'vscode-languageserver';
import type { Span } from '../../core/analysis';
import type { AnalyzedDocument } from '../../service/document/analyzedDocument';
import type { Method, VersionedDocument } from '../../protocol';
import type { Articles } from '../articles/articles';
import { traceOf } from './errors';
import { guarded, Refusal } from './guard';
import type { OpenDocument } from '../articles/openDocument';

type OfDocument = { readonly textDocument: TextDocumentIdentifier };
type Placed = OfDocument & ({ readonly position: Position } | { readonly range: Range });

/** Ways to register a handler: each gets the newest reading it asks for, and runs guarded with `neutral` as its way out. */
export interface Handlers {
  notification<P, RO>(type: ProtocolNotificationType<P, RO> | Method<P, void>, handler: (params: P) => void): void;
  /** A request about a document. `limited`: the text is over the limits and only its layout is in the reading. */
  whole<P extends OfDocument, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P, limited: boolean) => R,
  ): void;
  /** A request about a place in a document: of a text over the limits, what is near it is read. */
  near<P extends Placed, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void;
  /** A request about something an earlier answer gave out. */
  item<P extends { readonly item: CallHierarchyItem }, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void;
  /** A request about all open articles. */
  all<P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (readings: AnalyzedDocument[], params: P) => R,
  ): void;
  /** A request of ours that needs no reading. */
  plain<P, R>(type: Method<P, R>, neutral: R, handler: (params: P) => R | Promise<R>): void;
  /** A request of ours: a position or range in an older version is mapped forward, or the request refused. */
  versioned<P extends VersionedDocument, R>(
    type: Method<P, R>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void;
}

export function createHandlers(connection: Connection, articles: Articles): Handlers {
  const log = (message: string) => connection.console.error(message);

  function answer<P, R>(
    method: string,
    neutral: R,
    handler: (params: P, token: CancellationToken) => R | Promise<R>,
  ): void {
    connection.onRequest(method, guarded(method, neutral, log, handler));
  }

  async function readingOf(uri: string, span?: (reading: AnalyzedDocument) => Span): Promise<AnalyzedDocument | null> {
    const article = articles.get(uri);
    if (!article) return null;
    return span ? article.readingNear(span) : article.reading();
  }

  return {
    notification(type, handler) {
      connection.onNotification(type.method, (params) => {
        try {
          handler(params);
        } catch (error) {
          log(`${type.method}: ${traceOf(error)}`);
        }
      });
    },
    whole(type, neutral, handler) {
      answer(type.method, neutral, async (params: Parameters<typeof handler>[1], token) => {
        const { uri } = params.textDocument;
        const reading = await readingOf(uri);
        if (!reading || token.isCancellationRequested) return neutral;
        return handler(reading, params, articles.get(uri)?.state.phase === 'limited');
      });
    },
    near(type, neutral, handler) {
      answer(type.method, neutral, async (params: Parameters<typeof handler>[1], token) => {
        const range = 'range' in params ? params.range : { start: params.position, end: params.position };
        const reading = await readingOf(params.textDocument.uri, (whole) => spanOfRange(whole, range));
        return reading && !token.isCancellationRequested ? handler(reading, params) : neutral;
      });
    },
    item(type, neutral, handler) {
      answer(type.method, neutral, async (params: Parameters<typeof handler>[1], token) => {
        const reading = await readingOf(params.item.uri);
        return reading && !token.isCancellationRequested ? handler(reading, params) : neutral;
      });
    },
    all(type, neutral, handler) {
      answer(type.method, neutral, async (params: Parameters<typeof handler>[1], token) => {
        const readings: AnalyzedDocument[] = [];
        for (const article of articles.all()) {
          const reading = await article.reading().catch(() => null);
          if (token.isCancellationRequested) return neutral;
          if (reading) readings.push(reading);
        }
        return handler(readings, params);
      });
    },
    plain(type, neutral, handler) {
      answer(type.method, neutral, handler);
    },
    versioned(type, neutral, handler) {
      answer(type.method, neutral, async (params: Parameters<typeof handler>[1], token) => {
        const article = articles.get(params.uri);
        const reading = await article?.reading();
        if (!article || !reading || token.isCancellationRequested) return neutral;
        if (params.version > reading.version)
          throw new Refusal(LSPErrorCodes.ContentModified, 'a version not known yet');
        return handler(reading, mapForward(article.document, params));
      });
    },
  };
}

/** The offsets of a range. */
export function spanOfRange({ lines }: AnalyzedDocument, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

/** The same request of the newest version; refused where the version is long past or an edit leaves it open what is meant. */
function mapForward<P extends VersionedDocument & { readonly position?: Position; readonly range?: Range }>(
  document: OpenDocument,
  params: P,
): P {
  const position = params.position && document.positionSince(params.version, params.position);
  const range = params.range && document.rangeSince(params.version, params.range);
  if (position === null || range === null) throw new Refusal(LSPErrorCodes.ContentModified, 'the text has been edited');
  return { ...params, ...(position ? { position } : {}), ...(range ? { range } : {}) };
}
