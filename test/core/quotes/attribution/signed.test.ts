import assert from 'node:assert/strict';
import { quotationsOf } from '../../../../scripts/reading/quotations';
import { assertNoSpeech, assertReported, assertSpeaker, assertSpeakers } from '../cases';

/** Who says the innermost quotation over `words`. */
function speakerOf(text: string, words: string): string | null {
  const at = text.indexOf(words);
  return quotationsOf(text).findLast((q) => q.start <= at && q.end >= at + words.length)?.speaker?.text ?? null;
}

describe('quotes/speakers without a verb before or behind', () => {
  it('takes a signature', () => {
    const speech = 'The council chose a chief.\n\n“Maya is the best we could have hired for this.”';
    assertSpeaker(`${speech} – Councillor ⟦Ivor Penn⟧`);
    assertSpeaker(`${speech} -⟦Ivor Penn⟧, council leader`);
    assertSpeaker(`${speech} -- ⟦Ivor Penn⟧`);
    assertSpeaker(`${speech} - - ⟦Ivor Penn⟧`);
    assertSpeaker(`${speech}\n― ⟦Dora K.⟧, 29, Fresno`);
    assertSpeaker(`${speech}\n\n— ⟦Ivor Penn⟧, 51, Tulsa`);
    assertSpeaker(`${speech}\n⟦Ivor Penn⟧, council leader`);
    assertSpeakers(`${speech} — Rome was not built in a day.`, null);
    assertSpeakers(`${speech}\n\nIvor Penn, council leader, left the room.`, null);
  });

  it('takes a label before a colon', () => {
    assertSpeaker('And from Governor ⟦Hale⟧:\n\n“This is a proud day for the state.”');
    assertSpeaker('A word from Rabbi ⟦Stern⟧: “This is a proud day for the state.”');
    assertSpeaker('⟦Peter Marsh⟧, Evening Echo: “The home side never woke up.”');
    assertSpeaker('⟦Nora Quist⟧, analyst at Blue Bank: “Rates will fall by June.”');
    assertSpeaker('Ana spoke. Then ⟦her⟧ reply: “Rates will fall by June.”');
    assertSpeakers('Ana Lopez’s brother: “Rates will fall by June.”', null);
  });

  it('takes no word of the quotation itself for who speaks before it', () =>
    assertSpeakers('All of this: “We are ready for the vote.”', null));

  it('leaves who speaks in the next paragraph for that, after a question too', () => {
    const after = '\n\nKarl Ohm said little when asked.';
    assertSpeakers(`"What a mess," Ina Berg said. "Who is to blame?"${after}`, 'Ina Berg', 'Ina Berg');
    assertSpeakers(`Ina Berg came early. "The desk was empty. What a relief!"${after}`, 'Ina Berg');
    assertSpeakers(`Ina Berg was in tears. "Why us?"${after}`, 'Ina Berg');
  });
});

describe('quotes/speakers in the sentence before', () => {
  it('takes who acts or states before a colon or a comma', () => {
    assertSpeaker('⟦Ana Lopez⟧ also reacted on Twitter, "Sad news hearing that Baker has died."');
    assertSpeaker('⟦The palace⟧ issued the following statement: "Even though she left, this is wrong."');
    assertSpeaker('⟦The summary of the decision⟧ read in part: "This Court has concluded that it is so."');
    assertSpeakers('Los Angeles disagreed with the findings: "The water near the shore is salt."', null);
  });
});

describe('quotes/speakers with long subjects', () => {
  it('takes the name that ends a row of titles', () => {
    assertSpeaker('"The only conclusion is that he must go," tweeted former thinktank executive ⟦Ken Gude⟧.');
    assertSpeaker(
      'According to Oxford University political scholar ⟦Kelly Moss⟧, "Women hold fewer than 30 of the seats."',
    );
    assertSpeaker('The Senate Minority Leader, ⟦Chuck Schumer⟧, said on Friday "We made a plea to the president."');
  });

  it('takes what an inverted verb follows only where it may be inverted', () => {
    assertSpeaker('"The storm will bring high waves", read ⟦the warning⟧.');
    assertSpeakers('Ana Franko of "Have no fear", a charity, told Reuters "it was written before".', null);
  });

  it('takes whom a relative clause tells of, not its last noun', () => {
    assertReported('⟦s|The man⟧ who found the child said ⟦q|she was calm⟧.');
    assertReported('The firm that owns the ferry, ⟦s|Bay Lines⟧, said ⟦q|it was sorry⟧.');
    assertReported('The agency which counts the votes, ⟦s|Election Council⟧, said ⟦q|turnout was low⟧.');
    assertSpeaker('“We will appeal,” the lawyer who defended him, ⟦Greta Moss⟧, said.');
    assertSpeaker('“We will appeal,” ⟦the lawyer⟧ who defended him said.');
  });

  it('takes "Jr." for a part of the name', () => {
    assertReported('⟦s|Ramon Ortega Jr.⟧ said ⟦q|the plant would close⟧.');
    assertSpeaker('“My father wept,” ⟦George Pell Jr.⟧ said.');
  });
});

describe('quotes/fragments', () => {
  it('takes few words after a verb that judges', () => {
    assertReported('⟦s|Marta Finch⟧ called the judge a ⟦q|“sad clown”⟧ on Monday.');
    assertReported('⟦s|Marta Finch⟧ described the plan as a ⟦q|“cruel joke”⟧ Friday.');
    assertReported('⟦s|Marta Finch⟧ condemned the ⟦q|“brutal raid”⟧ on the camp.');
    assertReported('⟦s|Marta Finch⟧ praised their ⟦q|“quiet courage”⟧ and left.');
    assertReported('⟦s|Marta Finch⟧ thanked the crew for their ⟦q|“tireless work”⟧.');
    assertReported('⟦s|Marta Finch⟧ warned of ⟦q|“grave consequences”⟧ for the town.');
    assertReported('Bo Ki condemned what ⟦s|he⟧ called a ⟦q|“clear insult”⟧ to the court.');
    assertReported('The plan was dismissed as ⟦q|“a joke”⟧ by ⟦s|Marta Finch⟧.');
  });

  it('takes no terms, titles or denials', () => {
    assertNoSpeech('Locals call the hill the “old man”.');
    assertNoSpeech('Traders speak of a “hard landing” when growth halts.');
    assertNoSpeech('The fans sang “Blue Harbour” as the captain wept.');
    assertNoSpeech('Marta Finch did not call it a “sad joke”.');
    assertNoSpeech('The mayor praised the “iconic” car.');
  });

  it('reads chants and signs', () => {
    assertSpeaker('⟦Protesters⟧ chanted "Whose river?" outside the hall.');
    assertSpeaker('⟦Workers⟧ chanting “Pay us now” blocked the road.');
    assertSpeaker('“Free them all!” chanted ⟦the crowd⟧.');
    assertSpeaker('⟦A sign at the gate⟧ read, "Go home now."');
    assert.equal(speakerOf('Fans sang “We are going up!” as the bus passed.', 'going up'), 'Fans');
  });

  it('hears nothing in an aside of another clause, nor in an offer', () => {
    assertNoSpeech('The clip was cut to make her look slow, when, in truth, she responded at once.');
    assertNoSpeech('Lena Musgrove has offered to buy the ship.');
  });
});
