import assert from 'node:assert';
import type { Analysis, Claim } from '../../../src/core/analysis';
import { codeActions } from '../../../src/service/annotations/codeActions';
import { correctable } from '../../../src/service/annotations/correctable';
import type { AnalyzedDocument } from '../../../src/service/document/analyzedDocument';
import { correctionCommands, type CorrectionArguments } from '../../../src/protocol';
import { readingOf } from '../../support/analysis';

const article = (change?: (analysis: Analysis) => Analysis) =>
  readingOf(
    'The ⟦e1.n|⟦e2.n|Lebanese⟧ army⟧ met ⟦e3.n|Ana Ruiz⟧ on ⟦t1|Sunday⟧. ⟦q1|“We won,”⟧ ⟦c1|said⟧ ⟦e3.n+s1|Ruiz⟧. It rained.',
    'e1 organization Lebanese army\ne2 group Lebanese\ne3 person Ana Ruiz\nt1 DATE 2017-08-27\nq1 direct speaker=s1/e3 cue=c1',
    change,
  );

/** The range of words, or of the cursor inside them. */
function range({ text, rangeOf }: AnalyzedDocument, words: string, cursor = false) {
  const start = text.indexOf(words);
  return cursor ? rangeOf({ start: start + 1, end: start + 1 }) : rangeOf({ start, end: start + words.length });
}

/** Of every claim on an entity, quotation or time: how sure it is, and on whose word. */
const claimed =
  (score: number, source: 'model' | 'person') =>
  (analysis: Analysis): Analysis => {
    const claim: Claim = { evidence: [{ source, rule: 'x', score, spans: [] }] };
    return {
      ...analysis,
      entities: analysis.entities.map((entity) => ({
        ...entity,
        ...claim,
        mentions: entity.mentions.map((mention) => ({ ...mention, ...claim })),
      })),
      quotes: analysis.quotes.map((quote) => ({
        ...quote,
        ...claim,
        speaker: quote.speaker && { ...quote.speaker, ...claim },
      })),
      times: analysis.times.map((time) => ({ ...time, ...claim })),
    };
  };

describe('what can be corrected', () => {
  const reading = article();
  const at = (words: string, cursor = false) => correctable(reading, range(reading, words, cursor));

  it('under a cursor: the innermost name, the time, the quotation', () => {
    assert.deepStrictEqual(
      [at('Lebanese', true).entity?.name, at('army', true).entity?.name],
      ['Lebanese', 'Lebanese army'],
    );
    assert.deepStrictEqual([at('Sunday', true).time?.value, at('Sunday', true).entity], ['2017-08-27', null]);
    assert.deepStrictEqual([at('We won', true).quotation?.speaker, at('We won', true).entity], ['Ana Ruiz', null]);
  });

  it('under a selection: what has its extent, else what is nearest to it', () => {
    assert.deepStrictEqual(at('Lebanese army').entity?.name, 'Lebanese army');
    assert.deepStrictEqual(at('The Lebanese army met').entity?.name, 'Lebanese army');
    assert.deepStrictEqual(at('met Ana').entity?.words, 'Ana Ruiz');
  });

  it('a quotation is offered to its whole sentence, for its speaker', () => {
    assert.deepStrictEqual(at('Ruiz. It', true).quotation?.words, '“We won,”');
    assert.deepStrictEqual(at('rained', true).quotation, null);
  });

  it('any words may be a name', () => {
    assert.deepStrictEqual(at('rained', true).selection?.words, 'rained');
    assert.deepStrictEqual(at(' rained').selection, { range: range(reading, 'rained'), words: 'rained' });
    assert.deepStrictEqual(correctable(reading, range(reading, '. It')).selection?.words, '. It');
  });

  it('includes what somebody said is nothing, the smallest stretch of it', () => {
    const reading = article((analysis) => ({
      ...analysis,
      entities: [],
      rejected: ['Lebanese army', 'Lebanese'].map((text) => {
        const start = 'The '.length;
        return {
          start,
          end: start + text.length,
          text,
          evidence: [{ source: 'person', rule: 'x', score: 1, spans: [] }],
        };
      }),
    }));
    const [here, titles] = [
      correctable(reading, range(reading, 'Lebanese', true)),
      codeActions(reading, range(reading, 'army', true)),
    ];
    assert.deepStrictEqual([here.rejected?.words, here.rejected?.byPerson, here.entity], ['Lebanese', true, null]);
    assert.deepStrictEqual(
      titles.map(({ title }) => title),
      ['Back to what was read: “Lebanese army”'],
    );
  });

  it('says whose word it is', () => {
    const said = correctable(article(claimed(1, 'person')), range(reading, 'Ruiz', true));
    assert.deepStrictEqual(
      [said.entity?.byPerson, said.entity?.certainty, said.entity?.mentions],
      [true, 'certain', 2],
    );
    assert.deepStrictEqual(at('Ruiz', true).entity?.byPerson, false);
  });
});

