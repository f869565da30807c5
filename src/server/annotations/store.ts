import type { Diagnostic } from 'vscode-languageserver';
import type { AnalysisInputs, Lexicon } from '../../core/inputs';
import { placeDiagnostics } from '../../service/annotations/diagnostics';
import { views } from '../../service/annotations/views';
import { createLines } from '../../service/document/lines';
import type { Annotations } from '../../protocol';
import type { TextEdit } from '../articles/edits';
import type { OpenDocument } from '../articles/openDocument';
import { articleAnnotations, type ArticleAnnotations, type Before } from './articleAnnotations';
import { closedArticles } from './closedArticles';
import { faultDiagnostics } from './faults';
import type { Files } from './files';
import { later } from './later';
import { retitle } from './retitle';
import { articleUri, sidecarUri } from './uris';

/** The annotations of all open articles. What could not be written of a closed one is kept, and tried again. */
export interface Store {
  get(uri: string): ArticleAnnotations | undefined;
  open(document: OpenDocument): void;
  edit(uri: string, edits: readonly TextEdit[]): void;
  close(uri: string): void;
  /** An article has another URI now, before or after it was closed under the old one and opened under the new one. */
  rename(from: string, to: string): void;
  /** What the article's reading has to obey. */
  inputs(uri: string): Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'>;
  /** A sidecar may be another now. */
  check(sidecar: string): Promise<void>;
  /** Writes what waits, of one article or of all; true when nothing is left to write. */
  flush(uri?: string): Promise<boolean>;
  /** What the readings obey may be another now. */
  inputsChanged(): void;
}

export interface StoreEvents {
  annotations(annotations: Annotations): void;
  diagnostics(uri: string, diagnostics: readonly Diagnostic[]): void;
  /** What the article's reading has to obey is another now. */
  inputs(uri: string): void;
}

export interface StoreNeeds {
  readonly files: Files;
  committedText(uri: string): Promise<string | null>;
  lexicon(uri: string): Lexicon | undefined;
}

/** Milliseconds without an edit before the places are told again. */
const settled = 250;

interface Open {
  readonly document: OpenDocument;
  annotations: ArticleAnnotations;
  obeyed: object;
  wasEmpty: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

export function createStore(needs: StoreNeeds, events: StoreEvents): Store {
  const open = new Map<string, Open>();
  const closed = closedArticles();
  let revision = 0;

  function annotate(document: OpenDocument, before: Before | null): ArticleAnnotations {
    const { uri } = document;
    return articleAnnotations(
      document,
      {
        files: needs.files,
        committedText: () => needs.committedText(uri),
        lexicon: () => needs.lexicon(uri),
        nextRevision: () => ++revision,
        told: () => tell(uri),
      },
      before,
    );
  }

  /** Tells the client, and the reading where it has to obey something else: after an edit it is made anew all the same. */
  function tell(uri: string, isEdit = false): void {
    const one = open.get(uri);
    if (!one) return;
    const { document, annotations } = one;
    clearTimeout(one.timer);
    const { placed, saving, notice } = annotations;
    const lines = createLines(document.text);
    const { version } = document;
    events.annotations({ uri, version, revision: annotations.revision, views: views(placed, lines), saving, notice });
    events.diagnostics(uri, placeDiagnostics(placed, lines));
    const sidecar = sidecarUri(uri);
    if (sidecar) events.diagnostics(sidecar, faultDiagnostics(annotations.fault));
    one.wasEmpty = placed.length === 0;
    if (isEdit) one.obeyed = annotations.inputs;
    else tellInputs(uri, one);
  }

  function tellInputs(uri: string, one: Open): void {
    const { inputs } = one.annotations;
    if (inputs === one.obeyed) return;
    one.obeyed = inputs;
    events.inputs(uri);
  }

  function close(uri: string): void {
    const one = open.get(uri);
    if (!one) return;
    clearTimeout(one.timer);
    open.delete(uri);
    closed.keep(uri, one.document.text, one.annotations);
    events.diagnostics(uri, []);
    const sidecar = sidecarUri(uri);
    if (sidecar) events.diagnostics(sidecar, []);
  }

  return {
    get: (uri) => open.get(uri)?.annotations,
    open(document) {
      const { uri } = document;
      const annotations = annotate(document, closed.takeFor(uri, document.text));
      open.set(uri, { document, annotations, obeyed: annotations.inputs, wasEmpty: false });
    },
    edit(uri, edits) {
      const one = open.get(uri);
      if (!one || edits.length === 0) return;
      one.annotations.edit(edits);
      clearTimeout(one.timer);
      one.timer = later(settled, () => {
        if (!one.wasEmpty || one.annotations.placed.length > 0) tell(uri, true);
      });
    },
    close,
    rename(from, to) {
      close(from);
      closed.rename(from, to);
      const target = open.get(to);
      if (!target) return void retitle(needs.files, to);
      const before = closed.takeFor(to, target.document.text);
      if (!before) return;
      const own = target.annotations.leave();
      target.annotations = annotate(target.document, { ...before, unsaved: own.then(() => before.unsaved) });
    },
    inputs: (uri) => open.get(uri)?.annotations.inputs ?? {},
    async check(sidecar) {
      const article = articleUri(sidecar);
      if (article !== null) await open.get(article)?.annotations.sync();
    },
    async flush(uri) {
      const all =
        uri === undefined
          ? [...open.values()].map(({ annotations }) => annotations).concat(closed.waiting())
          : [open.get(uri)?.annotations ?? closed.get(uri)].filter((one) => one !== undefined);
      return (await Promise.all(all.map((one) => one.flush()))).every(Boolean);
    },
    inputsChanged() {
      for (const [uri, one] of open) tellInputs(uri, one);
    },
  };
}
