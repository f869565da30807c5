import { EventEmitter, TextDocumentChangeReason, workspace, type Event, type ExtensionContext, type TextDocument } from 'vscode';
import { fingerprint } from './fingerprint';
import { createJournal, type Direction, type Journal } from './journal';
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

const partingTime = 5000;

export function createJournals(context: ExtensionContext): Journals {
  const histories = new Map<string, History>();
  /** Of documents closed just now: one that is saved under a new name is opened before it is told where it went. */
  const parting = new Map<string, History>();
  const changed = new EventEmitter<void>();

  context.subscriptions.push(
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      const history = histories.get(document.uri.toString());
      if (!history || contentChanges.length === 0) return; // only "dirty" has changed
      history.journal.changed(causeOf(reason), () => fingerprint(document.getText()));
      changed.fire();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      const history = histories.get(uri.toString());
      if (!history) return;
      histories.delete(uri.toString());
      parting.set(uri.toString(), history);
      setTimeout(() => parting.get(uri.toString()) === history && parting.delete(uri.toString()), partingTime);
      changed.fire();
    }),
  );

  return {
    of(document) {
      const uri = document.uri.toString();
      const known = histories.get(uri) ?? { journal: createJournal(), queue: createQueue() };
      histories.set(uri, known);
      return known;
    },
    touch: () => changed.fire(),
    onDidChange: changed.event,
    rename(from, to) {
      const history = histories.get(from) ?? parting.get(from);
      if (!history) return;
      history.journal.forgetText('undo');
      history.journal.forgetText('redo');
      histories.delete(from);
      parting.delete(from);
      histories.set(to, history);
      changed.fire();
    },
  };
}

function causeOf(reason: TextDocumentChangeReason | undefined): Direction | 'edit' {
  switch (reason) {
    case TextDocumentChangeReason.Undo: return 'undo';
    case TextDocumentChangeReason.Redo: return 'redo';
    case undefined: return 'edit';
  }
}
