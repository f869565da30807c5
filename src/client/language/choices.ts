import { EventEmitter, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import { isArticle } from '../shared/articles';
import { remember } from './remembered';

/** What people chose: documents that are not to be read as articles, and those that are, whatever anybody finds in them. */
export interface Choices {
  /** Somebody has chosen a document's language. */
  made(uri: string): boolean;
  /** The document is not to be offered again. */
  decline(document: TextDocument): void;
  /** Runs a change of a document's language that is ours, so that it is nobody's choice. */
  ours(document: TextDocument, change: () => Thenable<unknown>): Promise<void>;
  /** A document is closed for good. */
  readonly onClosed: Event<string>;
}

/**
 * Follows who changes the language of documents. Changing it closes and opens a document in one turn; closing it for good does not.
 * `chosen` is called when somebody chose.
 */
export function followChoices(context: ExtensionContext, chosen: (document: TextDocument) => void): Choices {
  const declined = remember(context.globalState, 'dateline.declined');
  const wanted = remember(context.globalState, 'dateline.chosen');
  const own = new Set<string>();
  const closing = new Map<string, boolean>();
  const closed = new EventEmitter<string>();

  function decline(document: TextDocument): void {
    const uri = document.uri.toString();
    wanted.delete(uri);
    declined.add(uri, document.isUntitled);
    chosen(document);
  }

  context.subscriptions.push(
    closed,
    workspace.onDidCloseTextDocument((document) => {
      const uri = document.uri.toString();
      closing.set(uri, isArticle(document));
      const untitled = document.isUntitled;
      setTimeout(() => {
        if (!closing.delete(uri)) return;
        // the next "Untitled-1" is another text
        if (untitled) for (const choice of [declined, wanted]) choice.delete(uri);
        closed.fire(uri);
      });
    }),
    workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      const wasArticle = closing.get(uri);
      closing.delete(uri);
      if (wasArticle === undefined || wasArticle === isArticle(document) || own.has(uri)) return;
      if (wasArticle) return decline(document);
      declined.delete(uri);
      wanted.add(uri, document.isUntitled);
      chosen(document);
    }),
  );
  return {
    made: (uri) => declined.has(uri) || wanted.has(uri),
    decline,
    async ours(document, change) {
      const uri = document.uri.toString();
      own.add(uri);
      try {
        await change();
      } finally {
        own.delete(uri);
      }
    },
    onClosed: closed.event,
  };
}
