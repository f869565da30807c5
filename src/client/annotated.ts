import { EventEmitter, l10n, window, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import { annotationsNotification, applyRequest, type Annotations, type Applied, type Operation } from '../protocol';
import { fingerprint } from './journal/fingerprint';
import type { Journals } from './journal/journals';
import type { LanguageClient } from './connection/languageClient';
import { collapseSelection } from './shared/collapse';
import { confirm } from './shared/status';

/** The annotations of the open articles as the server holds them, and the one way to change them. */
export interface Annotated {
  /** A document's annotations as the server sent them last; undefined before the first time. */
  of(document: TextDocument): Annotations | undefined;
  readonly onDidChange: Event<Annotations>;
  /** Why nobody can say what is not annotated in a document, in a sentence or two; null once its annotations are known. */
  unread(document: TextDocument): string | null;
  /**
   * Asks the server for an operation, after those asked for before. The status bar shows what was done, and it can be undone; a
   * message shows why nothing was done. Words that were selected for it are so no longer, at once. `version`: of the text that the operation's ranges are of, where it is not the newest. Null:
   * not done.
   */
  apply(document: TextDocument, operation: Operation, version?: number): Promise<Applied | null>;
  /** The same, without a message and without a step to undo. */
  send(document: TextDocument, operation: Operation, version?: number): Promise<Applied | null>;
}

export function createAnnotated(context: ExtensionContext, client: LanguageClient, journals: Journals): Annotated {
  const known = new Map<string, Annotations>();
  const changed = new EventEmitter<Annotations>();

  const send = (document: TextDocument, operation: Operation, version = document.version) =>
    client.request(applyRequest, { uri: document.uri.toString(), version, operation });

  function unread(document: TextDocument): string | null {
    const standing = client.standings.of(document);
    if (standing.phase === 'notRead' && standing.why === 'noServer') return standing.notice;
    return known.has(document.uri.toString()) ? null : l10n.t('The annotations are being read.');
  }

  client.onNotification(annotationsNotification, (annotations) => {
    // of a closed one, it would be taken for the next untitled one of that name
    if (!workspace.textDocuments.some(({ uri }) => uri.toString() === annotations.uri)) return;
    known.set(annotations.uri, annotations);
    changed.fire(annotations);
  });
  context.subscriptions.push(
    changed,
    workspace.onDidCloseTextDocument(({ uri }) => known.delete(uri.toString())),
  );

  return {
    of: (document) => known.get(document.uri.toString()),
    onDidChange: changed.event,
    unread,
    send,
    apply(document, operation, version = document.version) {
      const { journal, queue } = journals.of(document);
      const place = journal.reserve(() => fingerprint(document.getText()));
      journals.touch();
      if (isAboutWords(operation)) collapseSelection(document);
      return queue(async () => {
        const applied = await send(document, operation, version);
        if (applied?.done && applied.entry !== null) place.keep(applied.entry, applied.message);
        else place.drop();
        journals.touch();
        if (applied?.done) confirm(applied.message);
        else
          void window.showWarningMessage(
            applied?.message ?? unread(document) ?? l10n.t('The text has changed since. Try again.'),
          );
        return applied?.done ? applied : null;
      });
    },
  };
}

const isAboutWords = (operation: Operation): boolean =>
  ['at', 'range', 'ranges', 'targets'].some((place) => place in operation);
