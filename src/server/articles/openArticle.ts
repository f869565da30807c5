import type { Analysis, Span } from '../../core/analysis';
import type { OptionalStage } from '../../core/engine';
import type { AnalysisInputs } from '../../core/inputs';
import { missingNotice } from '../../languages/missingNotice';
import type { Steps } from '../../core/steps';
import { groupCounts } from '../../service/outline/outline';
import { createAnalyzedDocument, type AnalyzedDocument } from '../../service/document/analyzedDocument';
import { keepIds } from '../../service/document/stableIds';
import type { ArticleDate, Standing, State } from '../../protocol';
import { reasonOf } from '../requests/errors';
import { inTurns, pause } from './inTurns';
import { layoutOnly, limitNotice } from './limits';
import type { OpenDocument } from './openDocument';
import { constraintsIn, shiftAnalysis, windowAround } from './window';

/** Reads texts; may remember parts of the last one. */
export interface Analyzer {
  analyze(text: string, inputs?: AnalysisInputs): Analysis;
  /** The same in steps. Of two begun the later one is to be finished, the earlier one left. */
  inSteps(text: string, inputs?: AnalysisInputs): Steps<Analysis>;
  /** The stages that are off for texts in a language; none where this is missing. */
  missing?(code: string): readonly OptionalStage[];
}

/** What a reading depends on besides the text. */
export interface Prior {
  /** Fulfilled once `inputs` are known. Never rejects. */
  ready(): Promise<void>;
  /** Their parts are the same objects while their content is the same. */
  inputs(): AnalysisInputs;
}

/** Milliseconds after an edit when a reading starts unasked. */
const readingDelay = 200;
/** Characters from which on a text is read in turns with other work. */
const longText = 300_000;

interface Current {
  readonly reading: AnalyzedDocument;
  readonly inputs: AnalysisInputs;
  /** The text is over the limits: the reading has its layout only. */
  readonly isLimited: boolean;
}

/** An open article and its reading, made when asked for, once a version. */
export class OpenArticle {
  readonly document: OpenDocument;
  readonly #analyzer: Promise<Analyzer>;
  readonly #prior: Prior;
  readonly #report: (state: State) => void;
  #current: Current | null = null;
  /** What was read last of a text over the limits. */
  #near: { readonly reading: AnalyzedDocument; readonly window: Span } | null = null;
  #running: Promise<AnalyzedDocument | null> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  #state: State;

  constructor(document: OpenDocument, analyzer: Promise<Analyzer>, prior: Prior, report: (state: State) => void) {
    this.document = document;
    this.#analyzer = analyzer;
    this.#prior = prior;
    this.#report = report;
    this.#state = this.#stateOf({ phase: 'reading' });
    analyzer.catch(() => undefined); // a reading that is asked for fails, and says why
  }

  get state(): State {
    return this.#state;
  }

  /** Is the text over the limits, so that its reading has the layout only? */
  get isLimited(): boolean {
    return this.#current?.isLimited === true;
  }

