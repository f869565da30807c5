import { ErrorCodes, LSPErrorCodes, type Range } from 'vscode-languageserver';
import type { Span } from '../../core/analysis';
import { createLines } from '../../core/text/lines';
import type { AnalyzedDocument } from '../../service/document/analyzedDocument';
import type { Applied, ApplyParams, Operation } from '../../protocol';
import type { Articles } from '../articles/articles';
import { Refusal } from '../requests/guard';
import { layoutOnly } from '../articles/limits';
import type { OpenArticle } from '../articles/openArticle';
import type { AnnotationStore } from './annotationStore';
import type { Folders } from './folders';
import { faultIn } from './operationShape';

/** Does the operations of each article one after the other, in the order asked; the answer is null when the document is not open. */
export function createApplying(
  articles: Articles,
  store: AnnotationStore,
  folders: Folders,
): (params: ApplyParams) => Promise<Applied | null> {
  const last = new Map<string, Promise<unknown>>();

  /**
   * An article's annotations and reading once their files are read. Those of a renamed article may replace them meanwhile; then
   * it waits for their file, too, because an operation that comes before it would be lost.
   */
  async function whenRead(article: OpenArticle, operation: Operation) {
    const { uri } = article.document;
    for (;;) {
      const annotations = store.get(uri);
      await Promise.all([annotations?.ready, folders.load(uri)]);
      const reading = isOfReading(operation) ? await newestReading(article) : null;
      if (store.get(uri) === annotations) return { annotations, reading };
    }
  }

  async function apply({ uri, version, operation }: ApplyParams): Promise<Done | null> {
    const article = articles.get(uri);
    if (!article) return null;
    const { annotations: current, reading } = await whenRead(article, operation);
    // from here on no edit comes in between
    if (!current || articles.get(uri) !== article) return null;
    const { document } = article;
    const lines = reading?.lines ?? createLines(document.text);
    const analysis = reading?.analysis ?? layoutOnly(document.text, current.inputs.date);
    const spanOf = (range: Range): Span => {
      const now = reading ? document.rangeSince(version, range) : document.rangeFollowed(version, range);
      if (!now) throw new Refusal(LSPErrorCodes.ContentModified, 'the text has been edited there');
      return { start: lines.offsetAt(now.start), end: lines.offsetAt(now.end) };
    };
    const { lexicon, kept, ...step } = current.apply(operation, { analysis, spanOf });
    const problem = lexicon ? await folders.changeLexicon(uri, lexicon) : null;
    const message = problem ? `${step.message}. But ${problem}` : step.message;
    return { answer: { uri, version: document.version, revision: current.revision, ...step, message }, kept };
  }

  return (params) => {
    const { uri } = params;
    const fault = faultIn(params.operation);
    if (fault !== null) throw new Refusal(ErrorCodes.InvalidParams, fault);
    const mine = (last.get(uri) ?? Promise.resolve()).then(() => apply(params));
    const done = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(uri) === done) last.delete(uri);
      });
    last.set(uri, done);
    return mine.then(answerWhenKept);
  };
}

/** An operation that was done in memory. */
interface Done {
  readonly answer: Applied;
  readonly kept: Promise<void>;
}

/** Nobody is told that something is done before it is on the disk; the next operation need not wait for that. */
async function answerWhenKept(done: Done | null): Promise<Applied | null> {
  await done?.kept;
  return done && done.answer;
}

/** Is it about the reading? A label or a note is about the words alone, and does not wait for the reading of a long article. */
const isOfReading = (operation: Operation): boolean => 'at' in operation || operation.kind === 'mark';

/** The reading of the newest text; null when there can be none. Edits that come in meanwhile are read, too. */
async function newestReading(article: OpenArticle): Promise<AnalyzedDocument | null> {
  for (;;) {
    const reading = await article.reading().catch(() => null);
    if (!reading || reading.version === article.document.version) return reading;
  }
}
