import assert from 'node:assert/strict';
import { layOut } from '../support/text';
import { findPassages } from '../../src/core/passages';

const cut = (text: string): string[] => findPassages(layOut(text)).map((p) => text.slice(p.start, p.end));

describe('findPassages', () => {
  it('reads date, caption, credit and dateline by themselves', () => {
    assert.deepEqual(cut('date 2019-03-14 Men wait (Meridian photo)\n\nPARIS (AFP) — They left. They came.'), [
      'date 2019-03-14',
      ' Men wait ',
      '(Meridian photo)',
      'PARIS (AFP) — ',
      'They left. They came.',
    ]);
  });

  it('joins what a stray blank line broke', () => {
    assert.deepEqual(cut('They came.\n\nHe asked for the\n\nnegotiations.\n\nThey left.'), [
      'They came.',
      'He asked for the\n\nnegotiations.',
      'They left.',
    ]);
  });
});