  /** The reading of the newest text; null once closed. Rejects when the weights could not be loaded. */
  reading(): Promise<AnalyzedDocument | null> {
    if (this.#isClosed) return Promise.resolve(null);
    const current = this.#current;
    if (current && this.#isNewest(current)) return Promise.resolve(current.reading);
    this.#running ??= this.#read().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** The same, but of a text over the limits what can be read near `span` of it. */
  async readingNear(spanOf: (reading: AnalyzedDocument) => Span): Promise<AnalyzedDocument | null> {
    const whole = await this.reading();
    if (!whole || !this.#current?.isLimited) return whole;
    const span = spanOf(whole);
    const near = this.#near;
    const isNear =
      near?.reading.version === whole.version && near.window.start <= span.start && near.window.end >= span.end;
    if (near && isNear) return near.reading;
    const window = windowAround(whole.text, span);
    const reading = await this.#readWindow(whole, window, this.#current.inputs);
    this.#near = { window, reading };
    return reading;
  }

  /** Starts a reading soon, without being asked: after an edit, or when settings have changed. */
  readSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.reading().catch(() => undefined), readingDelay); // `state` shows a failure
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#current = null;
    this.#near = null;
  }

  #isNewest({ reading, inputs }: Current): boolean {
    return reading.version === this.document.version && sameInputs(inputs, this.#prior.inputs());
  }

  async #read(): Promise<AnalyzedDocument | null> {
    try {
      return await this.#readNewest();
    } catch (error) {
      const notice = `The article could not be read: ${reasonOf(error)}. Reload the window to try again.`;
      this.#set(this.#stateOf({ phase: 'notRead', why: 'failed', notice, counts: null, date: null }));
      throw error;
    }
  }

  async #readNewest(): Promise<AnalyzedDocument | null> {
    const { document } = this;
    const isLong = document.text.length > longText;
    if (isLong) this.#set(this.#stateOf({ phase: 'reading' }));
    const [analyzer] = await Promise.all([this.#analyzer, this.#prior.ready()]);
    await pause(); // edits and cancellations that wait come in first; what follows is of one version, and one piece unless it is long
    if (this.#isClosed) return null;
    const { version } = document;
    const inputs = this.#prior.inputs();
    const notice = limitNotice(document.text);
    const isOutdated = () =>
      this.#isClosed || document.version !== version || !sameInputs(inputs, this.#prior.inputs());
    const read = isLong && !notice ? await inTurns(analyzer.inSteps(document.text, inputs), isOutdated) : undefined;
    if (read === null) return this.#readNewest();
    const analysis = notice
      ? layoutOnly(document.text, inputs.date)
      : this.#withKeptIds(read ?? analyzer.analyze(document.text, inputs));
    const reading = createAnalyzedDocument(document.uri, document.version, document.text, analysis);
    this.#current = { reading, inputs, isLimited: notice !== null };
    this.#near = null;
    const missing = missingNotice(analysis.language, analyzer.missing?.(analysis.language) ?? []);
    this.#set(this.#stateOf(standingOf(reading, notice, missing)));
    return reading;
  }

  async #readWindow(whole: AnalyzedDocument, window: Span, inputs: AnalysisInputs): Promise<AnalyzedDocument> {
    const constraints = constraintsIn(inputs.constraints ?? [], window);
    const known = { ...inputs, constraints, date: whole.analysis.date?.value };
    const part = (await this.#analyzer).analyze(whole.text.slice(window.start, window.end), known);
    const { entities, quotes, times, events } = shiftAnalysis(part, window.start);
    const analysis = { ...whole.analysis, entities, quotes, times, events };
    return createAnalyzedDocument(whole.uri, whole.version, whole.text, analysis, whole.lines);
  }

  #withKeptIds(analysis: Analysis): Analysis {
    if (!this.#current || this.#current.isLimited) return analysis;
    const before = this.#current.reading;
    return keepIds(before.analysis, analysis, (span) => this.document.spanSince(before.version, span));
  }

  #stateOf(standing: Standing): State {
    return { uri: this.document.uri, version: this.document.version, ...standing };
  }

  #set(state: State): void {
    this.#state = state;
    if (!this.#isClosed) this.#report(state);
  }
}

const sameInputs = (a: AnalysisInputs, b: AnalysisInputs) =>
  a.dayFirst === b.dayFirst && a.date === b.date && a.lexicon === b.lexicon && a.constraints === b.constraints;

/** `tooLong` and `missing`: why not all of the text is read, or null. */
function standingOf(reading: AnalyzedDocument, tooLong: string | null, missing: string | null): Standing {
  const date = dateOf(reading.analysis);
  if (tooLong !== null) return { phase: 'notRead', why: 'tooLong', notice: tooLong, counts: null, date };
  const counts = groupCounts(reading);
  if (missing !== null) return { phase: 'notRead', why: 'partly', notice: missing, counts, date };
  return { phase: 'read', counts, date };
}

function dateOf({ date }: Analysis): ArticleDate | null {
  return date && { value: date.value, given: date.evidence.some(({ source }) => source === 'person') };
}
