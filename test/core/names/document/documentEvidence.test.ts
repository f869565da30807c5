import assert from 'node:assert';
import type { AnalysisInputs } from '../../../../src/core/inputs';
import { assemble } from '../../../../src/core/assemble';
import { layOut } from '../../../support/text';
import { applyNameCorrections } from '../../../../src/core/names/corrections/applyCorrections';
import { DocumentEvidence } from '../../../../src/core/names/document/documentEvidence';
import type { NameSpan } from '../../../../src/core/names/names';
import { findPassages } from '../../../../src/core/passages';
import { createPassageReader } from '../../../../src/core/passageReading';
import { english } from '../../../../src/languages/en';
import { readMarked } from '../../../../scripts/reading/marked';
import { gazetteer } from '../../../../scripts/reading/article';

const read = createPassageReader(english, null, null);
assert.ok(gazetteer);
const evidence = new DocumentEvidence(gazetteer, english.names.document!);

const types: Record<string, NameSpan['type']> = {
  p: 'person',
  l: 'place',
  o: 'organization',
  g: 'group',
  e: 'event',
  m: 'misc',
};

/** Local names as marked (`⟦p.9|Ana⟧`: a person of score 0.9), and what the whole article makes of them: `text type` in order. */
function weigh(markedText: string, inputs: AnalysisInputs = {}): { told: string[]; names: NameSpan[] } {
  const { text, marks } = readMarked(markedText);
  const layout = layOut(text);
  const passages = findPassages(layout);
  const readings = passages.map(({ start, end }) => {
    const [reading] = read([text.slice(start, end)]);
    const { tokens } = reading;
    const names = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark): NameSpan => {
        const score = Number(`0.${mark.id.split('.')[1] ?? '6'}`);
        const [first, last] = [tokens.starts.indexOf(mark.start - start), tokens.ends.indexOf(mark.end - start) + 1];
        return {
          first,
          last,
          type: types[mark.id[0]],
          score,
          evidence: [{ source: 'model', rule: 'recognizer', score, spans: [] }],
        };
      });
    return { ...reading, names };
  });
  const article = assemble(text, inputs, layout, passages, readings, english.text);
  const names = applyNameCorrections(article, evidence.weigh(article), english.names.corrections);
  const { starts, ends } = article.tokens;
  return { names, told: names.map((name) => `${text.slice(starts[name.first], ends[name.last - 1])} ${name.type}`) };
}

const told = (text: string, inputs?: AnalysisInputs): string[] => weigh(text, inputs).told;

