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
    assertReported('⟦s|The general⟧ believes ⟦q|the war is over⟧.');
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
