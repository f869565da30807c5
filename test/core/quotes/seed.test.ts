import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Quotation } from '../../../src/core/quotes/quotation';
import { quotationsOf } from '../../../scripts/reading/quotations';

const folder = join(__dirname, '..', '..', '..', '..', 'shared', 'seeds');
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined;

/** Order in the text, kind, and speaker of the seed's seven marked stretches. */
const expected: readonly (readonly [string, string])[] = [
  ['direct', 'Abbas Ibrahim'],
  ['direct', 'he'],
  ['direct', 'he'],
  ['mixed', 'A military source'],
  ['mixed', 'A Western diplomat'],
  ['mixed', 'A Western diplomat'],
  ['direct', 'the diplomat'],
];

describe('quotes in the seed article', () => {
  if (!file) {
    it('../shared/seeds is absent: nothing to read');
    return;
  }
  const text = readFileSync(join(folder, file), 'utf8');
  const quotations = quotationsOf(text);
  const stretches = quotations.flatMap((q) => q.marked.map(() => q));

  it('has its seven marked stretches, each with kind and speaker', () => {
    assert.deepEqual(
      stretches.map((q): [string, string] => [q.kind, q.speaker?.text ?? '']),
      expected,
    );
  });

  it('goes on with the speaker of the paragraph before', () => {
    const [, first, second] = quotations.filter((q) => q.kind === 'direct');
    assert.equal(quotations[second.continues], first);
  });

  it('names who is reported without marks', () => {
    const said = (words: string): Quotation | undefined =>
      quotations.find((q) => q.kind === 'indirect' && q.text.includes(words));
    assert.equal(said('almost certainly dead')?.speaker?.text, 'a senior security official');
    assert.equal(said('almost certainly dead')?.speaker?.anonymous, true);
    assert.equal(said('had begun talks with Daesh')?.speaker?.text.endsWith('Hassan Nasrallah'), true);
    assert.equal(said('not coordinating its attack')?.speaker?.text, 'The Lebanese army');
    assert.equal(said('would evacuate likely there')?.speaker?.text, 'Ibrahim');
    assert.equal(said('allows for transferring')?.speaker?.text, 'state media');
    assert.equal(said('communicating over the ceasefire')?.speaker?.text, 'A source familiar with the talks');
    assert.equal(said('hold out hope')?.speaker?.text, 'The soldiers’ families');
  });
});
