import { assemble } from '../../../src/core/assemble';
import { layOut } from '../../english';
import { DocumentEvidence } from '../../../src/core/names/document/documentEvidence';
import type { HashedGazetteer } from '../../../src/core/names/gazetteer/gazetteer';
import type { Recognizer } from '../../../src/core/names/recognizer/recognizer';
import { findPassages } from '../../../src/core/passages';
import { createPassageReader } from '../../../src/core/passageReading';
import { TokenKind, type Tokens, withForms } from '../../../src/core/text/tokens';
import { document as documentWords } from '../../../src/languages/en/names/document';
import type { CorpusSentence } from '../../train/names/sources';
import { english } from '../../../src/languages/en';
import { goldNames } from './articles';
import { addDocument, emptyTable, type Named, type Table } from './score';

/** Names of a text after layout, tokens, sentences, recognizer and, where wanted, document evidence. */
export function readNames(
  text: string,
  recognizer: Recognizer,
  gazetteer: HashedGazetteer,
  evidence: boolean,
): (Named & { score: number })[] {
  const layout = layOut(text);
  const passages = findPassages(layout);
  const read = createPassageReader(english, null, recognizer);
  const readings = read(passages.map(({ start, end }) => text.slice(start, end)));
  const article = assemble(text, {}, layout, passages, readings, english.text);
  const names = evidence ? new DocumentEvidence(gazetteer, documentWords).weigh(article) : article.names;
  return names.map(({ first, last, type, score }) => ({
    start: article.tokens.starts[first],
    end: article.tokens.ends[last - 1],
    type,
    score,
  }));
}

/** Names of a sentence on the corpus's own tokens, as the probe reads it; offsets are token indexes. */
function readGoldTokens({ tokens: words }: CorpusSentence, recognizer: Recognizer): Named[] {
  const starts = new Int32Array(words.length);
  const ends = new Int32Array(words.length);
  let text = '';
  words.forEach((word, i) => {
    if (i > 0) text += ' ';
    starts[i] = text.length;
    text += word;
    ends[i] = text.length;
  });
  const tokens: Tokens = withForms({
    text,
    count: words.length,
    starts,
    ends,
    kinds: new Uint8Array(words.length).fill(TokenKind.word),
  });
  const sentences = { count: 1, first: Int32Array.of(0), last: Int32Array.of(words.length) };
  return recognizer.recognize(tokens, sentences).map(({ first, last, type }) => ({ start: first, end: last, type }));
}

/** Scores on the corpus's own tokens. */
export function goldTokenTable(sentences: readonly CorpusSentence[], recognizer: Recognizer): Table {
  const table = emptyTable();
  for (const sentence of sentences) {
    const gold = goldNames(sentence).map(({ first, last, type }) => ({ start: first, end: last, type }));
    addDocument(table, gold, readGoldTokens(sentence, recognizer));
  }
  return table;
}
