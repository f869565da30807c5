import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { nearMention } from '../../../src/client/outline/nearMention';
import { readMarked } from '../../../scripts/reading/marked';

/** The label with the mention in marks. */
function near(marked: string): string {
  const {
    text,
    marks: [{ start, end }],
  } = readMarked(marked);
  const {
    label,
    highlight: [from, to],
  } = nearMention({ label: text, highlight: [start, end] });
  return `${label.slice(0, from)}⟦${label.slice(from, to)}⟧${label.slice(to)}`;
}

describe('near mention', () => {
  it('leaves a mention near the start', () =>
    strictEqual(near('The mayor, ⟦Ana⟧, said so.'), 'The mayor, ⟦Ana⟧, said so.'));
  it('cuts at a word', () => {
    strictEqual(near('"We are losing customers who took ⟦us⟧ ten years.'), '…customers who took ⟦us⟧ ten years.');
  });
  it('cuts all of a long word', () => strictEqual(near(`${'x'.repeat(40)}⟦Ana⟧`), '…⟦Ana⟧'));

  it('keeps the mention', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (a, b, c) => {
        const {
          label,
          highlight: [start, end],
        } = nearMention({ label: a + b + c, highlight: [a.length, a.length + b.length] });
        deepStrictEqual(label.slice(start), b + c);
        ok(end - start === b.length && start <= 25);
      }),
    );
  });
});
