import type { Article } from '../../src/core/article';
import { assemble } from '../../src/core/assemble';
import type { AnalysisInputs } from '../../src/core/inputs';
import { layOut } from '../english';
import { readAfresh } from '../../src/core/memo';
import { createGazetteer, readGazetteer } from '../../src/core/names/gazetteer/gazetteer';
import { applyNameCorrections } from '../../src/core/names/corrections/applyCorrections';
import { DocumentEvidence } from '../../src/core/names/document/documentEvidence';
import { createRecognizer } from '../../src/core/names/recognizer/recognizer';
import { createPassageReader } from '../../src/core/passageReading';
import { findPassages } from '../../src/core/passages';
import { finish } from '../../src/core/steps';
import { createTagger } from '../../src/core/syntax/tagger/tagger';
import { english } from '../../src/languages/en';
import { loadResources } from './resources';

const resources = loadResources();
export const gazetteer = resources.gazetteer
  ? createGazetteer(readGazetteer(resources.gazetteer), english.names.gazetteer)
  : null;
const reader = createPassageReader(
  english,
  resources.tagger ? createTagger(resources.tagger, english.syntax!) : null,
  resources.recognizer && gazetteer
    ? createRecognizer(resources.recognizer, gazetteer, english.names.recognizer!)
    : null,
);
const evidence = gazetteer && new DocumentEvidence(gazetteer, english.names.document!);

/** The article that the document stages receive for this text: every local stage run, with the shipped models. */
export function articleOf(text: string, inputs: AnalysisInputs = {}): Article {
  const layout = layOut(text);
  const passages = findPassages(layout);
  const article = assemble(text, inputs, layout, passages, finish(readAfresh(text, passages, reader)), english.text);
  if (!evidence) return article;
  return { ...article, names: applyNameCorrections(article, evidence.weigh(article), english.names.corrections) };
}
