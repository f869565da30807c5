import type { AnnotatedArticle } from '../../src/formats/exporter';
import { readSample } from '../../scripts/reading/gold';
import { wholeAnalyzer } from '../support/analyzer';

/** A text as the formats get it, read with the shipped models. */
export function articleOf(text: string, uri = 'file:///a.txt'): AnnotatedArticle {
  return { uri, text, analysis: wholeAnalyzer().analyze(text), annotations: [] };
}

/** A sample as the editor gives it. */
export const sampleArticle = (name: string): AnnotatedArticle => ({
  ...articleOf(readSample(name), `file:///samples/${name}.txt`),
  version: 1,
});
