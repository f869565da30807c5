import type { Range } from 'vscode-languageserver';
import { inputsFrom } from '../../annotations/inputs';
import type { Placed } from '../../annotations/model';
import { mapPlaces } from '../../annotations/operations/operation';
import { plan } from '../../annotations/operations/plan';
import { sidecarExtension } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import type { Analysis, Span } from '../../core/analysis';
import type { AnalysisInputs, Lexicon } from '../../core/inputs';
import type { Operation } from '../../protocol';
import { fileName } from '../../service/wording/fileName';
import type { TextEdit } from '../articles/edits';
import type { OpenDocument } from '../articles/openDocument';
import type { Files } from './files/files';
import type { Direction, Entry, LexiconChange } from './history';
import type { JournalRecord } from './journal/records';
import type { Journals } from './journal/journals';
import { changedOf } from './journal/replay';
import { withTimeout } from './later';
import { Session } from './session';
import { SidecarFile, type Owner, type Saving, type Unsaved } from './files/sidecarFile';
import { sidecarUri } from './uris';
import { mintId } from './uuid';

/** Milliseconds that people's operations wait for git to find a text; it may come later, too. */
const longestSearch = 3000;

/** What came of an operation. */
export interface Step {
  readonly done: boolean;
  readonly entry: string | null;
  readonly message: string;
  readonly ids: readonly string[];
  readonly lexicon?: LexiconChange;
  /** Fulfilled once it is on the disk, or cannot be got there, which the state of saving says. */
  readonly kept: Promise<void>;
}

/** What an operation is planned with: the reading of the newest text, and where the ranges it names stand in that text. */
export interface Ground {
  readonly analysis: Analysis;
  spanOf(range: Range): Span;
}

/** What an article's annotations need of the rest of the server. */
export interface Surroundings {
  readonly files: Files;
  readonly journals: Journals | null;
  /** The article's text as git has it; null when unknown. */
  committedText(): Promise<string | null>;
  lexicon(): Lexicon | undefined;
  /** A higher number for the state after each change. */
  nextRevision(): number;
  /** Annotations, their places or the state of saving have changed. */
  onChange(): void;
  /** Shows a sentence to people. */
  warn(message: string): void;
}

/** What the reading of an article has to follow. */
export type Corrections = Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'>;

/**
 * The same article as it was open before, perhaps under another URI: its annotations and its steps to undo go on where the text
 * is the same.
 */
export interface Predecessor {
  readonly session: Session | null;
  readonly unsaved: Promise<Unsaved | null>;
  /** Its sidecar has another name in it, and is written anew. */
  readonly isRenamed: boolean;
}

/** The annotations of one open article: in memory, in step with its text, and in its sidecar. */
export class ArticleAnnotations {
  readonly session: Session;
  /** Fulfilled once the sidecar has been read and its annotations have their places. Never rejects. */
  readonly ready: Promise<void>;
  readonly #document: OpenDocument;
  readonly #around: Surroundings;
  readonly #file: SidecarFile;
  /** The article's name in its sidecar. */
  readonly #source: string;
  #revision: number;
  #inputs: { readonly stamp: number; readonly lexicon: Lexicon | undefined; readonly value: Corrections } | null = null;
  #recovering: Promise<void> = Promise.resolve();

  constructor(document: OpenDocument, around: Surroundings, before: Predecessor | null) {
    this.#document = document;
    this.#around = around;
    this.#source = fileName(document.uri);
    this.session = before?.session ?? new Session(() => document.text, mintId);
    this.session.attach(() => document.text);
    this.#revision = around.nextRevision();
    this.#file = this.#openFile(before?.unsaved ?? Promise.resolve(null));
    if (before?.isRenamed) void this.#file.save({ before: [], after: [] });
    this.ready = this.#file.sync().then(() => withTimeout(longestSearch, this.#recovering, undefined));
  }

  get revision(): number {
    return this.#revision;
  }

  get saving(): Saving {
    return this.#file.saving;
  }

  /** Is there anything that is not written? */
  get isWaiting(): boolean {
    return this.#file.isWaiting;
  }

  get placed(): readonly Placed[] {
    return this.session.placed;
  }

