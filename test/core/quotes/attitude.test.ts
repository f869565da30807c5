import assert from 'node:assert/strict';
import { quotationsOf } from '../../../scripts/reading/quotations';
import { assertAttitude, assertNoSpeech } from './cases';

describe('quotes/attitudes', () => {
  it('are what somebody believes, fears or hopes', () => {
    assertAttitude('⟦s|The general⟧ believes ⟦q|the war is over⟧.');
    assertAttitude('⟦s|Analysts⟧ think ⟦q|prices will fall⟧.');
    assertAttitude('⟦s|Farmers⟧ fear ⟦q|the rain will not come⟧.');
    assertAttitude('⟦s|The coach⟧ hoped that ⟦q|her team would learn⟧.');
    assertAttitude('⟦s|Fans⟧ wondered whether ⟦q|he would return⟧.');
    assertAttitude('⟦s|Lopez⟧ expects that ⟦q|sales will rise⟧.');
    assertAttitude('⟦s|The clerk⟧ doubted that ⟦q|the file existed⟧.');
    assertAttitude("⟦s|The minister⟧'s belief that ⟦q|crime had fallen⟧ was wrong.");
    assertAttitude('⟦q|The war is over⟧, ⟦s|the general⟧ believes.');
  });

  it('are what somebody wants or plans', () => {
    assertAttitude('⟦s|The club⟧ hopes ⟦q|to win the cup⟧.');
    assertAttitude('⟦s|The company⟧ plans ⟦q|to build a plant⟧.');
    assertAttitude('⟦s|She⟧ wants ⟦q|to leave the party⟧.');
    assertAttitude('⟦s|Leaders⟧ want ⟦q|the army to leave the city⟧.');
    assertAttitude('⟦s|Analysts⟧ expect ⟦q|prices to rise next year⟧.');
    assertAttitude('⟦s|The mayor⟧ intends ⟦q|to resign in May⟧.');
    assertAttitude('⟦s|They⟧ wish ⟦q|to stay⟧.');
    assertAttitude('⟦s|He⟧ did not want ⟦q|to talk⟧.');
    assertAttitude('⟦s|The firm⟧, which plans ⟦q|to build a plant⟧, fell 3 per cent.');
  });

  it('are what seems or is thought so, by nobody named', () => {
    assertAttitude('The bank is expected ⟦q|to raise rates⟧.');
    assertAttitude('Lopez, who was expected ⟦q|to win easily⟧, conceded defeat.');
    assertAttitude('The two men are believed ⟦q|to be dead⟧.');
    assertAttitude('He is thought ⟦q|to have fled⟧.');
    assertAttitude('It is feared that ⟦q|dozens have drowned⟧.');
    assertAttitude('The plan seems ⟦q|to have failed⟧.');
    assertAttitude('The police appear ⟦q|to have lost the file⟧.');
    assertAttitude('It seems that ⟦q|nobody paid⟧.');
    assertNoSpeech('The word appeared in many of the messages that the police read.');
    assertNoSpeech('The plan seems odd.');
  });

  it('are what an adjective tells', () => {
    assertAttitude('⟦s|Officials⟧ are confident that ⟦q|the bridge will hold⟧.');
    assertAttitude('⟦s|Lopez⟧, who was worried that ⟦q|the bridge would fall⟧, left.');
    assertAttitude('⟦s|Doctors⟧ are increasingly concerned that ⟦q|beds will run out⟧.');
    assertAttitude('⟦s|She⟧ is not sure that ⟦q|he will come⟧.');
    assertAttitude('⟦s|The judge⟧ was convinced that ⟦q|he lied⟧.');
    assertNoSpeech('It is certain that he will come.');
    assertNoSpeech('The mayor is sure of that.');
  });

  it('are no wishes for things, and none of the writer and the reader', () => {
    assertNoSpeech('He wants a car.');
    assertNoSpeech('The team hoped for a win.');
    assertNoSpeech('The army planned an attack.');
    assertNoSpeech('I think that is odd.');
    assertNoSpeech('If you want to win, you need luck.');
    assertNoSpeech('She would hope to see the letter.');
  });

  it('stand inside speech, leave quoted words to it and do not end it', () => {
    const [said, wished] = quotationsOf('Lopez said she wanted the firm to make “honest cars” again.');
    assert.deepEqual([said.kind, said.marked.length, wished.kind, wished.marked.length], ['mixed', 1, 'attitude', 0]);
    assert.equal(wished.parent, 0);
    const [first] = quotationsOf('Lopez said the deal was off and believed that nobody would pay.');
    assert.equal(first.text, 'the deal was off and believed that nobody would pay');
  });

  it('are partly quoted where they hold quoted words', () => {
    const [quotation] = quotationsOf('Farmers fear the rain will be “a flood of mud”.');
    assert.equal(quotation.kind, 'mixed');
  });

  it('leave the words of a wish to say to who says them', () => {
    const [quotation] = quotationsOf('Lopez wanted to say: “We are leaving tonight.”').filter(
      (q) => q.kind === 'direct',
    );
    assert.equal(quotation.speaker?.text, 'Lopez');
  });
});
