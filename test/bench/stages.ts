import { assemble } from '../../src/core/assemble';
import type { Article } from '../../src/core/article';
import type { Resources } from '../../src/core/analyze';
import { linkArticleNames } from '../../src/core/coreference/articleNames';
import { resolve, type Chains } from '../../src/core/coreference/resolve';
import { createEventFinder } from '../../src/core/events/findEvents';
import { layOut, splitSentences, tokenize } from '../support/text';
import { DocumentEvidence } from '../../src/core/names/document/documentEvidence';
import { createGazetteer, readGazetteer } from '../../src/core/names/gazetteer/gazetteer';
import { locateEntities, readPlaceContext } from '../../src/core/names/gazetteer/locateEntities';
import { createRecognizer } from '../../src/core/names/recognizer/recognizer';
import { createPassageReader } from '../../src/core/passageReading';
import { findPassages } from '../../src/core/passages';
import { findQuotations } from '../../src/core/quotes/findQuotations';
import { finish } from '../../src/core/steps';
import { createParser } from '../../src/core/syntax/parser';
import { createTagger } from '../../src/core/syntax/tagger/tagger';
import { createTimeFinder } from '../../src/core/times/grammar/expressions';
import { findTimes } from '../../src/core/times/findTimes';
import { english } from '../../src/languages/en';

/** One stage over a whole text, its inputs made beforehand. */
export type Stage = readonly [name: string, work: () => void];

/** The stages of the pipeline as analyze.ts wires them, each to be timed by itself; the text's passages are read one by one. */
export function stagesOf(text: string, resources: Required<Resources>): Stage[] {
  const gazetteer = createGazetteer(readGazetteer(resources.gazetteer), english.names.gazetteer);
  const tagger = createTagger(resources.tagger, english.syntax!);
  const recognizer = createRecognizer(resources.recognizer, gazetteer, english.names.recognizer!);
  const evidence = new DocumentEvidence(gazetteer, english.names.document!);
  const parser = createParser(english.syntax!);
  const layout = layOut(text);
  const passages = findPassages(layout);
  const texts = passages.map((p) => text.slice(p.start, p.end));
  const tokens = texts.map((t) => tokenize(t));
  const sentences = tokens.map(splitSentences);
  const tags = tokens.map((t, i) => tagger.tag(t, sentences[i]));
  const read = createPassageReader(english, tagger, recognizer);
  const findTimeExpressions = createTimeFinder(english.times!.rules);
  const readings = read(texts);
  const local = assemble(text, {}, layout, passages, readings, english.text);
  const article: Article = { ...local, names: evidence.weigh(local) };
  const quotations = findQuotations(article, english.quotes!);
  const knowledge = { words: english.coreference, gazetteer };
  const places = readPlaceContext(article, gazetteer);
  const whoIsWho = (): Chains =>
    resolve({ article, quotations, places, ...knowledge }, linkArticleNames(article, knowledge));
  const chains = whoIsWho();
  const times = findTimes(article, english.times);
  const findEvents = createEventFinder(english.events!);
  return [
    ['layout', () => layOut(text)],
    ['tokens', () => texts.forEach(tokenize)],
    ['sentences', () => tokens.forEach(splitSentences)],
    ['tags', () => tokens.forEach((t, i) => tagger.tag(t, sentences[i]))],
    ['syntax', () => tokens.forEach((t, i) => parser.parse(t, sentences[i], parser.repairTags(t, tags[i])))],
    ['names', () => tokens.forEach((t, i) => recognizer.recognize(t, sentences[i]))],
    ['time expressions', () => tokens.forEach((t, i) => findTimeExpressions(t, sentences[i], readings[i].syntax))],
    ['assembly', () => assemble(text, {}, layout, passages, readings, english.text)],
    ['document evidence', () => evidence.weigh(local)],
    ['quotations', () => findQuotations(article, english.quotes!)],
    ['coreference', whoIsWho],
    ['places', () => locateEntities(article, chains.entities, readPlaceContext(article, gazetteer), gazetteer)],
    ['times', () => findTimes(article, english.times)],
    ['events', () => finish(findEvents(article, times, chains))],
  ];
}
