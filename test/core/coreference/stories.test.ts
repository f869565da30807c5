import assert from 'node:assert/strict';
import type { Entity } from '../../../src/core/analysis';
import { wholeAnalyzer } from '../../support/analyzer';

const page =
  'NEWS IN BRIEF\n\nTwo held over theft\n\nLEEDS (Reuters) - Police held Tom Smith on Sunday over a theft in Leeds. They let Ann Roe go.\n\n' +
  'Bridge opens\n\nOSLO (AFP) - A bridge was opened for Smith by the mayor. He thanked the town. The following day it was closed.\n\n' +
  'Fire in hall\n\nROME (AP) - Tom Smith left Leeds on Friday.';

describe('a page of briefs', () => {
  const { entities, times } = wholeAnalyzer().analyze(page, { date: '2021-03-10' });
  const at = (words: string, from = 0): Entity | undefined => {
    const start = page.indexOf(words, from);
    return entities.find((e) => e.mentions.some((m) => m.start === start));
  };

  it('takes a bare surname to nobody of another story', () => {
    assert.ok(at('Tom Smith'));
    assert.notEqual(at('Smith by'), at('Tom Smith'));
  });

  it('takes a whole name, and a place, for the same in all stories', () => {
    assert.equal(at('Tom Smith', page.indexOf('ROME')), at('Tom Smith'));
    assert.equal(at('Leeds on'), at('Leeds.'));
  });

  it('takes no pronoun and counts no day from another story', () => {
    assert.notEqual(at('He thanked'), at('Tom Smith'));
    assert.ok(!times.some((time) => time.text === 'The following day' && time.value === '2021-03-08'));
  });
});
