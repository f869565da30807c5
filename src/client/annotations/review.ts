import { commands, l10n, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import {
  reviewRequest,
  type CorrectionArguments,
  type Operation,
  type Position,
  type ReviewItem,
} from '../../protocol';
import type { LanguageClient } from '../connection/languageClient';
import { confirm, refuse } from '../shared/status';
import { refuseNothing } from '../shared/unread';
import { activeArticle } from './active';
import type { Known } from './known';
import type { AnnotationMode } from './mode/mode';
import { acceptOf, attachTo, changeCommands, rejectOf, summaryOf, type Tally } from './reviewAnswers';
import { ReviewDisplay } from './reviewDisplay';

/** Milliseconds after the end of a review in which its keys stay its own: the last of them must not fall into the article. */
const grace = 700;

/** The same where there was nothing to review: as long as that is said. */
const emptyGrace = 3000;

/** One review of an article: the item that is shown, and what was answered so far. */
interface Walk {
  readonly document: TextDocument;
  item: ReviewItem;
  readonly tally: { -readonly [K in keyof Tally]: Tally[K] };
}

/**
 * Review mode: one uncertain reading after the other, each accepted, rejected, changed or skipped with one key, until none is
 * left.
 */
export class Review {
  readonly #known: Known;
  readonly #client: LanguageClient;
  readonly #display: ReviewDisplay;
  readonly #mode: AnnotationMode;
  #walk: Walk | null = null;
  /** Keys are the review's own though nothing is shown: before the first item and a while after the last. */
  #held: TextDocument | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** An answer is being carried out: keys that come meanwhile are not for the next item. */
  #isBusy = false;

  constructor(known: Known, client: LanguageClient, display: ReviewDisplay, mode: AnnotationMode) {
    this.#known = known;
    this.#client = client;
    this.#display = display;
    this.#mode = mode;
  }

  /** The item under review; the integration tests look at it. */
  get item(): ReviewItem | null {
    return this.#walk?.item ?? null;
  }

  get document(): TextDocument | undefined {
    return this.#walk?.document;
  }

  /** Letters are answers, not text, in the article of the active editor. */
  get holdsKeys(): boolean {
    const document = this.#walk?.document ?? this.#held;
    return document !== null && window.activeTextEditor?.document === document;
  }

  async start(): Promise<void> {
    const editor = activeArticle();
    if (!editor) return;
    const { document, selection } = editor;
    const { line, character } = selection.start;
    this.clear();
    this.#hold(document);
    await this.#mode.leave();
    const item = await this.#request(document, { line, character });
    if (!item) {
      this.#release(emptyGrace);
      return this.other();
    }
    this.#walk = { document, item, tally: { accepted: 0, rejected: 0, changed: 0, skipped: 0 } };
    this.updateContext();
    this.#display.show(document, item);
  }

  accept(): Promise<void> {
    return this.#answer('accepted', acceptOf);
  }

  reject(): Promise<void> {
    return this.#answer('rejected', rejectOf);
  }

  /** Asks what it is, as everywhere else; a lost annotation goes where the reader's selection is. */
  async change(): Promise<void> {
    if (!this.#walk) return this.other();
    if (this.#isBusy) return;
    const { document, item } = this.#walk;
    const { id, range, kind } = item;
    if (id !== undefined) return this.#answer('changed', () => attachTo(id));
    this.#isBusy = true;
    try {
      const given: CorrectionArguments = { uri: document.uri.toString(), version: document.version, range };
      if (!(await commands.executeCommand<boolean>(changeCommands[kind], given)) || !this.#walk) return;
      this.#walk.tally.changed++;
      await this.#next(range.start);
    } finally {
      this.#isBusy = false;
    }
  }

  async skip(): Promise<void> {
    if (!this.#walk) return this.other();
    if (this.#isBusy) return;
    this.#walk.tally.skipped++;
    const { line, character } = this.#walk.item.range.start;
    await this.#next({ line, character: character + 1 });
  }

  /** Ends the review and says what came of it. */
  stop(): void {
    const ended = this.clear();
    if (!ended) this.#release(0);
    if (ended) void window.showInformationMessage(summaryOf(ended.tally));
  }

  /** Somebody went on writing. */
  textChanged(): void {
    if (!this.clear()) return;
    this.#release(0);
    confirm(l10n.t('Review stopped: the text was changed.'));
  }

  /** Ends the review without a word. */
  clear(): Walk | null {
    const ended = this.#walk;
    if (!ended) return null;
    this.#walk = null;
    this.#display.hide();
    this.#hold(ended.document);
    this.#release(grace);
    return ended;
  }

  /** Sets the context in which the keys of the review hold. */
  updateContext(): void {
    void commands.executeCommand('setContext', 'dateline.reviewing', this.holdsKeys);
  }

  /** A key that is no answer. */
  other(): void {
    if (this.#walk) refuse(l10n.t('a accept, r reject, c change, s skip, Escape stop'));
    else this.#nothing();
  }

  #nothing(): void {
    const document = this.#held ?? activeArticle()?.document;
    if (document) refuseNothing(this.#client.standings.of(document), l10n.t('Nothing here is uncertain.'));
  }

  #hold(document: TextDocument): void {
    clearTimeout(this.#timer);
    this.#held = document;
    this.updateContext();
  }

  /** Gives the keys back to the article, after some milliseconds. */
  #release(after: number): void {
    clearTimeout(this.#timer);
    const release = () => {
      this.#held = null;
      this.updateContext();
    };
    if (after > 0) this.#timer = setTimeout(release, after);
    else release();
  }

  #request(document: TextDocument, position: Position): Promise<ReviewItem | null> {
    const { uri, version } = document;
    return this.#client.request(reviewRequest, { uri: uri.toString(), version, position, direction: 'next' });
  }

  async #next(from: Position): Promise<void> {
    if (!this.#walk) return;
    const item = await this.#request(this.#walk.document, from);
    if (!this.#walk) return;
    if (!item || this.#walk.tally.skipped >= item.left) return this.stop();
    this.#walk.item = item;
    this.#display.show(this.#walk.document, item);
  }

  /** Applies an operation to the item under review, then goes on. */
  async #answer(
    count: 'accepted' | 'rejected' | 'changed',
    operationOf: (item: ReviewItem) => Operation | null,
  ): Promise<void> {
    if (!this.#walk) return this.other();
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      const { document, item } = this.#walk;
      const { version } = document;
      const operation = operationOf(item);
      if (!operation || !this.#walk || !(await this.#known.apply(document, operation, version))) return;
      this.#walk.tally[count]++;
      await this.#next(item.range.start);
    } finally {
      this.#isBusy = false;
    }
  }
}

/** Registers the commands of review mode, and ends a review when its article is closed or changed. */
export function registerReview(
  context: ExtensionContext,
  known: Known,
  client: LanguageClient,
  mode: AnnotationMode,
): Review {
  const display = new ReviewDisplay();
  const review = new Review(known, client, display, mode);
  const register = (name: string, run: () => unknown) =>
    context.subscriptions.push(commands.registerCommand(name, run));
  register('dateline.review', () => review.start());
  register('dateline.review.accept', () => review.accept());
  register('dateline.review.reject', () => review.reject());
  register('dateline.review.change', () => review.change());
  register('dateline.review.skip', () => review.skip());
  register('dateline.review.other', () => review.other());
  register('dateline.review.stop', () => review.stop());
  context.subscriptions.push(
    display,
    window.onDidChangeActiveTextEditor(() => review.updateContext()),
    workspace.onDidCloseTextDocument((document) => document === review.document && review.clear()),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === review.document && contentChanges.length > 0) review.textChanged();
    }),
  );
  return review;
}
