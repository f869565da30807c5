import {
  EventEmitter,
  TextDocumentChangeReason,
  workspace,
  type Event,
  type ExtensionContext,
  type TextDocument,
} from 'vscode';
import { fingerprint } from './fingerprint';
import { goesOn } from './goesOn';
import { Journal, type Direction } from './journal';
import { createQueue, type Queue } from './queue';

/** An open article's journal, and the queue in which its operations, undos and redos are asked for one after the other. */
export interface History {
  readonly journal: Journal;
  readonly queue: Queue;
}

/** The journals of the open articles, kept up with their text. */
export interface Journals {
  of(document: TextDocument): History;
  /** Tells that a journal has changed by something other than text. */
  touch(): void;
  /** A journal has begun, ended or moved. */
  readonly onDidChange: Event<void>;
  /** The article has another URI now: its annotation steps go along, its text's undo stack does not. */
  rename(from: string, to: string): void;
}

/** How many closed articles the server remembers the steps of, too, where they are opened again as they were. */
const mostClosed = 10;

export function createJournals(context: ExtensionContext): Journals {
  const histories = new Map<string, History>();
  const closed = new Map<string, { readonly history: History; readonly content: string | null }>();
  const changed = new EventEmitter<void>();

  /** What was closed, where it is open again (or saved elsewhere): the editor has forgotten the steps of its text. */
  function reopened(uri: string, document: TextDocument): History | undefined {
    const found = closed.get(uri);
    closed.delete(uri);
    if (!found || !goesOn(found.content, document.isUntitled, () => fingerprint(document.getText()))) return undefined;
    forgetText(found.history);
    return found.history;
  }

  function close(document: TextDocument): void {
    const uri = document.uri.toString();
    const history = histories.get(uri);
    histories.delete(uri);
    if (!history?.journal.active) return;
    closed.set(uri, { history, content: fingerprint(document.getText()) });
    if (closed.size > mostClosed) closed.delete([...closed.keys()][0]);
    changed.fire();
  }

  context.subscriptions.push(
    changed,
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const history = histories.get(document.uri.toString());
      if (!history || contentChanges.length === 0) return; // only "dirty" has changed
      history.journal.changed(causeOf(reason), () => fingerprint(document.getText()));
      changed.fire();
    }),
  );

  return {
    of(document) {
      const uri = document.uri.toString();
      const known = histories.get(uri) ?? reopened(uri, document) ?? { journal: new Journal(), queue: createQueue() };
      histories.set(uri, known);
      return known;
    },
    touch: () => changed.fire(),
    onDidChange: changed.event,
    rename(from, to) {
      const history = histories.get(from) ?? closed.get(from)?.history;
      if (!history) return;
      histories.delete(from);
      closed.delete(from);
      forgetText(history);
      if (histories.has(to)) histories.set(to, history);
      else closed.set(to, { history, content: null });
      changed.fire();
    },
  };
}

function forgetText({ journal }: History): void {
  journal.forgetText('undo');
  journal.forgetText('redo');
}

function causeOf(reason: TextDocumentChangeReason | undefined): Direction | 'edit' {
  switch (reason) {
    case TextDocumentChangeReason.Undo:
      return 'undo';
    case TextDocumentChangeReason.Redo:
      return 'redo';
    case undefined:
      return 'edit';
  }
}
