import type { Analysis, Span } from '../../core/analysis';
import type { OptionalStage } from '../../core/engine';
import type { AnalysisInputs } from '../../core/inputs';
import { missingNotice } from '../../languages/missingNotice';
import type { Steps } from '../../core/steps';
import { groupCounts } from '../../service/outline/outline';
import { createAnalyzedDocument, type AnalyzedDocument } from '../../service/document/analyzedDocument';
import { keepIds } from '../../service/document/stableIds';
import { groupKinds, type GroupKind, type Phase, type State } from '../../protocol';
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
  /** The stages that texts in a language go without; none where this is not said. */
  missing?(code: string): readonly OptionalStage[];
}

/** What a reading depends on besides the text. */
export interface Prior {
  /** Fulfilled once `inputs` are known. Never rejects. */
  ready(): Promise<void>;
  /** Their parts are the same objects while they say the same. */
  inputs(): AnalysisInputs;
}

/** An open article and its reading, made when asked for, once a version. */
export interface OpenArticle {
  readonly document: OpenDocument;
  readonly state: State;
  /** The reading of the newest text; null once closed. Rejects when the weights could not be loaded. */
  reading(): Promise<AnalyzedDocument | null>;
  /** The same, but of a text over the limits what can be read near `span` of it. */
  readingNear(span: (reading: AnalyzedDocument) => Span): Promise<AnalyzedDocument | null>;
  /** Starts a reading soon, without being asked: after an edit, or when settings have changed. */
  readSoon(): void;
  close(): void;
}

const soon = 200;
const longRead = 300_000;
const noCounts = Object.fromEntries(groupKinds.map((kind) => [kind, 0])) as Record<GroupKind, number>;

export function openArticle(
  document: OpenDocument,
  analyzer: Promise<Analyzer>,
  { ready, inputs }: Prior,
  report: (state: State) => void,
): OpenArticle {
  let current: { reading: AnalyzedDocument; inputs: AnalysisInputs; limited: boolean } | null = null;
  let near: { reading: AnalyzedDocument; window: Span } | null = null;
  let making: Promise<AnalyzedDocument | null> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;
  let state = stateOf('reading', null, null);
  analyzer.catch(() => undefined); // told when a reading is asked for

  function stateOf(phase: Phase, reading: AnalyzedDocument | null, notice: string | null): State {
    const date = reading?.analysis.date;
    return {
      uri: document.uri,
      version: document.version,
      phase,
      notice,
      counts: reading ? groupCounts(reading) : noCounts,
      date: date?.value ?? null,
      dateGiven: date?.evidence.some(({ source }) => source === 'person') ?? false,
    };
  }

  function tell(next: State): void {
    state = next;
    if (!closed) report(next);
  }

  async function make(): Promise<AnalyzedDocument | null> {
    try {
      const isLong = document.text.length > longRead;
      if (isLong) tell({ ...state, version: document.version, phase: 'reading' });
      const [reader] = await Promise.all([analyzer, ready()]);
      await pause(); // edits and cancellations that wait come in first; what follows is of one version, and one piece unless it is long
      if (closed) return null;
      const { version } = document;
      const given = inputs();
      const notice = limitNotice(document.text);
      const isOutdated = () => closed || document.version !== version || !same(given, inputs());
      const read = isLong && !notice ? await inTurns(reader.inSteps(document.text, given), isOutdated) : undefined;
      if (read === null) return make();
      const analysis = notice
        ? layoutOnly(document.text, given.date)
        : withKeptIds(read ?? reader.analyze(document.text, given));
      const reading = createAnalyzedDocument(document.uri, document.version, document.text, analysis);
      current = { reading, inputs: given, limited: notice !== null };
      near = null;
      const missing = missingNotice(analysis.language, reader.missing?.(analysis.language) ?? []);
      tell(stateOf(notice ? 'limited' : missing ? 'otherLanguage' : 'ready', reading, notice ?? missing));
      return reading;
    } catch (error) {
      tell(stateOf('failed', null, `The article could not be read: ${reasonOf(error)}`));
      throw error;
    }
  }

  function withKeptIds(analysis: Analysis): Analysis {
    if (!current || current.limited) return analysis;
    const { version } = current.reading;
    return keepIds(current.reading.analysis, analysis, (span) => document.spanSince(version, span));
  }

  function reading(): Promise<AnalyzedDocument | null> {
    if (closed) return Promise.resolve(null);
    const isCurrent = current?.reading.version === document.version && same(current.inputs, inputs());
    if (current && isCurrent) return Promise.resolve(current.reading);
    making ??= make().finally(() => {
      making = null;
    });
    return making;
  }

  return {
    document,
    get state() {
      return state;
    },
    reading,
    async readingNear(spanOf) {
      const whole = await reading();
      if (!whole || !current?.limited) return whole;
      const span = spanOf(whole);
      const isNear =
        near?.reading.version === whole.version && near.window.start <= span.start && near.window.end >= span.end;
      if (near && isNear) return near.reading;
      const window = windowAround(whole.text, span);
      const constraints = constraintsIn(current.inputs.constraints ?? [], window);
      const known = { ...current.inputs, constraints, date: whole.analysis.date?.value };
      const part = (await analyzer).analyze(whole.text.slice(window.start, window.end), known);
      const { entities, quotes, times, events } = shiftAnalysis(part, window.start);
      const analysis = { ...whole.analysis, entities, quotes, times, events };
      near = { window, reading: createAnalyzedDocument(whole.uri, whole.version, whole.text, analysis, whole.lines) };
      return near.reading;
    },
    readSoon() {
      clearTimeout(timer);
      timer = setTimeout(() => reading().catch(() => undefined), soon); // a failure is told by `state`
    },
    close() {
      closed = true;
      clearTimeout(timer);
      current = near = null;
    },
  };
}

const same = (a: AnalysisInputs, b: AnalysisInputs) =>
  a.dayFirst === b.dayFirst && a.date === b.date && a.lexicon === b.lexicon && a.constraints === b.constraints;
