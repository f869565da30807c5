import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createGazetteer, readGazetteer } from '../../../../src/core/names/gazetteer/gazetteer';
import type { NameSpan } from '../../../../src/core/names/names';
import { createRecognizer } from '../../../../src/core/names/recognizer/recognizer';
import { splitSentences, tokenize } from '../../../support/text';
import { readMarked } from '../../../../scripts/reading/marked';
import { english } from '../../../../src/languages/en';

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);
const recognizer = createRecognizer(readFileSync('models/recognizer.bin'), gazetteer, english.names.recognizer!);

function recognize(text: string): (NameSpan & { start: number; end: number })[] {
  const tokens = tokenize(text);
  return recognizer
    .recognize(tokens, splitSentences(tokens))
    .map((name) => ({ ...name, start: tokens.starts[name.first], end: tokens.ends[name.last - 1] }));
}

/** Sentences a reader would find easy: every marked name must be found, with its type, and nothing else. */
const clearSentences: readonly string[] = [
  '⟦person|Angela Merkel⟧ met ⟦person|Nicolas Sarkozy⟧ in ⟦place|Berlin⟧ on Tuesday.',
  'President ⟦person|Barack Obama⟧ said on Friday that ⟦place|Iran⟧ must comply.',
  'The ⟦group|Lebanese⟧ army fought near the border with ⟦place|Syria⟧.',
  '⟦place|Tokyo⟧ and ⟦place|Seoul⟧ agreed to hold talks in March.',
  'The ⟦organization|United Nations⟧ said the ⟦organization|World Health Organization⟧ would send doctors to ⟦place|Nigeria⟧.',
  'Mr. ⟦person|Kofi Annan⟧ arrived in ⟦place|Cairo⟧ from ⟦place|London⟧.',
  'Shares of ⟦organization|Microsoft Corp.⟧ fell three percent.',
  'Nothing was announced on Wednesday, and the ministers left.',
];

describe('recognizer', () => {
  for (const marked of clearSentences) {
    const { text, marks } = readMarked(marked);
    it(text, () => {
      assert.deepEqual(
        recognize(text).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`),
        marks.map((mark) => `${mark.id} ${mark.text}`),
      );
    });
  }

  it('reads a name of any culture in a clear place as a person', () => {
    const names = [
      'Hiroshi Tanaka',
      'Fatima al-Masri',
      'Kwame Mensah',
      'Olga Petrova',
      'Rajesh Sharma',
      'María González',
      'Nguyen Van Minh',
      'Siobhan Murphy',
    ];
    const missed = names.filter(
      (name) =>
        !recognize(`"We are ready," said ${name}, a spokesman for the ministry.`).some(
          (found) => found.type === 'person',
        ),
    );
    assert.ok(missed.length <= 1, missed.join(', '));
  });

  it('scores are probabilities, and evidence says that the model claims them', () => {
    for (const { score, evidence } of recognize('Angela Merkel met Velmora officials in Quux and Berlin.')) {
      assert.ok(score > 0 && score <= 1);
      assert.deepEqual(
        evidence.map(({ source, rule }) => `${source} ${rule}`),
        ['model recognizer'],
      );
    }
  });

  it('gives ordered, disjoint spans within sentences on any text', () => {
    const piece = fc.constantFrom(
      'Ana Ruiz',
      ' the ',
      'Bank of ',
      '. ',
      'BEIRUT',
      '\n',
      '"',
      ' of ',
      '’s ',
      '7th ',
      'al-',
      'Ð',
      '中',
      ' (UN) ',
      '\ud800',
      '-',
      'O’Neill',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const tokens = tokenize(text);
          const sentences = splitSentences(tokens);
          let last = 0;
          for (const name of recognizer.recognize(tokens, sentences)) {
            assert.ok(name.first >= last && name.last > name.first && name.last <= tokens.count);
            assert.ok(
              Array.from({ length: sentences.count }, (_, s) => s).some(
                (s) => sentences.first[s] <= name.first && name.last <= sentences.last[s],
              ),
            );
            last = name.last;
          }
        },
      ),
    );
  });

  it('reads the same sentence the same way every time', () => {
    const text = 'Angela Merkel met Nicolas Sarkozy in Berlin.';
    assert.deepEqual(recognize(text), recognize(text));
  });
});
