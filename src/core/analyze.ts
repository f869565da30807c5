import type { Analysis, Quote } from './analysis';
import { assemble } from './assemble';
import { resolve, type Chains } from './coreference/resolve';
import type { Inputs } from './inputs';
import { detectLanguage } from './layout/language';
import { layOut } from './layout/readLayout';
import { applyDocumentEvidence } from './names/evidence';
import { createGazetteer } from './names/gazetteer';
import { createRecognizer } from './names/recognizer';
import { describeOuterForm } from './outerForm';
import { Memo } from './memo';
import { findPassages } from './passages';
import { createPassageReader } from './passageReading';
import { findQuotations } from './quotes/findQuotations';
import { findMarked } from './quotes/marks';
import type { Quotation } from './quotes/quotation';
import { createTagger } from './syntax/tagger';
import { tokenize } from './text/tokenize';

/** The trained weights, as they lie in models/. What is missing is done without. */
export interface Resources {
  readonly tagger?: Uint8Array;
  readonly recognizer?: Uint8Array;
  readonly gazetteer?: Uint8Array;
}

/** Reads articles. */
export interface Analyzer {
  /** Reads a text from scratch. Never throws; the result depends on the arguments only. */
  analyze(text: string, inputs?: Inputs): Analysis;
  /** A reader of one document's successive versions, which reads only the passages that changed. Same results. */
  open(): Pick<Analyzer, 'analyze'>;
}

/** Wires the stages. Throws `RangeError` when a resource is no model of ours: models are shipped, never user input. */
export function createAnalyzer(resources: Resources): Analyzer {
  const gazetteer = resources.gazetteer ? createGazetteer(resources.gazetteer) : null;
  const tagger = resources.tagger ? createTagger(resources.tagger) : null;
  const recognizer = resources.recognizer && gazetteer ? createRecognizer(resources.recognizer, gazetteer) : null;
  const readers = { en: createPassageReader(tagger, recognizer), other: createPassageReader(null, null) };

  const analyze = (text: string, inputs: Inputs, memo: Memo): Analysis => {
    const language = detectLanguage(tokenize(text.slice(0, 12_000)));
    const layout = layOut(text);
    const passages = findPassages(layout);
    const local = assemble(text, inputs, layout, passages, memo.readAll(text, passages, readers[language]));
    const article = gazetteer ? { ...local, names: applyDocumentEvidence(local, gazetteer) } : local;
    const quotations = language === 'en' ? findQuotations(article) : markedQuotations(text, layout.blocks);
    const chains = resolve(article, quotations, gazetteer);
    return {
      version: 1,
      id: inputs.id ?? '',
      language,
      ...describeOuterForm(article, chains),
      entities: chains.entities,
      quotes: attributed(quotations, chains),
      times: [],
      events: [],
    };
  };

  return {
    analyze: (text, inputs = {}) => analyze(text, inputs, new Memo()),
    open: () => {
      const memo = new Memo();
      return { analyze: (text, inputs = {}) => analyze(text, inputs, memo) };
    },
  };
}

function attributed(quotations: readonly Quotation[], chains: Chains): Quote[] {
  const id = (i: number): string | null => (i < 0 ? null : `q${i + 1}`);
  return quotations.map(({ speaker, parent, continues, ...quotation }, i) => ({
    ...quotation, id: id(i)!, parent: id(parent), continues: id(continues),
    speaker: speaker && { start: speaker.start, end: speaker.end, text: speaker.text, evidence: speaker.evidence, kind: speaker.kind, entity: chains.entityAt(speaker) },
  }));
}

function markedQuotations(text: string, blocks: Parameters<typeof findMarked>[1]): Quotation[] {
  return findMarked(text, blocks).map(({ start, end, pieces }) => ({
    start, end, text: text.slice(start, end), kind: 'direct', marked: pieces, parent: -1, continues: -1, cue: null, speaker: null,
    evidence: [{ source: 'rule', rule: 'quotation-marks', score: 0.8, spans: [{ start, end }] }],
  }));
}
