import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitSentences, tokenize } from '../../support/text';

function split(text: string): string[] {
  const tokens = tokenize(text);
  const { count, first, last } = splitSentences(tokens);
  return Array.from({ length: count }, (_, i) => text.slice(tokens.starts[first[i]], tokens.ends[last[i] - 1]));
}

/** One case a line; ` | ` stands for a sentence break at a space, `|` for one without, `⏎` for a line end. */
const cases = `
He left. | She stayed.
It rose 3.5 percent. | Then it fell.
Mr. Lee met Gen. Abbas Ibrahim. | They talked.
J. K. Rowling wrote it. | George W. Bush read it.
The U.S. Army left. | It went to the U.S. | The army stayed.
He works for Apple Inc. | He likes it.
Apple Inc. Chief Executive Tim Cook spoke.
He came on Aug. 28 and left. | On Sept. 3 he returned.
It began at 7 a.m. Monday and ended at 5 p.m. EST on Friday.
It ended at 5 p.m. | Police said so.
“We go,” he said. | “They stay.” | He left.
"We go," he said. | "They stay." | He left.
“Why?” he asked. | “Because!” she said.
"Why?" John Smith asked. | Nobody knew.
"Why?" | John Smith did not know.
"We go." | She left.
'We go.' | She left.
(He left. | She stayed.) | They met.
He said he was “tired.” | The next day he left.
“I know this is hard ... | Leaving home calls for courage,” he said.
Well... maybe. | So… yes. | No… | They said no.
“Wait ... I will,” he said.
It was 2014. | 35 people came. | $5 was lost.
1. The first point. | 2. The second.
He backed plan B. | She did not.
They ate, drank, etc. | Nobody paid.
What?! | No!!! | He ran.
He (a doctor!) left. | The end.
He wrapped⏎it at the line's⏎end. | And⏎went on.
The end.|The next.
He went home. | — Reuters
He had “succumbed ... and asked for the⏎⏎negotiations”. | Then came⏎the end.
« Oui. » | Il part.
She lives in Salem, Ore. | She likes it.
iPhone sales fell. | iPad sales rose.
A. He said no.
The letters survive. [19] [20] | He wrote them (b. 1949).
He asked Yves St. Laurent vs. Smith.
We saw No. 5. | It won.
`;

describe('splitSentences', () => {
  for (const line of cases.trim().split('\n')) {
    it(line, () => {
      const text = line.replaceAll('⏎', '\n');
      assert.deepEqual(split(text.replaceAll(' | ', ' ').replaceAll('|', '')), text.split(/ ?\| ?/));
    });
  }

  it('cuts what is longer than any sentence, at a comma where there is one', () => {
    assert.deepEqual(
      split('men '.repeat(1000).trim()).map((x) => x.split(' ').length),
      [400, 400, 200],
    );
    assert.ok(split('men, '.repeat(1000).trim()).every((x) => x.endsWith(',')));
  });

  it('partitions the tokens, whatever the text', () => {
    const unit = fc.constantFrom(...'aB1 .,\'"’“”-—?!()\n', 'Mr.', 'U.S.', ' The ', '...', '…', ' said ');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 80 }), fc.string({ unit: 'binary' })), (text) => {
        const tokens = tokenize(text);
        const { count, first, last } = splitSentences(tokens);
        for (let i = 0; i < count; i++) {
          assert.equal(first[i], i === 0 ? 0 : last[i - 1]);
          assert.ok(last[i] > first[i]);
        }
        assert.equal(count === 0 ? 0 : last[count - 1], tokens.count);
      }),
      { numRuns: 500 },
    );
  });
});
