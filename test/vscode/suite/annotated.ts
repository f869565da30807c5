import * as vscode from 'vscode';
import type { AnnotationView, Operation } from '../../../src/protocol';
import { api, untitled } from './client';
import { until } from './support';

/** What tests of annotations do with the article in the active editor. */
export interface Annotating {
  readonly editor: vscode.TextEditor;
  /** Selects the n-th occurrences of some words, each `words` or `[words, n]`. */
  select(...stretches: (string | readonly [string, number])[]): void;
  /** The annotations of the text as it stands, once they satisfy. */
  views(what: string, satisfies: (views: readonly AnnotationView[]) => unknown): Promise<readonly AnnotationView[]>;
  /** The text of an annotation's pieces. */
  textOf(view: AnnotationView): string[];
  apply(operation: Operation): Promise<unknown>;
  replace(words: string, by: string): Promise<void>;
}

/** An untitled article to annotate: it works in every scenario, and nothing is written. */
export async function annotating(text: string): Promise<Annotating> {
  const editor = await untitled(text);
  const { document } = editor;
  const {
    annotations: { known },
    client,
  } = await api();
  await until(
    'a reading',
    () => client.standings.of(document).phase,
    (phase) => phase === 'read',
  );
  const rangeOf = (words: string, nth = 0) => {
    let at = -1;
    for (let i = 0; i <= nth; i++) at = document.getText().indexOf(words, at + 1);
    if (at < 0) throw new Error(`The article does not say ${words}`);
    return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
  };
  return {
    editor,
    select(...stretches) {
      editor.selections = stretches.map((stretch) => {
        const { start, end } = typeof stretch === 'string' ? rangeOf(stretch) : rangeOf(...stretch);
        return new vscode.Selection(start, end);
      });
    },
    async views(what, satisfies) {
      return until(
        what,
        () => known.views(document),
        (views) => (views.length === 0 || known.latest(document)?.version === document.version) && satisfies(views),
      );
    },
    textOf: ({ ranges }) =>
      ranges.map(({ start, end }) =>
        document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
      ),
    apply: (operation) => known.apply(document, operation),
    async replace(words, by) {
      const range = rangeOf(words);
      await editor.edit((edit) => edit.replace(range, by));
    },
  };
}
