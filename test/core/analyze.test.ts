import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { loadGold } from '../../scripts/reading/gold';
import { loadResources } from '../../scripts/reading/resources';
import { checkSound } from '../support/sound';

const analyzer = createAnalyzer(loadResources(), languages);

const hostile: Record<string, string> = {
  nothing: '',
  'two blanks after a place': 'Ann Lee,  Ann Lee said so.',
  'a space': ' ',
  'line ends': '\r\n\n\r\r\n',
  'a BOM': '\ufeff',
  nul: '\0\0a\0',
  'a lone surrogate': 'He \ud83d said \udc00.',
  'unclosed quotes': '“He said "that ‘they «had',
  'right-to-left': 'قال الرئيس "نعم" في بيروت \u202eabc\u202c.',
  emoji: '😀 Ann Lee 👩‍👩‍👧 said “😀” on Sunday 🇱🇧.',
  French: 'Le président a dit dimanche « Oui » à Paris le 2017-08-28 et il est parti.',
  dots: '.'.repeat(5000),
  capitals: 'ANN LEE SAID '.repeat(500),
  brackets: '('.repeat(5000),
  'one word': 'a'.repeat(100000),
  'quotation marks': '"'.repeat(20000),
  said: 'said '.repeat(5000),
  and: 'Ann and '.repeat(5000),
  of: 'the son of '.repeat(3000),
};

describe('analyze', () => {
  for (const [what, text] of Object.entries(hostile)) {
    it(`reads ${what} without harm`, () => checkSound(text, analyzer.analyze(text, { date: '2020-01-01' })));
  }

  it('works without any resources', () => {
    const [gold] = loadGold();
    checkSound(gold.text, createAnalyzer({}, languages).analyze(gold.text));
  });

  for (const { name, text, date } of loadGold()) {
    it(`reads ${name} soundly`, () => {
      const analysis = analyzer.analyze(text);
      checkSound(text, analysis);
      assert.equal(analysis.date?.value ?? null, date);
      assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, 'is plain JSON');
    });
  }

  describe('a text that is not English', () => {
    const text =
      "PARIS (AFP) — Le président Jean Morel a déclaré que l'armée avait quitté la ville le 2022-08-15, selon les médias.\n\n" +
      '« Nous avons fait notre travail », a-t-il dit à la presse, avant de partir pour Berlin.';

    it('gets layout, marked quotations and plain dates, and nothing else', () => {
      const { language, dateline, entities, quotes, times, events } = analyzer.analyze(text);
      assert.deepEqual([language, dateline?.text, entities, events], ['other', 'PARIS (AFP)', [], []]);
      assert.deepEqual(
        [quotes.map((q) => q.text), times.map((t) => t.value)],
        [['« Nous avons fait notre travail »'], ['2022-08-15']],
      );
    });

    it('keeps what a person has marked', () => {
      const span = { start: text.indexOf('Jean'), end: text.indexOf(' a déclaré') };
      const { entities } = analyzer.analyze(text, { constraints: [{ kind: 'mention', span, type: 'person' }] });
      assert.deepEqual(
        entities.map((e) => [e.name, e.type]),
        [['Jean Morel', 'person']],
      );
    });

    it('gives a quotation the speaker that a person says', () => {
      const span = { start: text.indexOf('Jean'), end: text.indexOf(' a déclaré') };
      const quote = { start: text.indexOf('«'), end: text.indexOf('»') + 1 };
      const { quotes, entities } = analyzer.analyze(text, {
        constraints: [
          { kind: 'mention', span, type: 'person' },
          { kind: 'speaker', quote, speaker: span },
        ],
      });
      assert.equal(quotes[0].speaker?.entity, entities[0].id);
    });
  });

  it('reads any text soundly', () => {
    const words = fc.constantFrom(
      'Ann Lee',
      'said',
      ' ',
      ', ',
      '. ',
      '“',
      '”',
      '"',
      "'",
      'the',
      'army',
      'on Sunday',
      'Beirut',
      '\n\n',
      '\n',
      'he',
      'we',
      'that',
      '2017',
      'Aug. 28',
      'BEIRUT —',
      'a week ago',
      'attack',
      'U.S.',
      '(',
      ')',
      'Lebanese',
      '\ud83d',
      '😀',
      '\u00a0',
      'date 2017-01-02 ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: words, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
        checkSound(text, analyzer.analyze(text));
      }),
      { numRuns: 300 },
    );
  });

  it('says after edits what it says of the text read afresh', () => {
    const texts = loadGold().map((g) => g.text);
    const inserted = fc.constantFrom(
      'x',
      ' ',
      '\n\n',
      '\n',
      '"',
      '“',
      '”',
      '.',
      'Ann Lee ',
      ' he said ',
      ' on Sunday ',
      'BEIRUT — ',
      '',
    );
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), inserted), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (original, steps) => {
        const session = analyzer.open();
        session.analyze(original);
        let text = original;
        for (const [where, removed, added] of steps) {
          const at = Math.floor(where * text.length);
          text = text.slice(0, at) + added + text.slice(at + removed);
          assert.deepEqual(session.analyze(text), analyzer.analyze(text));
        }
      }),
      { numRuns: 25 },
    );
  });
});
