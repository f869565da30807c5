import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis } from '../../../src/core/analysis';
import { createAnalyzer, type Analyzer } from '../../../src/core/analyze';
import type { Language } from '../../../src/core/language';
import { anyLanguage } from '../../../src/languages/any';
import { english } from '../../../src/languages/en';
import { missingNotice } from '../../../src/languages/missingNotice';
import { wholeAnalyzer } from '../../support/analyzer';
import { loadGold } from '../../../scripts/reading/gold';
import { loadResources } from '../../../scripts/reading/resources';
import { checkSound } from '../../support/sound';
import { ruleDate, testTimeRules } from '../../support/timeRules';
import { article } from './article';
import { tiny } from './language';
import { rules } from './language/times/rules';

describe('a second language, as small as can be', () => {
  const resources = loadResources();
  const analyzer = createAnalyzer(resources, { all: [english, tiny], any: anyLanguage });

  describe('an article in it', () => {
    let reading: Analysis;
    before(() => (reading = analyzer.analyze(article)));

    it('is known to be in it, and is read soundly', () => {
      assert.equal(reading.language, 'eo');
      checkSound(article, reading);
    });

    it('has the date, the headline and the sentences of its page', () => {
      assert.deepEqual(
        [reading.date?.value, reading.headline?.text],
        ['2017-08-28', 'Nova ponto super la rivero Liva'],
      );
      const paragraphs = reading.sections.filter(({ kind }) => kind === 'paragraph');
      assert.equal(paragraphs.flatMap(({ sentences }) => sentences).length, 10);
    });

    it('has the times that its rules read', () =>
      assert.deepEqual(
        reading.times.map(({ text, value }) => `${text} = ${value}`),
        [
          'la 28-an de aŭgusto 2017 = 2017-08-28',
          'hieraŭ = 2017-08-27',
          'antaŭ tri jaroj = 2014',
          'la 3-an de majo 2014 = 2014-05-03',
          'Morgaŭ = 2017-08-29',
        ],
      ));

    it('has what is said, by its five verbs and its own tagger', () =>
      assert.deepEqual(
        reading.quotes.map(({ kind, text, cue, speaker }) => `${kind}: ${text} — ${speaker?.text} ${cue?.text}`),
        [
          'direct: “La ponto estas sekura kaj bela” — la urbestrino Marta Kovač diris',
          'indirect: la laboro komenciĝis antaŭ tri jaroj — Ŝi aldonis',
          'direct: “Ĉu la nova ponto eltenos?” — loĝanto demandis',
          'direct: «Ni mezuris ĉion dufoje.» — La inĝeniero respondis',
          'indirect: la akvo leviĝas ĉiun jaron — Fiŝisto avertis',
          'indirect: la ŝtato pagos por la vojo — La urbestrino demandis',
        ],
      ));

    it('has the names that a person knows, and who says what by them', () => {
      const lexicon = { names: [{ name: 'Marta Kovač', type: 'person' as const }], notNames: [] };
      const { entities, quotes } = analyzer.analyze(article, { lexicon });
      const mayor = entities.find(({ name }) => name === 'Marta Kovač');
      assert.deepEqual(
        quotes.filter(({ speaker }) => speaker?.entity === mayor?.id).map(({ speaker }) => speaker?.text),
        ['Marta Kovač', 'Ŝi', 'La urbestrino'],
      );
    });

    it('is the same after edits as read afresh', () => {
      const open = analyzer.open();
      open.analyze(article.replace('hieraŭ', 'hodiaŭ'));
      assert.deepEqual(open.analyze(article), reading);
    });
  });

  describe('what it leaves out', () => {
    const untagged: Language = { ...tiny, syntax: { ...tiny.syntax!, ownTagger: undefined } };

    it('is listed, and said to people', () => {
      assert.deepEqual(analyzer.missing('eo'), ['names', 'events']);
      assert.match(
        missingNotice('eo', analyzer.missing('eo')) ?? '',
        /^Without names and events: .*\(language eo\)\.$/,
      );
    });

    it('is not made up for by the weights of another language', () => {
      const { missing, analyze } = createAnalyzer(resources, { all: [english, untagged], any: anyLanguage });
      assert.deepEqual(missing('eo'), ['syntax', 'names', 'events']);
      const { quotes, times } = analyze(article);
      assert.deepEqual([quotes.length, quotes.some(({ speaker }) => speaker !== null), times.length], [3, false, 5]);
    });

    it('is read once there are weights of its own', function () {
      if (!resources.tagger) return this.skip();
      const languages = { all: [english, untagged], any: anyLanguage };
      const further = { eo: { tagger: resources.tagger } };
      assert.deepEqual(createAnalyzer({ ...resources, further }, languages).missing('eo'), ['names', 'events']);
    });

    it('may be anything that may be left out', () => {
      const least: Language = { ...tiny, syntax: undefined, times: undefined, quotes: undefined };
      const { missing, analyze } = createAnalyzer({}, { all: [english, least], any: anyLanguage });
      assert.deepEqual(missing('eo'), ['syntax', 'names', 'times', 'quotes', 'events']);
      const { language, date, quotes, times } = analyze(article);
      assert.deepEqual([language, date?.value, quotes, times], ['eo', '2017-08-28', [], []]);
    });
  });

  describe('beside it', () => {
    it('English is read as without it', () => {
      const read = (by: Analyzer, text: string): string => JSON.stringify(by.analyze(text));
      for (const { text } of loadGold()) assert.equal(read(analyzer, text), read(wholeAnalyzer(), text));
    });

    for (const [what, text] of Object.entries({
      French: 'Le maire a dit que les ponts des deux rives sont ouverts et que la ville est pour les gens.',
      'a short German text': 'Der Zug kam nicht mit dem Brief.',
      nothing: '',
      'two words': 'Ann Lee',
    }))
      it(`${what} is in no other language than without it`, () =>
        assert.equal(analyzer.analyze(text).language, wholeAnalyzer().analyze(text).language));
  });

  it('reads any text soundly', () => {
    const words = fc.constantFrom(
      ...[
        'la urbestrino ',
        'Marta Kovač ',
        'diris ',
        'demandis ',
        'kaj ',
        'estas ',
        'ke ',
        'ĉu ',
        'Ŝi ',
        'ne ',
        'antaŭ ',
      ],
      ...[
        'tri jaroj ',
        'la 28-an de aŭgusto ',
        '2017 ',
        'hieraŭ ',
        ', ',
        '. ',
        '? ',
        '“',
        '”',
        '«',
        '»',
        '"',
        '\n\n',
        '\n',
      ],
      ...['said ', 'the ', '\ud83d', '😀', ' ', 'dato 2017-08-28 ', ': ', '(', ')'],
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: words, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) =>
        checkSound(text, analyzer.analyze(text)),
      ),
      { numRuns: 150 },
    );
  });

  describe('its time rules', () => {
    const alone = createAnalyzer({}, { all: [tiny], any: anyLanguage });
    testTimeRules(rules, (text) => [...alone.analyze(text, { date: ruleDate }).times]);
  });
});
