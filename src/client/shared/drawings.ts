import {
  window,
  type DecorationRenderOptions,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';

/** What an editor shows: the decoration type's name, and the ranges that have it. Tests look at it. */
export type Drawn = ReadonlyMap<string, readonly Range[]>;

/** Lines above and below what is seen that are drawn too, so that scrolling shows no bare text. */
export const margin = 60;

/** Decorations of editors by the names of their types, which are made as they are needed: a type is told by its name. */
export class Drawings {
  readonly #renderOf: (name: string) => DecorationRenderOptions;
  readonly #types = new Map<string, TextEditorDecorationType>();
  readonly #shown = new WeakMap<TextEditor, Drawn>();

  constructor(renderOf: (name: string) => DecorationRenderOptions) {
    this.#renderOf = renderOf;
  }

  drawn(editor: TextEditor): Drawn {
    return this.#shown.get(editor) ?? new Map();
  }

  /** Shows this, and nothing of what was shown before. */
  show(editor: TextEditor, now: Drawn): void {
    for (const name of new Set([...this.drawn(editor).keys(), ...now.keys()]))
      editor.setDecorations(this.#typeOf(name), now.get(name) ?? []);
    this.#shown.set(editor, now);
  }

  /** Takes all types away, for they look otherwise from now on; each editor is to be shown anew. */
  dispose(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#types.clear();
  }

  #typeOf(name: string): TextEditorDecorationType {
    const made = this.#types.get(name) ?? window.createTextEditorDecorationType(this.#renderOf(name));
    this.#types.set(name, made);
    return made;
  }
}
