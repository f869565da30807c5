import type { Analysis } from './analysis';
import { assemble } from './assemble';
import { linkArticleNames } from './coreference/articleNames';
import { resolveInSteps } from './coreference/resolve';
import type { AnalysisInputs } from './inputs';
import { createEngine, type LanguageWeights, type OptionalStage, type Resources } from './engine';
import { detectLanguage } from './detectLanguage';
import type { Language, Languages } from './language';
import { readGazetteer } from './names/gazetteer/gazetteer';
import { locateEntities, readPlaceContext } from './names/gazetteer/locateEntities';
import { applyNameCorrections } from './names/corrections/applyCorrections';
import { describeStructure } from './documentStructure';
import { createMemo, readAfresh, type ReadAll } from './memo';
import { findPassages } from './passages';
import { findRejected } from './rejected';
import { finish, type Steps } from './steps';
import { findQuotationsInSteps } from './quotes/findQuotations';
import { attribute } from './quotes/attribution/speakers';
import { tokenize } from './text/tokenize';
import { findTimes } from './times/findTimes';

export type { Resources } from './engine';

/** Reads articles. */
export interface Analyzer {
  /** Reads a text from scratch. Never throws; the result depends on the arguments only. */
  analyze(text: string, inputs?: AnalysisInputs): Analysis;
  /** A reader of one document's successive versions, which reads only the passages that changed. Same results. */
  open(): Reader;
  /** The stages that texts in a language, by its code, go without. */
  missing(code: string): readonly OptionalStage[];
}

/** Reads one document's successive versions. */
export interface Reader extends Pick<Analyzer, 'analyze' | 'missing'> {
  /** The same in steps, for a long text. Of two begun the later one is to be finished, the earlier one left. */
  inSteps(text: string, inputs?: AnalysisInputs): Steps<Analysis>;
}

/** Wires the stages. Throws `RangeError` when a resource is no model of ours: models are shipped, never user input. */
export function createAnalyzer(resources: Resources, languages: Languages): Analyzer {
  const tables = resources.gazetteer ? readGazetteer(resources.gazetteer) : null;
  const weightsOf = (language: Language): LanguageWeights =>
    language === languages.all[0] ? resources : (resources.further?.[language.code] ?? {});
  const engines = new Map(
    [...languages.all, languages.any].map((language) => [
      language,
      createEngine(language, weightsOf(language), tables),
    ]),
  );

  function* inSteps(text: string, inputs: AnalysisInputs, readAll: ReadAll): Steps<Analysis> {
    const language = detectLanguage(tokenize(text.slice(0, 12_000), languages.any.text), languages);
    const { layOut, readPassages, gazetteer, evidence, findEvents } = engines.get(language)!;
    const layout = layOut(text);
    const passages = findPassages(layout);
    const readings = yield* readAll(text, passages, readPassages);
    const local = assemble(text, inputs, layout, passages, readings, language.text);
    yield;
    const weighed = evidence?.weigh(local) ?? local.names;
    const corrected = applyNameCorrections(local, weighed, language.names.corrections);
    const knowledge = { gazetteer, words: language.coreference };
    const names = linkArticleNames({ ...local, names: corrected }, knowledge);
    const article = { ...local, names: names.names };
    yield;
    const quotations = language.quotes ? yield* findQuotationsInSteps(article, language.quotes) : [];
    yield;
    const places = gazetteer && readPlaceContext(article, gazetteer);
    const chains = yield* resolveInSteps({ article, quotations, places, ...knowledge }, names);
    yield;
    const times = findTimes(article, language.times);
    yield;
    const events = findEvents ? yield* findEvents(article, times, chains) : [];
    yield;
    return {
      version: 1,
      id: inputs.id ?? '',
      language: language.code,
      ...describeStructure(article, chains),
      entities: gazetteer && places ? locateEntities(article, chains.entities, places, gazetteer) : chains.entities,
      quotes: attribute(quotations, chains),
      times,
      events,
      ...findRejected(article, weighed),
    };
  }

  const missing = (code: string): readonly OptionalStage[] =>
    [...engines.values()].find(({ language }) => language.code === code)?.missing ?? [];

  return {
    missing,
    analyze: (text, inputs = {}) => finish(inSteps(text, inputs, readAfresh)),
    open: () => {
      const remembering = createMemo();
      return {
        missing,
        analyze: (text, inputs = {}) => finish(inSteps(text, inputs, remembering)),
        inSteps: (text, inputs = {}) => inSteps(text, inputs, remembering),
      };
    },
  };
}
