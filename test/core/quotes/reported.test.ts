import assert from 'node:assert/strict';
import { quotationsOf } from '../../../scripts/reading/quotations';
import { assertNoSpeech, assertReported } from './cases';

describe('quotes/reported speech', () => {
  it('takes the clause after the cue', () => {
    assertReported('⟦s|The army⟧ said ⟦q|it had taken the town⟧.');
    assertReported('⟦s|The army⟧ said on Sunday that ⟦q|it had taken the town⟧.');
    assertReported('⟦s|Lopez⟧, who led the talks, said ⟦q|the town was quiet⟧.');
    assertReported('⟦s|Officials⟧ told reporters ⟦q|the town was quiet⟧.');
    assertReported('⟦s|The ministry⟧ announced that ⟦q|schools would close⟧.');
    assertReported('⟦s|The bank⟧ warned that ⟦q|prices would rise⟧.');
    assertReported('⟦s|The judge⟧ asked whether ⟦q|the witness was ill⟧.');
    assertReported('⟦s|Lopez⟧ denied ⟦q|taking the money⟧.');
  });

  it('takes the clause before or around the attribution', () => {
    assertReported('⟦q|The town was quiet⟧, ⟦s|a senior official⟧ said on Sunday.');
    assertReported('⟦q|The town was quiet⟧, ⟦s|he⟧ added.');
    assertReported('⟦q|The town was quiet⟧, according to ⟦s|the army⟧.');
    assertReported('According to ⟦s|the army⟧, ⟦q|the town was quiet⟧.');
    assertReported('⟦q|The plan⟧, ⟦s|she⟧ said, ⟦q|would cost nothing⟧.');
    assertReported('⟦q|The town was quiet⟧, ⟦s|the army⟧ said, hours after the last shells fell.');
  });

  it('ends where the narrator goes on', () => {
    assertReported('⟦s|The army⟧ said ⟦q|the town was quiet⟧, though shells fell at noon.');
    assertReported('⟦s|Lopez⟧ said ⟦q|the town was quiet⟧, but many had fled.');
    assertReported('⟦s|Lopez⟧ denied that ⟦q|a rule had been broken⟧ and sued the paper.');
  });

  it('reads sources that stay unnamed', () => {
    assertReported('⟦s|A source familiar with the talks⟧ said ⟦q|the deal was close⟧.');
    assertReported('⟦s|Residents reached by telephone⟧ said ⟦q|shells were falling⟧.');
    const [quotation] = quotationsOf('A Western diplomat said the deal was close.');
    assert.equal(quotation.speaker?.anonymous, true);
    const [named] = quotationsOf('Ana Lopez said the deal was close.');
    assert.equal(named.speaker?.anonymous, false);
  });

  it('takes the name after a title with "of", and whom others quote', () => {
    assertReported('Secretary of State ⟦s|Ana Lopez⟧ said ⟦q|the town was quiet⟧.');
    assertReported('News agencies quoted the minister, ⟦s|Ana Lopez⟧, as saying ⟦q|the town was quiet⟧.');
    assertReported('⟦s|Ana Lopez⟧ was quoted as saying ⟦q|the town was quiet⟧.');
    assertReported('⟦s|A spokesman for the army⟧ said ⟦q|the town was quiet⟧.');
    assertReported('⟦s|Residents of Lima and Cusco⟧ said ⟦q|the town was quiet⟧.');
    assertReported('⟦q|The town was quiet⟧, ⟦s|the army⟧ said, with some residents claiming otherwise.');
  });

  it('reports with nobody to name', () => {
    assertReported('The ring is said ⟦q|to have belonged to a queen⟧.');
    assertReported('It was announced that ⟦q|the king was dead⟧.');
    assertReported('⟦q|The gang⟧ allegedly ⟦q|shipped the parts in coffins⟧.');
    const [quotation] = quotationsOf('The ring is said to have belonged to a queen.');
    assert.ok(quotation.evidence.some((e) => e.rule === 'no-speaker-passive'));
  });

  it('holds the quoted words of a mixed clause', () => {
    const [quotation] = quotationsOf('A diplomat said it would have been “simply unimaginable” a decade ago.');
    assert.equal(quotation.kind, 'mixed');
    assert.equal(quotation.text, 'it would have been “simply unimaginable” a decade ago');
    assert.equal(quotation.marked.length, 1);
    assertReported('⟦s|The director⟧ called the budget ⟦q|“a ransom note”⟧.');
    assertReported('⟦s|Lopez⟧ described the offer as ⟦q|“kind but far too late”⟧.');
  });

  it('reads promises, orders and accusations', () => {
    assertReported('⟦s|The rebels⟧ vowed ⟦q|to fight on⟧.');
    assertReported('⟦s|The envoy⟧ called on both sides ⟦q|to show restraint⟧.');
    assertReported('⟦s|Prosecutors⟧ accused him of ⟦q|laundering money⟧.');
    assertReported("⟦s|The minister⟧'s claim that ⟦q|crime had fallen⟧ was met with laughter.");
    assertReported('Warnings from ⟦s|scientists⟧ that ⟦q|the slope was unstable⟧ went unread.');
  });

  it('waits for the verb behind a pronoun and an aside', () => {
    assertReported('⟦s|Maria Sund⟧ said ⟦q|she, too, had lost her job⟧.');
    assertReported('⟦s|Police⟧ said ⟦q|he, along with two others, was held overnight⟧.');
    assertReported('⟦s|Orr⟧ said ⟦q|it, like every bank, would close its branches⟧.');
    assertReported('⟦s|The spokesman⟧ said ⟦q|we, the public, should be patient⟧.');
    assertReported('⟦s|Ruiz⟧ said ⟦q|they both had left⟧.');
    assertReported('⟦s|Tanaka⟧ said ⟦q|he himself had signed it⟧.');
    assertReported('⟦s|Jonas Ek⟧ said ⟦q|he also, however, had doubts⟧.');
    assertReported('⟦s|Weiss⟧ said that ⟦q|he, for one, was relieved⟧.');
    assertNoSpeech('He said it, then left.');
    assertNoSpeech('She said it, and the mayor, who was ill, left.');
  });

  it('takes the clause whose subject stands before the cue', () => {
    assertReported('The bridge, which ⟦s|he⟧ said ⟦q|was unsafe⟧, closed on Monday.');
    assertReported('She showed a letter which ⟦s|she⟧ said ⟦q|was written by her son⟧.');
    assertReported('He praised the nurses, who ⟦s|he⟧ said ⟦q|had saved his life⟧.');
    assertReported('Police arrested a man ⟦s|they⟧ said ⟦q|was armed⟧.');
    assertReported('The army attacked a depot that ⟦s|it⟧ said ⟦q|held rockets⟧.');
    assertReported('They freed a driver who ⟦s|the mayor⟧ said ⟦q|had been beaten⟧.');
    assertReported('The plan, which ⟦s|critics⟧ say ⟦q|would cost millions⟧, passed.');
    assertReported('He blamed a shortage that ⟦s|officials⟧ say ⟦q|will last until May⟧.');
    for (const text of ['What he said was true.', 'All she said was no.', 'The words he said were kind.'])
      assertNoSpeech(text);
    assertNoSpeech('What the mayor said surprised nobody.');
    assertNoSpeech('As he said was usual, the shop closed.');
  });

  it('ends where the sentence goes on behind a relative clause', () => {
    assertReported('⟦s|Lopez⟧, who said ⟦q|the deal was off⟧, left the room.');
    assertReported('The mayor praised ⟦s|Lopez⟧, who said ⟦q|the deal was off⟧.');
  });

  it('reads what somebody was told to do', () => {
    assertReported('Residents were told ⟦q|to boil their water⟧.');
    assertReported('Drivers were urged ⟦q|to stay at home⟧.');
    assertReported('The players were ordered ⟦q|to leave the pitch⟧.');
    assertReported('She was asked ⟦q|to leave the room⟧.');
    assertReported('Families were warned ⟦q|not to return⟧.');
    assertReported('Voters have been advised ⟦q|to bring a pen⟧.');
    assertReported('They were told by ⟦s|the mayor⟧ ⟦q|to leave at once⟧.');
    assertReported('The men were instructed ⟦q|to wait⟧.');
    assertNoSpeech('Residents were not told to boil their water.');
    assertNoSpeech('He was called to the bar.');
  });

  it('reads numbers, passives without "that", and who "went on to say"', () => {
    assertReported('⟦s|Police⟧ said ⟦q|over a hundred people attended the party⟧.');
    assertReported('⟦s|The mayor⟧ said ⟦q|as many as 30 shops were looted⟧.');
    assertReported('⟦s|Rescuers⟧ said ⟦q|up to 50 people were missing⟧.');
    assertReported('It was announced ⟦q|the mayor would resign⟧.');
    assertReported('It was reported on Saturday ⟦q|the king was stabbed⟧.');
    assertReported('⟦s|He⟧ went on to say ⟦q|thousands of deaths could be prevented⟧.');
    assertReported('⟦s|Lopez⟧ said ⟦q|that was a lie⟧.');
    assertReported('⟦q|The vote was⟧, according to ⟦s|Lopez⟧, ⟦q|a farce⟧.');
    assertNoSpeech('He said that over lunch.');
  });

  it('goes on over sentences after a colon and a capital', () => {
    assertReported(
      '⟦s|The statement⟧ said: ⟦q|The company had done nothing wrong. It would appeal. It would pay nobody⟧.',
    );
    assertReported(
      '⟦s|The statement⟧ said: ⟦q|The company had done nothing wrong. It would appeal⟧. The mayor denied it.',
    );
    assertReported('⟦s|The statement⟧ said: ⟦q|the company had done nothing wrong⟧. Its shares fell.');
    assertReported('⟦s|The statement⟧ said: ⟦q|The company had done nothing wrong⟧.\n\nIts shares fell.');
  });

  it('reads labels in headlines', () => {
    assertReported('⟦s|Police⟧: ⟦q|Two bodies found in harbour⟧');
    assertReported('⟦q|Bank to cut 400 jobs⟧ - ⟦s|sources⟧');
  });

  it('hears nothing where nothing is said', () => {
    assertNoSpeech('The minister said nothing and walked to his car.');
    assertNoSpeech('He denied the charges.');
    assertNoSpeech('The minister declined to comment.');
    assertNoSpeech('The work was done, according to schedule, in eleven weeks.');
    assertNoSpeech('The storm claimed eleven lives.');
    assertNoSpeech('The council discussed the plan for six hours.');
    assertNoSpeech('Having said goodbye, the crew sailed at dawn.');
    assertNoSpeech('The army announced a ceasefire.');
    assertNoSpeech('Add the onions and let them rest.');
    assertNoSpeech('The minister did not say whether she would stay.');
  });
});