  /** What the reading has to follow: the same object while its content is the same. */
  get inputs(): Corrections {
    const { stamp } = this.session;
    const lexicon = this.#around.lexicon();
    const known = this.#inputs;
    if (known?.stamp === stamp && known.lexicon === lexicon) return known.value;
    const inputs = inputsFrom(this.session.placed, lexicon);
    const isSame = known !== null && JSON.stringify(known.value) === JSON.stringify(inputs);
    this.#inputs = { stamp, lexicon, value: isSame ? known.value : inputs };
    return this.#inputs.value;
  }

  /** The text has been edited; `isReturn`: that was an undo or a redo. */
  edit(edits: readonly TextEdit[], isReturn = false): void {
    this.session.edit(edits, isReturn);
    this.#revision = this.#around.nextRevision();
  }

  apply(operation: Operation, { analysis, spanOf }: Ground): Step {
    const { state, notice } = this.#file.saving;
    if (state === 'broken') return refused(notice ?? '');
    if (operation.kind === 'undo' || operation.kind === 'redo') return this.#goBack(operation.entry, operation.kind);
    const planned = plan(mapPlaces(operation, spanOf), {
      text: this.#document.text,
      analysis,
      placed: this.session.placed,
      lexicon: this.#around.lexicon(),
      mint: mintId,
    });
    if (!planned.done) return refused(planned.message);
    const name = this.session.history.keep(planned);
    return this.#do(name, planned, () => this.session.make(planned.changes));
  }

  /** The article was saved. */
  saved(): void {
    const before = this.session.stamp;
    let isStale = false;
    const record = this.#record(
      this.session.placed.map(({ annotation }) => annotation.id),
      () => (isStale = this.session.articleSaved()),
    );
    if (isStale) void this.#file.save(record);
    else void this.#file.sync(); // a folder that could not be written may be writable now
    if (this.session.stamp !== before) this.#changed();
  }

  /** Reads the sidecar again and writes what waits. */
  sync(): Promise<void> {
    return this.#file.sync();
  }

  /** Writes what waits now; true when nothing is left to write. */
  flush(): Promise<boolean> {
    return this.#file.flush();
  }

  /** Leaves the sidecar to others; what could not be written, or null. */
  leave(): Promise<Unsaved | null> {
    return this.#file.leave();
  }

  /** The sidecar as it would be written now. */
  text(): string {
    return this.session.write(this.#source);
  }

  #openFile(unsaved: Promise<Unsaved | null>): SidecarFile {
    const { files, journals } = this.#around;
    const place = { uri: sidecarUri(this.#document.uri), name: this.#source + sidecarExtension, files, journals };
    const owner: Owner = {
      text: () => this.text(),
      isEmpty: () => this.session.placed.length === 0,
      adopt: (sidecar) => {
        if (this.session.adopt(sidecar)) this.#recovering = this.#recover();
        this.#changed();
      },
      onChange: () => this.#around.onChange(),
      warn: (message) => this.#around.warn(message),
    };
    return new SidecarFile(place, owner, writeSidecar([], this.#source), unsaved);
  }

  /** Looks for annotations that have moved by the text they were made on, which git may have. */
  async #recover(): Promise<void> {
    const committed = await this.#around.committedText().catch(() => null);
    if (committed !== null && this.session.anchorBy(committed)) this.#changed();
  }

  #changed(): void {
    this.#revision = this.#around.nextRevision();
    this.#around.onChange();
  }

  #goBack(name: string, direction: Direction): Step {
    const { session } = this;
    const entry = session.history.back(name, direction, (id) => session.get(id));
    if ('refused' in entry) return refused(entry.refused);
    return this.#do(name, entry, () => {
      session.makeAgain(entry.changes);
      session.history.wentBack(name, direction);
    });
  }

  /** Makes changes in memory, and has them kept and shown. */
  #do(name: string, { changes, message, lexicon }: Entry, make: () => void): Step {
    const ids = changes.map(({ id }) => id);
    const record = this.#record(ids, make);
    this.#revision = this.#around.nextRevision();
    const kept = changes.length > 0 ? this.#file.save(record) : Promise.resolve();
    if (changes.length === 0) this.#around.onChange();
    return { done: true, entry: name, message, ids, kept, ...(lexicon ? { lexicon } : {}) };
  }

  /** What something does to annotations. */
  #record(ids: readonly string[], work: () => void): JournalRecord {
    const now = () => ids.flatMap((id) => this.session.get(id) ?? []);
    const before = now();
    work();
    return changedOf(before, now());
  }
}

const refused = (message: string): Step => ({ done: false, entry: null, message, ids: [], kept: Promise.resolve() });
