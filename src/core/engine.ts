import { createEventFinder, type EventFinder } from './events/findEvents';
import type { Language } from './language';
import type { Layout } from './layout/layout';
import { createLayoutReader } from './layout/readLayout';
import { DocumentEvidence } from './names/document/documentEvidence';
import { createGazetteer, type GazetteerTables, type HashedGazetteer } from './names/gazetteer/gazetteer';
import { createRecognizer } from './names/recognizer/recognizer';
import { createPassageReader, type PassageReader } from './passageReading';
import { createTagger } from './syntax/tagger/tagger';

/** Weights that were trained in one language. What is missing is done without. */
export interface LanguageWeights {
  readonly tagger?: Uint8Array;
  readonly recognizer?: Uint8Array;
}

/** What was trained and gathered beforehand: the weights of the first language and the gazetteer, as they lie in models/. */
export interface Resources extends LanguageWeights {
  readonly gazetteer?: Uint8Array;
  /** Weights of further languages, by their codes. */
  readonly further?: Readonly<Record<string, LanguageWeights>>;
}

/** Stages that are off where the language brings no part for them, or their weights are missing. */
export type OptionalStage = 'syntax' | 'names' | 'times' | 'quotes' | 'events';

/** A language with all that is made once for it: its words as the stages use them, and the weights. */
export interface Engine {
  readonly language: Language;
  readonly layOut: (text: string) => Layout;
  readonly readPassages: PassageReader;
  readonly gazetteer: HashedGazetteer | null;
  /** Weighs the names of a whole article; null where names stay as the recognizer read them. */
  readonly evidence: DocumentEvidence | null;
  /** Null where the language tells no events. */
  readonly findEvents: EventFinder | null;
  readonly missing: readonly OptionalStage[];
}

/** Throws `RangeError` when a resource is no model of ours. */
export function createEngine(language: Language, weights: LanguageWeights, tables: GazetteerTables | null): Engine {
  const { syntax, names } = language;
  const gazetteer = tables && createGazetteer(tables, names.gazetteer);
  const trained = weights.tagger && syntax ? createTagger(weights.tagger, syntax) : null;
  const tagger = syntax?.ownTagger ?? trained;
  const recognizer =
    weights.recognizer && gazetteer && names.recognizer
      ? createRecognizer(weights.recognizer, gazetteer, names.recognizer)
      : null;
  const present: Readonly<Record<OptionalStage, unknown>> = {
    syntax: tagger,
    names: recognizer,
    times: language.times,
    quotes: language.quotes?.speech,
    events: language.events,
  };
  return {
    language,
    layOut: createLayoutReader(language.layout),
    readPassages: createPassageReader(language, tagger, recognizer),
    gazetteer,
    evidence: gazetteer && names.document ? new DocumentEvidence(gazetteer, names.document) : null,
    findEvents: language.events ? createEventFinder(language.events) : null,
    missing: (Object.keys(present) as OptionalStage[]).filter((stage) => !present[stage]),
  };
}
