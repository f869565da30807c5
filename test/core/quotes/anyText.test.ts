import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quotationsOf } from '../../../scripts/reading/quotations';

const pieces = fc.constantFrom(
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  ' said',
  ' Ana Lopez',
  ' he',
  ',',
  '.',
  '?',
  ':',
  ';',
  ' that',
  ' whether',
  ' the army',
  ' had fallen',
  ' and',
  ' but',
  ' told reporters',
  ' according to',
  ' reportedly',
  ' claim',
  ' saying',
  ' vowed to fight',
  '\n\n',
  '\n',
  ' Q:',
  ' A:',
  ' (',
  ')',
  ' —',
  ' who',
  '’’',
  ' called it a',
  ' chanted',
  ' by',
  ' quoted by',
  ' 6',
);

describe('quotes on any text', () => {
  it('gives quotations in order, within the text, with evidence, parents and continuations before them', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 50 }), (words) => {
        const text = words.join('');
        const quotations = quotationsOf(text);
        quotations.forEach((q, i) => {
          assert.ok(q.start < q.end && q.end <= text.length && q.text === text.slice(q.start, q.end));
          assert.ok(i === 0 || quotations[i - 1].start <= q.start);
          assert.ok(q.parent < i && q.continues < i);
          if (q.parent >= 0) assert.ok(quotations[q.parent].start <= q.start && quotations[q.parent].end >= q.end);
          for (const m of q.marked) assert.ok(m.start >= q.start && m.end <= q.end);
          assert.ok(
            q.evidence.length > 0 && (q.speaker !== null || q.evidence.some((e) => e.rule.startsWith('no-speaker'))),
          );
          if (q.speaker) assert.equal(q.speaker.text, text.slice(q.speaker.start, q.speaker.end));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('reads nothing but quotation marks', () => {
    for (const mark of ['"', '“', '”', "'", '« ', '" ', '“a” ']) quotationsOf(mark.repeat(3000));
  });
});
