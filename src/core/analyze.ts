import type { Analysis, Quote } from './analysis';
import type { Article } from './article';
import { assemble } from './assemble';
import { resolve } from './coreference/resolve';
import type { Inputs } from './inputs';
import { detectLanguage } from './layout/language';
import { layOut } from './layout/readLayout';
import { createGazetteer } from './names/gazetteer';
import { describeOuterForm } from './outerForm';
import { Memo, type PassageReader } from './passageReading';
import { findPassages } from './passages';
import { findMarked } from './quotes/marks';
import { simpleNames } from './simpleNames';
import { createTagger } from './syntax/tagger';
import { splitSentences } from './text/sentences';
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
  const tagger = resources.tagger ? createTagger(resources.tagger) : null;
  const gazetteer = resources.gazetteer ? createGazetteer(resources.gazetteer) : null;

  const readPassage: PassageReader = (text) => {
    const { text: _, ...tokens } = tokenize(text);
    const sentences = splitSentences({ text, ...tokens });
    const none = () => new Int32Array(tokens.count).fill(-1);
    const tags = tagger ? tagger.tag({ text, ...tokens }, sentences) : new Uint8Array(tokens.count);
    const syntax = { tags, chunks: [], verbGroups: [], clauses: [], chunkOf: none(), verbGroupOf: none(), clauseOf: none() };
    return { tokens, sentences, syntax, names: simpleNames({ text, ...tokens }, sentences, gazetteer) };
  };

  const analyze = (text: string, inputs: Inputs, memo: Memo): Analysis => {
    const language = detectLanguage(tokenize(text.slice(0, 12_000)));
    const layout = layOut(text);
    const passages = findPassages(layout);
    const readings = memo.readAll(passages.map((p) => text.slice(p.start, p.end)), readPassage);
    const article = assemble(text, inputs, layout, passages, readings);
    const chains = resolve(article, [], gazetteer);
    const { dateline } = layout;
    return {
      version: 1,
      id: inputs.id ?? '',
      language,
      ...describeOuterForm(article),
      ...(dateline && {
        dateline: {
          start: dateline.start, end: dateline.end, text: dateline.text,
          evidence: [{ source: 'rule', rule: 'dateline', score: 0.95, spans: [{ start: dateline.start, end: dateline.end }] }],
          places: dateline.places.flatMap((p) => chains.entityAt(p) ?? []),
          ...(dateline.agency && { agency: dateline.agency.text }),
        },
      }),
      entities: language === 'en' ? chains.entities : [],
      quotes: markedQuotes(article),
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

function markedQuotes({ text, layout }: Article): Quote[] {
  return findMarked(text, layout.blocks).map(({ start, end, pieces }, i) => ({
    start, end, text: text.slice(start, end), id: `q${i + 1}`, kind: 'direct', marked: pieces, parent: null, continues: null, cue: null,
    speaker: null, evidence: [{ source: 'rule', rule: 'quotation-marks', score: 0.8, spans: [{ start, end }] }],
  }));
}
