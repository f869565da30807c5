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

/** Registers handlers: each gets the newest reading it asks for, and is guarded; `neutral` is the answer where there is none. */
export class Handlers {
  readonly #connection: Connection;
  readonly #articles: Articles;

  constructor(connection: Connection, articles: Articles) {
    this.#connection = connection;
    this.#articles = articles;
  }

  notification<P, RO>(type: ProtocolNotificationType<P, RO> | Method<P, void>, handler: (params: P) => void): void {
    this.#connection.onNotification(type.method, (params: P) => {
      try {
        handler(params);
      } catch (error) {
        this.#log(`${type.method}: ${traceOf(error)}`);
      }
    });
  }

  /** A request about a document. `limited`: the text is over the limits and only its layout is in the reading. */
  whole<P extends OfDocument, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P, limited: boolean) => R,
  ): void {
    this.#answer<P, R>(type.method, neutral, async (params, token) => {
      const { uri } = params.textDocument;
      const reading = await this.#readingOf(uri);
      if (!reading || token.isCancellationRequested) return neutral;
      return handler(reading, params, this.#articles.get(uri)?.isLimited === true);
    });
  }

  /** A request about a place in a document: of a text over the limits, what is near it is read. */
  near<P extends Placed, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void {
    this.#answer<P, R>(type.method, neutral, async (params, token) => {
      const range = 'range' in params ? params.range : { start: params.position, end: params.position };
      const reading = await this.#readingOf(params.textDocument.uri, (whole) => spanOfRange(whole, range));
      return reading && !token.isCancellationRequested ? handler(reading, params) : neutral;
    });
  }

  /** A request about an item of an earlier answer. */
  item<P extends { readonly item: CallHierarchyItem }, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void {
    this.#answer<P, R>(type.method, neutral, async (params, token) => {
      const reading = await this.#readingOf(params.item.uri);
      return reading && !token.isCancellationRequested ? handler(reading, params) : neutral;
    });
  }

  /** A request about all open articles. */
  all<P, R, PR, E, RO>(
    type: ProtocolRequestType<P, R, PR, E, RO>,
    neutral: R,
    handler: (readings: AnalyzedDocument[], params: P) => R,
  ): void {
    this.#answer<P, R>(type.method, neutral, async (params, token) => {
      const readings: AnalyzedDocument[] = [];
      for (const article of this.#articles.all()) {
        const reading = await article.reading().catch(() => null);
        if (token.isCancellationRequested) return neutral;
        if (reading) readings.push(reading);
      }
      return handler(readings, params);
    });
  }

  /** A request of ours that needs no reading. */
  plain<P, R>(type: Method<P, R>, neutral: R, handler: (params: P) => R | Promise<R>): void {
    this.#answer(type.method, neutral, handler);
  }

  /** A request of ours: a position or range in an older version is mapped forward, or the request refused. */
  versioned<P extends VersionedDocument, R>(
    type: Method<P, R>,
    neutral: R,
    handler: (reading: AnalyzedDocument, params: P) => R,
  ): void {
    this.#answer<P, R>(type.method, neutral, async (params, token) => {
      const article = this.#articles.get(params.uri);
      const reading = await article?.reading();
      if (!article || !reading || token.isCancellationRequested) return neutral;
      if (params.version > reading.version) throw new Refusal(LSPErrorCodes.ContentModified, 'a version not known yet');
      return handler(reading, mapForward(article.document, params));
    });
  }

  #answer<P, R>(method: string, neutral: R, handler: (params: P, token: CancellationToken) => R | Promise<R>): void {
    const log = (message: string) => this.#log(message);
    this.#connection.onRequest(method, guarded(method, neutral, log, handler));
  }

  #log(message: string): void {
    this.#connection.console.error(message);
  }

  async #readingOf(uri: string, span?: (reading: AnalyzedDocument) => Span): Promise<AnalyzedDocument | null> {
    const article = this.#articles.get(uri);
    if (!article) return null;
    return span ? article.readingNear(span) : article.reading();
  }
}

/** The offsets of a range. */
export function spanOfRange({ lines }: AnalyzedDocument, { start, end }: Range): Span {
  return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
}

/**
 * The same request of the newest version; refused where the version is no longer known, or an edit has touched the range that is
 * meant.
 */
function mapForward<P extends VersionedDocument & { readonly position?: Position; readonly range?: Range }>(
  document: OpenDocument,
  params: P,
): P {
  const position = params.position && document.positionSince(params.version, params.position);
  const range = params.range && document.rangeSince(params.version, params.range);
  if (position === null || range === null) throw new Refusal(LSPErrorCodes.ContentModified, 'the text has been edited');
  return { ...params, ...(position ? { position } : {}), ...(range ? { range } : {}) };
}
