import type { Analysis } from './analysis';
import { assemble } from './assemble';
import { namesFollowing } from './coreference/namesFollowing';
import { resolveInSteps } from './coreference/resolve';
import { findEventsInSteps } from './events/findEvents';
import type { Inputs } from './inputs';
import { detectLanguage } from './layout/language';
import { layOut } from './layout/readLayout';
import { weighNames } from './names/evidence';
import { createGazetteer } from './names/gazetteer';
import { locateEntities, readPlaceContext } from './names/places';
import { createRecognizer } from './names/recognizer';
import { applySettled } from './names/settled';
import { describeOuterForm } from './outerForm';
import { createMemo, readAfresh, type ReadAll } from './memo';
import { findPassages } from './passages';
import { createPassageReader, readForeignPassages } from './passageReading';
import { findRejected } from './rejected';
import { finish, type Steps } from './steps';
import { findQuotationsInSteps } from './quotes/findQuotations';
import { markedQuotations } from './quotes/markedQuotations';
import { obey } from './quotes/obey';
import { attribute } from './quotes/speakers';
import { createTagger } from './syntax/tagger';
import { tokenize } from './text/tokenize';
import { findDatesOfAnyLanguage, findTimes } from './times/findTimes';

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
  open(): Reader;
}

/** Reads one document's successive versions. */
export interface Reader extends Pick<Analyzer, 'analyze'> {
  /** The same in steps, for a long text. Of two begun the later one is to be finished, the earlier one left. */
  inSteps(text: string, inputs?: Inputs): Steps<Analysis>;
}

/** Wires the stages. Throws `RangeError` when a resource is no model of ours: models are shipped, never user input. */
export function createAnalyzer(resources: Resources): Analyzer {
  const gazetteer = resources.gazetteer ? createGazetteer(resources.gazetteer) : null;
  const tagger = resources.tagger ? createTagger(resources.tagger) : null;
  const recognizer = resources.recognizer && gazetteer ? createRecognizer(resources.recognizer, gazetteer) : null;
  const readers = { en: createPassageReader(tagger, recognizer), other: readForeignPassages };

  function* inSteps(text: string, inputs: Inputs, readAll: ReadAll): Steps<Analysis> {
    const language = detectLanguage(tokenize(text.slice(0, 12_000)));
    const layout = layOut(text);
    const passages = findPassages(layout);
    const readings = yield* readAll(text, passages, readers[language]);
    const local = assemble(text, inputs, layout, passages, readings);
    yield;
    const read = language === 'en' && gazetteer ? weighNames(local, gazetteer) : local.names;
    const names = namesFollowing({ ...local, names: applySettled(local, read) }, gazetteer);
    const article = { ...local, names };
    yield;
    const quotations =
      language === 'en' ? yield* findQuotationsInSteps(article) : obey(article, markedQuotations(text, layout.blocks));
    yield;
    const context = gazetteer && readPlaceContext(article, gazetteer);
    const chains = yield* resolveInSteps(article, quotations, gazetteer, context);
    yield;
    const times = language === 'en' ? findTimes(article) : findDatesOfAnyLanguage(article);
    yield;
    const events = language === 'en' ? yield* findEventsInSteps(article, times, chains) : [];
    yield;
    return {
      version: 1,
      id: inputs.id ?? '',
      language,
      ...describeOuterForm(article, chains),
      entities: gazetteer && context ? locateEntities(chains.entities, context, gazetteer) : chains.entities,
      quotes: attribute(quotations, chains),
      times,
      events,
      ...findRejected(article, read),
    };
  }

  return {
    analyze: (text, inputs = {}) => finish(inSteps(text, inputs, readAfresh)),
    open: () => {
      const remembering = createMemo();
      return {
        analyze: (text, inputs = {}) => finish(inSteps(text, inputs, remembering)),
        inSteps: (text, inputs = {}) => inSteps(text, inputs, remembering),
      };
    },
  };
}
