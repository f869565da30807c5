import type { Range } from 'vscode-languageserver';
import { inputsFrom } from '../../annotations/inputs';
import type { Placed } from '../../annotations/model';
import { plan } from '../../annotations/operations/plan';
import { sidecarExtension, type Fault } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import type { Analysis, Span } from '../../core/analysis';
import type { AnalysisInputs, Lexicon } from '../../core/inputs';
import type { Operation, SaveState } from '../../protocol';
import type { TextEdit } from '../articles/edits';
import type { OpenDocument } from '../articles/openDocument';
import type { Files } from './files';
import type { Direction, Entry, LexiconChange } from './history';
import { within } from './later';
import { createSession, type Session } from './session';
import { sidecarFile, type Unsaved } from './sidecarFile';
import { spanOperation } from './spanOperation';
import { nameOf, sidecarUri } from './uris';
import { mintId } from './uuid';

/** Milliseconds that people's operations wait for git to find a text; it may come later, too. */
const longestSearch = 3000;

/** What an operation came to. */
export interface Step {
  readonly done: boolean;
  readonly entry: string | null;
  readonly message: string;
  readonly ids: readonly string[];
  readonly lexicon?: LexiconChange;
}

/** What an operation is planned with: the reading of the newest text, and where the ranges it names stand in it. */
export interface Ground {
  readonly analysis: Analysis;
  spanOf(range: Range): Span;
}

/** What an article's annotations need of the rest. */
export interface Surroundings {
  readonly files: Files;
  /** The article's text as git has it; null when unknown. */
  committedText(): Promise<string | null>;
  lexicon(): Lexicon | undefined;
  /** Names the state after a change: rises. */
  nextRevision(): number;
  /** Annotations, their places or how saving stands have changed. */
  told(): void;
}

/** The annotations of one open article: in memory, in step with its text, and in its sidecar. */
export interface ArticleAnnotations {
  readonly session: Session;
  /** Is there anything that is not written? */
  readonly isWaiting: boolean;
  /** Fulfilled once the sidecar has been read and its annotations have their places. Never rejects. */
  readonly ready: Promise<void>;
  readonly revision: number;
  readonly saving: SaveState;
  readonly notice: string | null;
  readonly fault: Fault | null;
  readonly placed: readonly Placed[];
  /** What the reading has to obey: the same object while it says the same. */
  readonly inputs: Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'>;
  edit(edits: readonly TextEdit[]): void;
  apply(operation: Operation, ground: Ground): Step;
  /** The article was saved. */
  saved(): void;
  /** Reads the sidecar again and writes what waits. */
  sync(): Promise<void>;
  /** Writes what waits now; true when nothing is left to write. */
  flush(): Promise<boolean>;
  /** Lets go of the sidecar; what could not be written, or null. */
  leave(): Promise<Unsaved | null>;
  /** The sidecar as it would be written now. */
  text(): string;
}

/**
 * What an article goes on with that was open before, perhaps under another URI: its steps to undo, where its text is the same.
 */
export interface Before {
  readonly session: Session | null;
  readonly unsaved: Promise<Unsaved | null>;
  /** Its sidecar tells another name, and is written anew. */
  readonly isRenamed: boolean;
}

export function articleAnnotations(
  document: OpenDocument,
  around: Surroundings,
  before: Before | null,
): ArticleAnnotations {
  const source = nameOf(document.uri);
  const session = before?.session ?? createSession(() => document.text, mintId);
  session.follow(() => document.text);
  let revision = around.nextRevision();
  let known: { stamp: number; lexicon: Lexicon | undefined; inputs: ArticleAnnotations['inputs'] } | null = null;
  let recovering: Promise<void> = Promise.resolve();

  function changed(): void {
    revision = around.nextRevision();
    around.told();
  }

  const place = { uri: sidecarUri(document.uri), name: source + sidecarExtension, files: around.files };
  const file = sidecarFile(
    place,
    {
      text: () => session.write(source),
      isEmpty: () => session.placed.length === 0,
      adopt(sidecar) {
        if (session.adopt(sidecar)) recovering = recover();
        changed();
      },
      told: around.told,
    },
    writeSidecar([], source),
    before?.unsaved ?? Promise.resolve(null),
  );
  if (before?.isRenamed) file.save();

  /** Looks for what is not where it was by the text it was made on, which git may have. */
  async function recover(): Promise<void> {
    const committed = await around.committedText().catch(() => null);
    if (committed !== null && session.anchorBy(committed)) changed();
  }

  /** What was made is written and told. */
  function done(name: string, { changes, message, lexicon }: Entry): Step {
    if (changes.length > 0) file.save();
    changed();
    return { done: true, entry: name, message, ids: changes.map(({ id }) => id), ...(lexicon ? { lexicon } : {}) };
  }

  function goBack(name: string, direction: Direction): Step {
    const entry = session.history.back(name, direction, session.get);
    if ('refused' in entry) return refused(entry.refused);
    session.makeAgain(entry.changes);
    session.history.wentBack(name, direction);
    return done(name, entry);
  }

  return {
    session,
    ready: file.sync().then(() => within(longestSearch, recovering, undefined)),
    get isWaiting() {
      return file.isWaiting;
    },
    get revision() {
      return revision;
    },
    get saving() {
      return file.saving.state;
    },
    get notice() {
      return file.saving.notice;
    },
    get fault() {
      return file.saving.fault;
    },
    get placed() {
      return session.placed;
    },
    get inputs() {
      const lexicon = around.lexicon();
      if (known?.stamp === session.stamp && known.lexicon === lexicon) return known.inputs;
      const inputs = inputsFrom(session.placed, lexicon);
      const isNews = !known || JSON.stringify(known.inputs) !== JSON.stringify(inputs);
      known = { stamp: session.stamp, lexicon, inputs: isNews || !known ? inputs : known.inputs };
      return known.inputs;
    },
    edit(edits) {
      session.edit(edits);
      revision = around.nextRevision();
    },
    apply(operation, { analysis, spanOf }) {
      if (file.saving.state === 'broken') return refused(file.saving.notice ?? '');
      if (operation.kind === 'undo' || operation.kind === 'redo') return goBack(operation.entry, operation.kind);
      const planned = plan(spanOperation(operation, spanOf), {
        text: document.text,
        analysis,
        placed: session.placed,
        lexicon: around.lexicon(),
        mint: mintId,
      });
      if (!planned.done) return refused(planned.message);
      const name = session.history.keep(planned);
      session.make(planned.changes);
      return done(name, planned);
    },
    saved() {
      const before = session.stamp;
      if (session.settle()) file.save();
      else void file.sync(); // a folder that could not be written may be writable now
      if (session.stamp !== before) changed();
    },
    sync: file.sync,
    flush: file.flush,
    leave: file.leave,
    text: () => session.write(source),
  };
}

const refused = (message: string): Step => ({ done: false, entry: null, message, ids: [] });
