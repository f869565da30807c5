import assert from 'node:assert/strict';
import { reportingVerbs } from '../../../../src/languages/en/lexicon/reportingVerbs';
import { quotes } from '../../../../src/languages/en/quotes';
import { readMarked } from '../../../../scripts/reading/marked';
import { markedSaid, said } from '../../../support/said';

/** Sentences in which a verb reports what is marked ⟦q|…⟧, said by ⟦s|…⟧ where somebody is named. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  accuse: ['⟦s|Prosecutors⟧ accused him of ⟦q|laundering money⟧.'],
  add: ['⟦q|The town was quiet⟧, ⟦s|he⟧ added.'],
  announce: ['⟦s|The ministry⟧ announced that ⟦q|schools would close⟧.'],
  believe: ['⟦s|The general⟧ believes ⟦q|the war is over⟧.'],
  describe: ['⟦s|Lopez⟧ described the offer as ⟦q|“kind but far too late”⟧.'],
  estimate: ['⟦s|Officials⟧ estimated that ⟦q|200 had fled⟧.'],
  grumble: ['⟦q|“We are leaving tonight,”⟧ grumbled ⟦s|Ana Lopez⟧.'],
  promise: ['⟦s|The mayor⟧ promised ⟦q|to mend the bridge⟧.'],
  recall: ['⟦s|Lopez⟧ recalled ⟦q|seeing the ship⟧.'],
  shout: ['⟦q|“Leave, all of you!”⟧ shouted ⟦s|the captain⟧.'],
  warn: ['⟦s|The bank⟧ warned that ⟦q|prices would rise⟧.'],
};

describe('what English verbs report', () => {
  for (const [verb, texts] of Object.entries(sentences))
    describe(verb, () => {
      it('is a reporting verb', () => assert.ok(reportingVerbs.has(verb)));
      for (const sentence of texts)
        it(sentence, () => assert.equal(said(readMarked(sentence).text, quotes), markedSaid(sentence)));
    });
});
