import type { Diagnostic } from 'vscode-languageserver';
import type { Lexicon } from '../../core/inputs';
import { placeDiagnostics } from '../../service/annotations/diagnostics';
import { views } from '../../service/annotations/views';
import { createLines } from '../../core/text/lines';
import type { Annotations } from '../../protocol';
import type { TextEdit } from '../articles/edits';
import type { OpenDocument } from '../articles/openDocument';
import { ArticleAnnotations, type Corrections, type Predecessor } from './articleAnnotations';
import { ClosedArticles } from './closedArticles';
import { faultDiagnostics } from './faults';
import type { Files } from './files/files';
import type { Journals } from './journal/journals';
import { later } from './later';
import { retitle } from './retitle';
import { sameUri, sidecarUri } from './uris';

export interface StoreEvents {
  annotations(annotations: Annotations): void;
  diagnostics(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** What the article's reading has to follow has changed. */
  inputs(uri: string): void;
  warning(message: string): void;
}

export interface StoreNeeds {
  readonly files: Files;
  readonly journals: Journals | null;
  committedText(uri: string): Promise<string | null>;
  lexicon(uri: string): Lexicon | undefined;
}

/** Milliseconds without an edit before the client gets the new places. */
const quietTime = 250;

interface Open {
  readonly document: OpenDocument;
  annotations: ArticleAnnotations;
  /** What the reading follows now. */
  followed: Corrections;
  wasEmpty: boolean;
  /** The version that an undo or a redo makes. */
  returnsAt?: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** The annotations of all open articles. What could not be written of a closed one is kept, and tried again. */
export class AnnotationStore {
  readonly #needs: StoreNeeds;
  readonly #events: StoreEvents;
  readonly #open = new Map<string, Open>();
  readonly #closed = new ClosedArticles();
  #revision = 0;

  constructor(needs: StoreNeeds, events: StoreEvents) {
    this.#needs = needs;
    this.#events = events;
  }

  get(uri: string): ArticleAnnotations | undefined {
    return this.#open.get(uri)?.annotations;
  }

  open(document: OpenDocument): void {
    const { uri } = document;
    const annotations = this.#annotate(document, this.#closed.takeFor(uri, document.text));
    this.#open.set(uri, { document, annotations, followed: annotations.inputs, wasEmpty: false });
  }

  /** The next change of a document, which makes it that version, is an undo or a redo. */
  expectReturn(uri: string, version: number): void {
    const one = this.#open.get(uri);
    if (one) one.returnsAt = version;
  }

  edit(uri: string, edits: readonly TextEdit[]): void {
    const one = this.#open.get(uri);
    if (!one || edits.length === 0) return;
    one.annotations.edit(edits, one.returnsAt === one.document.version);
    clearTimeout(one.timer);
    one.timer = later(quietTime, () => {
      if (!one.wasEmpty || one.annotations.placed.length > 0) this.#notify(uri, true);
    });
  }

  close(uri: string): void {
    const one = this.#open.get(uri);
    if (!one) return;
    clearTimeout(one.timer);
    this.#open.delete(uri);
    this.#closed.keep(uri, one.document.text, one.annotations);
    this.#events.diagnostics(uri, []);
    const sidecar = sidecarUri(uri);
    if (sidecar) this.#events.diagnostics(sidecar, []);
  }

  /** An article has another URI now, before or after it was closed under the old one and opened under the new one. */
  rename(from: string, to: string): void {
    this.close(from);
    this.#closed.rename(from, to);
    const target = this.#open.get(to);
    if (!target) return void retitle(this.#needs.files, to);
    const before = this.#closed.takeFor(to, target.document.text);
    if (!before) return;
    const own = target.annotations.leave();
    target.annotations = this.#annotate(target.document, { ...before, unsaved: own.then(() => before.unsaved) });
  }

  /** What the article's reading has to follow. */
  inputs(uri: string): Corrections {
    return this.#open.get(uri)?.annotations.inputs ?? {};
  }

  /** A file has changed: where it is the sidecar of an open article, it is read again. */
  async check(file: string): Promise<void> {
    for (const [uri, { annotations }] of this.#open) {
      const sidecar = sidecarUri(uri);
      if (sidecar !== null && sameUri(sidecar, file)) await annotations.sync();
    }
  }

  /** Writes what waits, of one article or of all; true when nothing is left to write. */
  async flush(uri?: string): Promise<boolean> {
    const all =
      uri === undefined
        ? [...this.#open.values()].map(({ annotations }) => annotations).concat(this.#closed.waiting())
        : [this.get(uri) ?? this.#closed.get(uri)].filter((one) => one !== undefined);
    return (await Promise.all(all.map((one) => one.flush()))).every(Boolean);
  }

  /** What the readings follow may have changed: a lexicon has. */
  inputsChanged(): void {
    for (const [uri, one] of this.#open) this.#notifyOfInputs(uri, one);
  }

  #annotate(document: OpenDocument, before: Predecessor | null): ArticleAnnotations {
    const { uri } = document;
    const around = {
      files: this.#needs.files,
      journals: this.#needs.journals,
      committedText: () => this.#needs.committedText(uri),
      lexicon: () => this.#needs.lexicon(uri),
      nextRevision: () => ++this.#revision,
      onChange: () => this.#notify(uri),
      warn: (message: string) => this.#events.warning(message),
    };
    return new ArticleAnnotations(document, around, before);
  }

  /**
   * Sends the annotations to the client. The reading is made anew where it has to follow something else; after an edit that
   * happens anyway.
   */
  #notify(uri: string, isEdit = false): void {
    const one = this.#open.get(uri);
    if (!one) return;
    const { document, annotations } = one;
    clearTimeout(one.timer);
    const { placed, revision } = annotations;
    const { state, notice, fault } = annotations.saving;
    const lines = createLines(document.text);
    const { version } = document;
    this.#events.annotations({ uri, version, revision, views: views(placed, lines), saving: state, notice });
    this.#events.diagnostics(uri, placeDiagnostics(placed, lines));
    const sidecar = sidecarUri(uri);
    if (sidecar) this.#events.diagnostics(sidecar, faultDiagnostics(fault));
    one.wasEmpty = placed.length === 0;
    if (isEdit) one.followed = annotations.inputs;
    else this.#notifyOfInputs(uri, one);
  }

  #notifyOfInputs(uri: string, one: Open): void {
    const { inputs } = one.annotations;
    if (inputs === one.followed) return;
    one.followed = inputs;
    this.#events.inputs(uri);
  }
}
