import assert from 'node:assert/strict';
import { quotationsOf } from '../../../../scripts/reading/quotations';
import { assertNoSpeaker, assertNoSpeech, assertSpeaker, assertSpeakers } from '../cases';

describe('quotes/direct speech', () => {
  it('takes the speaker after the quotation', () => {
    assertSpeaker('"We are leaving tonight," said ⟦Ana Lopez⟧.');
    assertSpeaker('"We are leaving tonight," ⟦Ana Lopez⟧ said.');
    assertSpeaker('"We are leaving tonight," ⟦she⟧ later told reporters in Lima.');
    assertSpeaker('“We are leaving tonight,” Foreign Minister ⟦Ana Lopez⟧ told a news conference on Monday.');
    assertSpeaker('"Are we leaving tonight?" asked ⟦Lopez⟧.');
    assertSpeaker('"Leave, all of you!" shouted ⟦the captain⟧.');
    assertSpeaker('"We are leaving tonight," ⟦the ministry⟧ said in a statement.');
    assertSpeaker('"We are leaving tonight", ⟦Lopez⟧ said.');
    assertSpeaker('"We are leaving tonight" - ⟦Ana Lopez⟧ said.');
    assertSpeaker('"We are leaving tonight," according to ⟦Lopez⟧.');
    assertSpeaker('But "we are leaving tonight," ⟦Lopez⟧ said.');
  });

  it('takes who "so said" it', () => {
    assertSpeaker('“We will rebuild the town.” So said ⟦the mayor⟧.');
    assertSpeaker('“We will rebuild the town.” So said ⟦Ana Lopez⟧, who had waited all night.');
    assertSpeaker('“It is over,” so said ⟦the captain⟧.');
    assertNoSpeaker('“It rained all day in the hills.” So she said no.');
  });

  it('takes a description with a participle', () => {
    assertSpeaker('"We are leaving tonight," said retired teacher ⟦Ana Lopez⟧.');
    assertSpeaker('"We are leaving tonight," shouted retired general ⟦Ben Okri⟧, who led the talks.');
  });

  it('takes who is named in the next paragraph, if for nothing else', () => {
    assertSpeaker('"Nobody gives those years back."\n\nsaid ⟦Ana Lopez⟧. The court rose.');
    assertSpeaker('"Nobody gives those years back."\n\nMs ⟦Lopez⟧ said. The court rose.');
  });

  it('leaves who speaks in the next paragraph for that', () =>
    assertSpeaker(
      '"I have had years taken from me," ⟦she⟧ said. "Nobody gives those back."\n\nProsecutor Ben Okri had asked for nine years for Lopez.',
    ));

  it('takes the speaker before the quotation', () => {
    assertSpeaker('⟦Ana Lopez⟧ said: "We are leaving tonight."');
    assertSpeaker('⟦Ana Lopez⟧ said, "We are leaving tonight."');
    assertSpeaker('⟦Ana Lopez⟧ told Radio Sol on Friday that "we are leaving tonight".');
    assertSpeaker('⟦Ana Lopez⟧ wrote on Twitter: “We are leaving tonight.”');
    assertSpeaker('In a statement, ⟦the company⟧ said: "We are leaving tonight."');
    assertSpeaker('According to ⟦Ana Lopez⟧, "we are leaving tonight and we will not be back."');
    assertSpeaker('⟦The letter⟧ reads: "We are leaving tonight."');
    assertSpeaker('⟦Lopez⟧ shook her head, saying: "We are leaving tonight."');
  });

  it('takes the name of a speaker described first', () => {
    assertSpeaker('"We are leaving tonight," said the general, ⟦Ana Lopez⟧, who led the talks.');
    assertSpeaker('"We are leaving tonight," the company\'s chief executive, ⟦Ana Lopez⟧, said.');
    assertSpeaker('"We are leaving tonight," said ⟦Ana Lopez⟧, the chief executive of the company.');
    assertSpeaker('"We are leaving tonight," said ⟦Ana Lopez⟧, 47, a crane operator from Lima.');
    assertSpeaker('"We are leaving tonight," ⟦Ana Lopez⟧, who led the talks with the army, told reporters.');
  });

  it('keeps both halves of a quotation split by its attribution', () => {
    assertSpeaker('"We are leaving," ⟦Lopez⟧ said, "and we will not be back."');
    assertSpeaker('"We are leaving," ⟦Lopez⟧ said. "We will not be back."');
    assertSpeaker('"We are leaving," said ⟦Lopez⟧, the minister. "We will not be back."');
    const [first, second] = quotationsOf('"We are leaving," Lopez said. "We will not be back."');
    assert.equal(first.continues, -1);
    assert.equal(second.continues, 0);
  });

  it('reads the looser attributions of feature writing', () => {
    assertSpeaker('"We are leaving," as ⟦Lopez⟧ put it, "and we will not be back."');
    assertSpeaker('“We’re stuck,” ⟦one of them⟧ said, speaking on condition of anonymity. “Everyone knows it.”');
    assertSpeaker('Asked whether she was leaving, ⟦the president⟧ replied, “We’ll see.”');
    assertSpeaker('“We are tired of this,” ⟦Lopez⟧ tweeted early Wednesday. “Sad!”');
    assertSpeaker('"It is a mistake," said ⟦Bo Chan⟧, a strategist who worked on the campaign. "It always was."');
  });

  it('goes on in the next paragraph', () => {
    assertSpeaker('“We are leaving,” ⟦he⟧ said.\n\n“We will not be back.”');
    assertSpeaker('“We are leaving.\n\n“We will not be back,” ⟦he⟧ said.');
  });

  it('changes speakers', () => {
    assertSpeakers('"We are leaving," said Ana Lopez. "We are not," said Bo Chan.', 'Ana Lopez', 'Bo Chan');
    assertSpeakers('Ana Lopez said: "We are leaving." Bo Chan said: "We are not."', 'Ana Lopez', 'Bo Chan');
    assertSpeakers(
      '"Are you leaving?" Ana Lopez asked.\n\n"Never," Bo Chan said.\n\n"Why not?"\n\n"We like it here."',
      'Ana Lopez',
      'Bo Chan',
      'Ana Lopez',
      'Bo Chan',
    );
  });

  it('reads labelled turns', () => {
    assertSpeakers(
      'Q: Are you leaving?\n\nA: Not before the rain stops.\n\nQ: And then?\n\nA: Then we walk.',
      'Q',
      'A',
      'Q',
      'A',
    );
    assertSpeakers(
      'BBC: Are you leaving?\n\nLopez: Not before the rain stops.\n\nBBC: And then?',
      'BBC',
      'Lopez',
      'BBC',
    );
    assertSpeakers('Q. Are you leaving?\n\nA. Not before the rain stops. We wait.', 'Q.', 'A.');
  });

  it('reads labels that say who somebody is, and speakers by their last names later', () => {
    assertSpeakers(
      'Ana Lopez, harbour chief: We stay.\n\nEvening Sun: For how long?\n\nLopez: Until the rain stops.',
      'Ana Lopez',
      'Evening Sun',
      'Lopez',
    );
  });

  it('reads a piece of a transcript in capitals', () => {
    assertSpeakers(
      'HALE: No. The rain has not stopped, and nobody can say when it will.\n\nDRURY: It is odd. The pumps are old.',
      'HALE',
      'DRURY',
    );
    assertSpeakers('CLERK: Who is there?\n\nWITNESS: Only me.', 'CLERK', 'WITNESS');
    assertSpeakers(
      'ANN HALE, HOST: Welcome. The rain has not stopped.\n\nTOM DRURY, BYLINE: The pumps are old.\n\nHALE: Why?',
      'ANN HALE',
      'TOM DRURY',
      'HALE',
    );
    assertNoSpeech('WHERE: The hall is in the old town. Park there.\n\nWHEN: It opens on Monday. Come early.');
    assertNoSpeech('Best actor: Tom Hale\n\nBest actress: Ann Drury\n\nSupporting actor: Bo Chan');
    assertNoSpeech('A. Khan was held on Monday.\n\nTickets: The hall sells them.');
  });

  it('goes on with a turn of a transcript up to the next one', () => {
    const text = 'HALE: The rain goes on.\n\nThe pumps are old.\n\n(APPLAUSE)\n\nDRURY: It is odd.\n\nHALE: Yes.';
    assert.ok(quotationsOf(text)[0].text.endsWith('The pumps are old.'));
  });

  it('finds who speaks inside speech', () => {
    assertSpeakers('"He told me, \'Go home,\' and I went," Lopez said.', 'Lopez', 'He');
    assertSpeakers('“My mother said, ‘Stay,’” said Ana Lopez.', 'Ana Lopez', 'My mother');
  });

  it('claims nobody where the text does not say', () => {
    assertSpeakers('"We are leaving tonight." The lights went out across the city.', null);
    assertNoSpeaker('The banner was torn. "We are leaving tonight and we will not be back."');
  });

  it('takes no title, nickname, scare quote or single word for speech', () => {
    assertNoSpeech('Her film "The Long Night" opened in Lima.');
    assertNoSpeech('The novel, “What the Doctor Ordered”, sold 90,000 copies.');
    assertNoSpeech('Joe "Big Hands" Malone was sentenced to nine years.');
    assertNoSpeech('The so-called “peace park” is a minefield.');
    assertNoSpeech('They named the ship "Patience".');
    assertNoSpeech('The "Big Three" carmakers lost money.');
    assertNoSpeech('The dish is called "kalakukko".');
    assertNoSpeech('The "war" lasted nine days.');
    assertNoSpeech("The soldiers' families had gathered in the '90s, 6'2\" tall.");
    assertNoSpeech("The '90s were the farmers' years and rock 'n' roll was king.");
    assertNoSpeech('The operation, codenamed "Desert Wind", began at dawn.');
    assertNoSpeech('The song “Yesterday Again” and the album “Blue Roads” were hits.');
    assertNoSpeech('Under the "one country, two systems" model, courts are separate.');
  });

  it('lets a person have the last word', () => {
    const text = '"We are leaving," said Ana Lopez. "We will not be back." Bo Chan stayed.';
    const quote = { start: 0, end: 17 };
    const bo = { start: text.indexOf('Bo Chan'), end: text.indexOf('Bo Chan') + 7 };
    const corrected = quotationsOf(text, { constraints: [{ kind: 'speaker', quote, speaker: bo }] });
    assert.deepEqual(
      corrected.map((q) => q.speaker?.text),
      ['Bo Chan', 'Bo Chan'],
    );
    assert.equal(corrected[0].speaker?.evidence[0].source, 'person');
    assert.equal(corrected[0].speaker?.overruled?.[0].rule, 'cue-verb-before-subject');
    const nobody = quotationsOf(text, { constraints: [{ kind: 'speaker', quote, speaker: null }] });
    assert.equal(nobody[0].speaker, null);
  });
});
