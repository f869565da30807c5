import type { Article } from '../../src/core/article';
import { assemble } from '../../src/core/assemble';
import type { Inputs } from '../../src/core/inputs';
import { layOut } from '../../src/core/layout/readLayout';
import { createGazetteer } from '../../src/core/names/gazetteer';
import { findPassages } from '../../src/core/passages';
import { simpleNames } from '../../src/core/simpleNames';
import { findChunks } from '../../src/core/syntax/chunks';
import { findVerbGroups } from '../../src/core/syntax/verbGroups';
import type { Sentences, Tokens } from '../../src/core/text/tokens';
import { tokenText } from '../../src/core/text/tokens';
import type { Syntax } from '../../src/core/syntax/syntax';
import { createTagger } from '../../src/core/syntax/tagger';
import { splitSentences } from '../../src/core/text/sentences';
import { tokenize } from '../../src/core/text/tokenize';
import { loadResources } from './resources';

const resources = loadResources();
const tagger = createTagger(resources.tagger!);
const gazetteer = resources.gazetteer ? createGazetteer(resources.gazetteer) : null;

/** The article a document stage receives for this text: every local stage run, with the shipped models. */
export function articleOf(text: string, inputs: Inputs = {}): Article {
  const layout = layOut(text);
  const passages = findPassages(layout);
  const readings = passages.map(({ start, end }) => {
    const tokens = tokenize(text.slice(start, end));
    const sentences = splitSentences(tokens);
    const tags = tagger.tag(tokens, sentences);
    return { tokens, sentences, syntax: parse(tokens, sentences, tags), names: simpleNames(tokens, sentences, gazetteer) };
  });
  return assemble(text, inputs, layout, passages, readings);
}

function parse(tokens: Tokens, sentences: Sentences, tags: Uint8Array): Syntax {
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i).toLowerCase());
  const chunks = findChunks(words, sentences, tags);
  const chunkOf = new Int32Array(tokens.count).fill(-1);
  chunks.forEach((c, i) => chunkOf.fill(i, c.first, c.last));
  const verbGroups = findVerbGroups(words, sentences, tags, chunkOf);
  const verbGroupOf = new Int32Array(tokens.count).fill(-1);
  verbGroups.forEach((c, i) => verbGroupOf.fill(i, c.first, c.last));
  return { tags, chunks, verbGroups, clauses: [], chunkOf, verbGroupOf, clauseOf: new Int32Array(tokens.count).fill(-1) };
}
