import assert from 'node:assert/strict';
import { describe as selectors } from '../../../src/annotations/anchoring/describe';
import { findByContext, findExact } from '../../../src/annotations/anchoring/find';
import { haystack, type Haystack } from '../../../src/annotations/anchoring/haystack';
import { needleOf } from '../../../src/annotations/anchoring/needle';

/** Words drawn at random, the common ones often: "w0" is every fourth word of any text, however long. */
function textOf(length: number): string {
  let [state, text] = [1, ''];
  for (let i = 1; i <= length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const share = state / 0x7fffffff;
    text += `w${Math.floor(share * share * share * length)}${i % 60 === 0 ? '.\n\n' : i % 12 === 0 ? '. ' : ' '}`;
  }
  return text;
}

/** How many occurrences of words are looked at to find a label on every tenth word again, one by one, after every 25th has changed. */
function looks(length: number): { labels: number; looks: number } {
  const text = textOf(length);
  const spans = [...text.matchAll(/w\d+/g)]
    .filter((_, i) => i % 10 === 0)
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  let words = 0;
  const hay = haystack(text.replace(/w\d+/g, (word) => (++words % 25 === 0 ? 'new' : word)));
  let count = 0;
  // every list that is handed out is counted by what is read of it
  const counted: Haystack = {
    ...hay,
    positions: (id) =>
      new Proxy(hay.positions(id), {
        get: (list, key) => {
          count++;
          const value: unknown = Reflect.get(list, key, list);
          return typeof value === 'function' ? (value as (...a: unknown[]) => unknown).bind(list) : value;
        },
      }),
  };
  for (const selector of selectors(text, spans)) {
    const needle = needleOf(selector, counted);
    if (!findExact(needle, counted)) findByContext(needle, counted, { after: 0, before: Infinity });
  }
  return { labels: spans.length, looks: count };
}

describe('anchoring many labels', () => {
  it('looks at no more for each of them in a longer text', () => {
    const [short, long] = [looks(3_000), looks(24_000)];
    assert.equal(long.labels, 8 * short.labels);
    assert.ok(
      long.looks / long.labels < 1.6 * (short.looks / short.labels),
      `${short.looks / short.labels} → ${long.looks / long.labels} a label`,
    );
  });
});