describe('document evidence for names', () => {
  it('lets a full name decide what its surname is', () => {
    assert.deepEqual(told('The general, ⟦p.95|Amina Okoye⟧, arrived. ⟦l.5|Okoye⟧ spoke. Later Okoye left.'), [
      'Amina Okoye person',
      'Okoye person',
      'Okoye person',
    ]);
  });

  it('reads one form of a name the same way throughout', () => {
    const text = 'He went to ⟦l.97|Marjan⟧. In ⟦l.9|Marjan⟧ it rained. ⟦p.5|Marjan⟧ was quiet. Nobody left Marjan.';
    assert.deepEqual(told(text), Array(4).fill('Marjan place'));
  });

  it('is surer of a name that comes up again and again, and then finds where it was missed', () => {
    const once = 'Zorbana left. ⟦o.55|Zorbana⟧ said no.';
    const often = `${once} ⟦o.55|Zorbana⟧ met ⟦o.55|Zorbana⟧, as ⟦o.55|Zorbana⟧ and ⟦o.55|Zorbana⟧ do.`;
    assert.deepEqual(told(once), ['Zorbana organization']);
    assert.deepEqual(told(often), Array(6).fill('Zorbana organization'));
    assert.ok(weigh(often).names.every(({ score }) => score > 0.6));
  });

  it('takes the two capitals at the end of a name for what they say', () => {
    assert.deepEqual(told('⟦p.45|Lago Norte TV⟧ said so.'), ['Lago Norte TV organization']);
  });

  it('tells the strongest reason first', () => {
    const [name] = weigh('⟦o.45|Lago Norte TV⟧ said so.').names;
    assert.deepEqual(
      name.evidence.map(({ rule }) => rule),
      ['organization-head', 'recognizer'],
    );
  });

  it('says where its evidence lies', () => {
    const { names } = weigh('The general, ⟦p.95|Amina Okoye⟧, arrived. ⟦l.5|Okoye⟧ spoke.');
    assert.deepEqual(
      names[1].evidence.map(({ rule }) => rule),
      ['surname-of-full-name', 'recognizer'],
    );
    assert.deepEqual(names[1].evidence[0].spans, [{ start: 13, end: 24 }]);
  });

  it('leaves sure readings alone', () => {
    assert.deepEqual(told('⟦p.95|Amina Georgia⟧ spoke. She flew to ⟦l.97|Georgia⟧.'), [
      'Amina Georgia person',
      'Georgia place',
    ]);
  });

  it('reads a bracketed abbreviation as what it stands for, here and later', () => {
    const text = 'The ⟦o.6|Organisation for the Prohibition of Cheap Wine⟧ (OPCW) met. The OPCW said nothing.';
    assert.deepEqual(told(text), [
      'Organisation for the Prohibition of Cheap Wine organization',
      'OPCW organization',
      'OPCW organization',
    ]);
  });

  it('knows an abbreviation by its letters when the name before it is read whole', () => {
    assert.deepEqual(told('The ⟦o.7|Xanadian Nanotechnology Corporation⟧ (XANANO) failed. XANANO was sold.'), [
      'Xanadian Nanotechnology Corporation organization',
      'XANANO organization',
      'XANANO organization',
    ]);
  });

  it('takes an abbreviation of common words for no name', () => {
    assert.deepEqual(told('It was an improvised explosive device (⟦o.7|IED⟧). The ⟦o.9|IED⟧ went off.'), []);
  });

  it('believes what a name is said to be', () => {
    assert.deepEqual(told('⟦p.6|Zorbana⟧, a small fishing village on the coast, was hit.'), ['Zorbana place']);
    assert.deepEqual(told('⟦l.6|Zorbana⟧ (born 1987) is a Xanadian politician.'), ['Zorbana person']);
    assert.deepEqual(told('⟦p.6|Zorbana⟧ was one of the banks that failed.'), ['Zorbana organization']);
    assert.deepEqual(told('⟦p.6|Zorbana⟧ was the bank that failed.'), ['Zorbana organization']);
  });

  it('does not take any bracketed capitals for an abbreviation', () => {
    assert.deepEqual(told('He spoke to ⟦p.9|Ana Ruiz⟧ (BBC) today.'), ['Ana Ruiz person']);
  });

  it('takes datelines at their word', () => {
    const text =
      ' date 2020-01-02 A caption\n\n⟦p.4|TAMBORA⟧ (⟦m.4|Acme News⟧) — It rained on Friday, officials said.\n\nIt was wet.';
    assert.deepEqual(told(text), ['TAMBORA place', 'Acme News organization']);
  });

  it('splits what two names joined', () => {
    assert.deepEqual(told('It rained in ⟦o.6|Romania and Georgia⟧ on Friday.'), ['Romania place', 'Georgia place']);
    assert.deepEqual(told('He is an analyst at ⟦o.6|Kestrel Research in Singapore⟧.'), [
      'Kestrel Research organization',
      'Singapore place',
    ]);
    assert.deepEqual(told('He works for the ⟦o.6|Bank of England⟧.'), ['Bank of England organization']);
  });

  it('does not take the field of an office for an organization', () => {
    assert.deepEqual(told('⟦o.6|Health⟧ Minister ⟦p.9|Ana Ruiz⟧ resigned.'), ['Ana Ruiz person']);
  });

  it('knows what credits say', () => {
    const told1 = told(
      ' date 2020-01-02 Ships in port (⟦e.4|Acme⟧ photo/⟦o.4|Ana Ruiz⟧)\n\nBody text here, officials said on Friday.',
    );
    assert.deepEqual(told1, ['Acme organization', 'Ana Ruiz person']);
  });

  it('reads what stands beside an unsure name', () => {
    assert.deepEqual(told('"Every morning," explained ⟦o.6|Esperance Furaha⟧, a pharmacist.'), [
      'Esperance Furaha person',
    ]);
    assert.deepEqual(told('⟦m.5|Doctors Across Frontiers⟧, a charity, has opened a clinic.'), [
      'Doctors Across Frontiers organization',
    ]);
    assert.deepEqual(told('⟦l.6|U.N.⟧ staff left.'), ['U.N. organization']);
    assert.deepEqual(told('It was lent to the ⟦l.6|Museum of World Cultures⟧.'), [
      'Museum of World Cultures organization',
    ]);
  });

  it('joins what is one name', () => {
    assert.deepEqual(told('⟦l.6|North⟧ ⟦g.8|Korean⟧ troops met ⟦p.9|Kim Jong⟧-un.'), [
      'North Korean group',
      'Kim Jong-un person',
    ]);
    assert.deepEqual(told('"Same name," ⟦m.5|Venkat⟧ ⟦p.8|Lakshmi Rao⟧ told her.'), ['Venkat Lakshmi Rao person']);
    assert.deepEqual(told('⟦p.9|Ana Ruiz⟧-led forces left.'), ['Ana Ruiz person']);
  });

  it('adds up what all occurrences of a form may be', () => {
    assert.deepEqual(
      told('⟦l.6|Zorbana⟧ left. ⟦p.55|Zorbana⟧ slept. ⟦p.55|Zorbana⟧ ate.'),
      Array(3).fill('Zorbana person'),
    );
  });

  it('finds the first name of a full name again', () => {
    assert.deepEqual(told('⟦p.95|Oyelu Danjuma⟧ sings. Oyelu was born in May.'), [
      'Oyelu Danjuma person',
      'Oyelu person',
    ]);
    assert.deepEqual(told('⟦p.95|Israel Danjuma⟧ sings. Nobody left Israel.'), ['Israel Danjuma person']);
  });

  it('reads the first word of a longer name of a body as that body', () => {
    assert.deepEqual(told('⟦o.9|Vantor Motor Company⟧ is closed. ⟦p.6|Vantor⟧ lost money.'), [
      'Vantor Motor Company organization',
      'Vantor organization',
    ]);
  });

  it('reads the end of a longer name of a person as that person', () => {
    assert.deepEqual(told('⟦p.9|Bel Hassan Ould Zorban⟧ is ill. ⟦p.45|Hassan Ould Zorban⟧ was seen in May.'), [
      'Bel Hassan Ould Zorban person',
      'Hassan Ould Zorban person',
    ]);
  });

  it('gives the reason that there is: another occurrence, a longer name, or what stands beside', () => {
    const reasons = (marked: string): string[] => weigh(marked).names.map(({ evidence: [{ rule }] }) => rule);
    assert.deepEqual(reasons('⟦l.7|Zorbana⟧ left. ⟦l.7|Zorbana⟧ slept.'), [
      'same-name-elsewhere',
      'same-name-elsewhere',
    ]);
    assert.deepEqual(reasons('⟦o.95|Vantor Motor Company⟧ is closed. ⟦o.6|Vantor⟧ lost money.'), [
      'recognizer',
      'part-of-longer-name',
    ]);
    assert.deepEqual(reasons('They sold ⟦o.97|Zorbana⟧, ⟦p.55|Quillon⟧ and ⟦o.97|Vantor⟧.'), [
      'recognizer',
      'words-beside',
      'recognizer',
    ]);
  });

  it('finds a body by its last word where nothing was read, but not in a headline', () => {
    assert.deepEqual(told('She met ⟦p.95|Ana Ruiz⟧ of Quillon Steel on Sunday.'), [
      'Ana Ruiz person',
      'Quillon Steel organization',
    ]);
    assert.deepEqual(told('Mayor Closes Old Quillon Steel Works'), []);
    assert.deepEqual(told('They left on Monday Review day.'), []);
  });

  it('reads what a list holds as one kind', () => {
    assert.deepEqual(told('They sold ⟦o.97|Zorbana⟧, ⟦p.55|Quillon⟧ and ⟦o.97|Vantor⟧.'), [
      'Zorbana organization',
      'Quillon organization',
      'Vantor organization',
    ]);
    assert.deepEqual(told('It rained in ⟦l.97|Zorbana⟧, ⟦p.55|Quillon⟧ said.'), ['Zorbana place', 'Quillon person']);
  });

  it('finds clear names again in a headline in capitals', () => {
    assert.deepEqual(told('ZORBANA SELLS SHIPS\n\nNobody at ⟦o.95|Zorbana⟧ spoke.'), [
      'ZORBANA organization',
      'Zorbana organization',
    ]);
    assert.deepEqual(told('The ZORBANA ship sank. Nobody at ⟦o.95|Zorbana⟧ spoke.'), ['Zorbana organization']);
  });

  it('takes the state after a place for one', () => {
    assert.deepEqual(told('He lives in ⟦l.9|Quillon⟧, TX, and in ⟦l.9|Vantor⟧, Kan., on Mondays.'), [
      'Quillon place',
      'TX place',
      'Vantor place',
      'Kan. place',
    ]);
    assert.deepEqual(told('⟦p.9|RUIZ⟧, OR SO THEY SAY, LEFT.'), ['RUIZ person']);
  });

  it('takes whom a title stands before for a person throughout', () => {
    assert.deepEqual(told('⟦p.5|Zorbana⟧ slept. Senator ⟦l.6|Zorbana⟧ ate.'), ['Zorbana person', 'Zorbana person']);
  });

  it('takes what is coordinated with a body for one', () => {
    assert.deepEqual(told('The army and ⟦p.55|Zorbana⟧ fought. ⟦p.55|Zorbana⟧ and the Xanadian army won.'), [
      'Zorbana organization',
      'Zorbana organization',
    ]);
  });

  it('joins two halves of a person, not two persons', () => {
    assert.deepEqual(told('⟦p.9|Ernesto Alonso⟧ ⟦p.8|Vargas Contreras⟧ spoke.'), [
      'Ernesto Alonso Vargas Contreras person',
    ]);
    assert.deepEqual(told('⟦p.9|Rosa Blanco⟧ ⟦p.8|Ana Ruiz⟧ spoke.'), ['Rosa Blanco person', 'Ana Ruiz person']);
    assert.deepEqual(told('⟦p.9|Rosa⟧\n⟦p.8|Blanco⟧ spoke.'), ['Rosa person', 'Blanco person']);
  });

  it('takes in the words that end the name of a body', () => {
    assert.deepEqual(told('⟦l.6|Zorbana Airlines⟧, Inc. lost money.'), ['Zorbana Airlines, Inc. organization']);
    assert.deepEqual(told('The ⟦g.9|Cuban⟧ Consulate is shut.'), ['Cuban Consulate organization']);
    assert.deepEqual(told('The ⟦g.9|Iraqi⟧ Islamic Party won.'), ['Iraqi Islamic Party organization']);
    assert.deepEqual(told('⟦g.9|French⟧ soldiers met ⟦g.9|Iraqi⟧ Foreign Minister ⟦p.9|Ana Ruiz⟧.'), [
      'French group',
      'Iraqi group',
      'Ana Ruiz person',
    ]);
  });

  it('obeys the project lexicon', () => {
    const lexicon = {
      names: [{ name: 'Blue Book', type: 'misc' as const, aliases: ['Book'] }],
      notNames: ['Friday Club'],
    };
    assert.deepEqual(told('The ⟦o.9|Blue⟧ Book is out, the ⟦o.9|Friday Club⟧ said. The Book sells.', { lexicon }), [
      'Blue Book misc',
      'Book misc',
    ]);
  });

  it('obeys a person above all', () => {
    const constraints: AnalysisInputs['constraints'] = [
      { kind: 'mention', span: { start: 0, end: 7 }, type: 'organization' },
      { kind: 'notMention', span: { start: 13, end: 19 } },
    ];
    const { told: result, names } = weigh('⟦l.99|Georgia⟧ told ⟦l.99|Beirut⟧ off.', { constraints });
    assert.deepEqual(result, ['Georgia organization']);
    assert.equal(names[0].evidence[0].source, 'person');
  });
});
