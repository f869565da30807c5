import assert from 'node:assert/strict';
import type { Complement, QuotesLanguage, ReportingVerb } from '../../../../src/core/quotes/language';
import { reportingVerbs } from '../../../../src/languages/en/lexicon/reportingVerbs';
import { quotes } from '../../../../src/languages/en/quotes';
import { frames } from '../../../../src/languages/en/quotes/frames';
import { readMarked } from '../../../../scripts/reading/marked';
import { markedSaid, said } from '../../../support/said';

/** What each field is for verbs that are not so. */
const none: Omit<ReportingVerb, 'complements'> = {
  addressee: 'none',
  addresseeAfter: new Set(),
  parenthetical: false,
  thought: false,
  impersonal: false,
  negatable: false,
  hearsay: false,
  modal: false,
  asks: false,
  participle: false,
  quotesOthers: false,
  onlyWith: null,
  particle: null,
  idiom: null,
};

/** English whose verbs have no such complement, or are in no such way. */
function without(field: string): QuotesLanguage {
  const verbs = [...reportingVerbs].map(([verb, frame]): [string, ReportingVerb] => {
    if (field in none) return [verb, { ...frame, [field]: none[field as keyof typeof none] }];
    return [verb, { ...frame, complements: new Set([...frame.complements].filter((c: Complement) => c !== field)) }];
  });
  return { ...quotes, speech: { ...quotes.speech!, verbs: new Map(verbs) } };
}

describe('English reporting verbs', () => {
  for (const [field, { matches, rejects }] of Object.entries(frames))
    describe(field, () => {
      for (const sentence of matches)
        it(sentence, () => assert.equal(said(readMarked(sentence).text, quotes), markedSaid(sentence)));
      for (const sentence of rejects) it(`nothing in: ${sentence}`, () => assert.equal(said(sentence, quotes), ''));
      it('makes the difference in them', () => {
        const sentences = [...matches, ...rejects].map((sentence) => readMarked(sentence).text);
        assert.ok(sentences.some((text) => said(text, quotes) !== said(text, without(field))));
      });
    });
});