describe('code actions for corrections', () => {
  const titles = (reading: AnalyzedDocument, words: string, cursor = true) =>
    codeActions(reading, range(reading, words, cursor)).map(({ title }) => title);

  it('offer what can be said about a name', () => {
    assert.deepStrictEqual(titles(article(), 'Ana'), [
      '“Ana Ruiz” is not a person but a…',
      '“Ana Ruiz” is not a name…',
      'Merge “Ana Ruiz” with…',
      'This “Ana Ruiz” is somebody or something else',
      'Rename “Ana Ruiz”…',
    ]);
  });

  it('are quick fixes where the reading is unsure, and lead back where a person has spoken', () => {
    const unsure = codeActions(article(claimed(0.4, 'model')), range(article(), 'Ana', true));
    assert.deepStrictEqual(
      unsure.filter(({ kind }) => kind === 'quickfix').map(({ title }) => title),
      ['“Ana Ruiz” is a person', '“Ana Ruiz” is something else…', '“Ana Ruiz” is not a name…'],
    );
    assert.deepStrictEqual(unsure.filter(({ isPreferred }) => isPreferred).length, 1);
    assert.ok(titles(article(claimed(0.4, 'person')), 'Ana').includes('Back to what was read: “Ana Ruiz”'));
  });

  it('offer a selection as a name, or as the extent of one', () => {
    assert.deepStrictEqual(titles(article(), 'It rained', false), [
      '“It rained” is a name…',
      '“It rained” is a quotation…',
      '“It rained” is an event…',
      '“It rained” is a date or time…',
      '“It rained” is somebody’s role…',
    ]);
    assert.deepStrictEqual(titles(article(), 'met Ana Ruiz', false).slice(-1), [
      '“met Ana Ruiz” is the whole of “Ana Ruiz”',
    ]);
  });

  it('ask for another day and another speaker', () => {
    assert.deepStrictEqual(titles(article(), 'Sunday'), ['“Sunday” is another day…', '“Sunday” is no date or time']);
    assert.deepStrictEqual(titles(article(), 'We won').slice(0, 2), [
      'Somebody else said it…',
      'Another kind of quotation…',
    ]);
    assert.deepStrictEqual(titles(article(claimed(0.4, 'model')), 'We won')[0], 'Ana Ruiz said it');
    assert.deepStrictEqual(titles(article(), 'It rained'), []);
  });

  it('run commands of ours over the version read', () => {
    const reading = article();
    for (const { command } of codeActions(reading, range(reading, 'Ana', true))) {
      assert.ok(Object.values(correctionCommands).includes(command?.command as never));
      const [{ uri, version, range: place }] = command?.arguments as [CorrectionArguments];
      assert.deepStrictEqual([uri, version, place], [reading.uri, reading.version, range(reading, 'Ana Ruiz')]);
    }
  });
});
