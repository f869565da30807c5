import type { Connection } from 'vscode-languageserver';
import type { AnalysisInputs } from '../../core/inputs';
import { annotationsNotification, committedTextRequest, labelsNotification, type Method } from '../../protocol';
import { clientFiles } from './clientFiles';
import { faultDiagnostics, publisher, unlessGone } from './faults';
import { createFiles, type Files } from './files';
import { createFolders, type Folders } from './folders';
import { within } from './later';
import { createStore, type Store } from './store';

/** What people say about articles, as the rest of the server sees it. */
export interface HumanLayer {
  readonly store: Store;
  readonly folders: Folders;
  /** What an article's reading has to obey: the same object while it says the same. */
  inputs(uri: string): Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'>;
  /** Fulfilled once that is known, or has kept the reading waiting too long. */
  ready(uri: string): Promise<void>;
}

/** Milliseconds a reading waits for the annotations; it is made anew when they come later. */
const longestWait = 1000;

/**
 * `disk` holds `file:` URIs, null where the server has none. `inputsChanged`: an article's reading has to obey something else.
 */
export function createHumanLayer(
  connection: Connection,
  disk: Files | null,
  inputsChanged: (uri: string) => void,
): HumanLayer {
  const files = createFiles(disk, clientFiles(connection));
  const publish = publisher(connection);
  const notify = <P>({ method }: Method<P, void>, params: P) =>
    unlessGone(() => void connection.sendNotification(method, params));
  const folders: Folders = createFolders(files, {
    labels: (labels) => notify(labelsNotification, labels),
    lexicon: () => store.inputsChanged(),
    fault: (uri, fault) => publish(uri, faultDiagnostics(fault)),
  });
  const store: Store = createStore(
    {
      files,
      committedText: (uri) => connection.sendRequest<string | null>(committedTextRequest.method, { uri }),
      lexicon: folders.lexicon,
    },
    {
      annotations: (annotations) => notify(annotationsNotification, annotations),
      diagnostics: publish,
      inputs: (uri) => unlessGone(() => inputsChanged(uri)),
    },
  );

  return {
    store,
    folders,
    inputs: store.inputs,
    async ready(uri) {
      await within(longestWait, Promise.all([store.get(uri)?.ready, folders.load(uri)]), null);
    },
  };
}
