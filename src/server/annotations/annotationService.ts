import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { annotationsNotification, committedTextRequest, labelsNotification, type Method } from '../../protocol';
import { AnnotationStore } from './annotationStore';
import type { Corrections } from './articleAnnotations';
import { clientFiles } from './files/clientFiles';
import { faultDiagnostics, publisher, unlessGone } from './faults';
import { createFiles, type Files } from './files/files';
import { Folders } from './folders';
import type { Journals } from './journal/journals';
import { withTimeout } from './later';

/** Milliseconds a reading waits for the annotations; it is made anew when they come later. */
const longestWait = 1000;

/** What a server has of its own machine. */
export interface Local {
  readonly disk: Files | null;
  readonly journals: Journals | null;
}

/** All that people have annotated: the annotations of the open articles, the labels and the lexicons of their folders. */
export class AnnotationService {
  readonly store: AnnotationStore;
  readonly folders: Folders;
  readonly #journals: Journals | null;
  #isEnding = false;

  /**
   * `disk` holds `file:` URIs, and `journals` what was said of them; null where the server has none. `inputsChanged` is called when an article's reading has to follow
   * something else.
   */
  constructor(connection: Connection, { disk, journals }: Local, inputsChanged: (uri: string) => void) {
    const files = createFiles(disk, clientFiles(connection));
    this.#journals = journals;
    const publish = publisher(connection);
    const notify = <P>({ method }: Method<P, void>, params: P) =>
      unlessGone(() => void connection.sendNotification(method, params));
    this.folders = new Folders(files, {
      labels: (labels) => notify(labelsNotification, labels),
      lexicon: () => this.store.inputsChanged(),
      fault: (uri, fault) => publish(uri, faultDiagnostics(fault)),
    });
    this.store = new AnnotationStore(
      {
        files,
        journals,
        committedText: (uri) => connection.sendRequest<string | null>(committedTextRequest.method, { uri }),
        lexicon: (uri) => this.folders.lexicon(uri),
      },
      {
        annotations: (annotations) => notify(annotationsNotification, annotations),
        diagnostics: publish,
        inputs: (uri) => unlessGone(() => inputsChanged(uri)),
        warning: (message) =>
          unlessGone(
            () =>
              void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
          ),
      },
    );
  }

  /** What waits is written for the last time: nothing more is done. */
  get isEnding(): boolean {
    return this.#isEnding;
  }

  /** Writes what waits, and leaves nothing behind that need not be. */
  async end(): Promise<void> {
    this.#isEnding = true;
    await Promise.all([this.store.flush(), this.folders.flush()]);
    await this.#journals?.close();
  }

  /** What an article's reading has to follow: the same object while its content is the same. */
  inputs(uri: string): Corrections {
    return this.store.inputs(uri);
  }

  /** Fulfilled once the inputs are known, or have kept the reading waiting too long. */
  async ready(uri: string): Promise<void> {
    await withTimeout(longestWait, Promise.all([this.store.get(uri)?.ready, this.folders.load(uri)]), null);
  }
}
