import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextKey } from '../../../src/annotations/tracking/textKey';

const text = fc
  .array(fc.constantFrom('a', 'b', '\n', '\r\n', 'port', 'x'.repeat(5000)), { maxLength: 12 })
  .map((words) => words.join(''));

describe('the key of a text', () => {
  it('is the same however the text came about', () =>
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(), text), { maxLength: 6 }), (first, edits) => {
        let now = first;
        const key = new TextKey(first);
        for (const [from, to, put] of edits) {
          const start = from % (now.length + 1);
          const end = start + (to % (now.length - start + 1));
          now = now.slice(0, start) + put + now.slice(end);
          key.edit(start, end, now);
          assert.equal(key.value, new TextKey(now).value);
        }
      }),
    ));

  it('is another for another text', () => {
    const texts = [
      '',
      'a',
      'b',
      'a\n',
      '\na',
      'ab',
      'ba',
      'a\nb',
      'b\na',
      'a\n\nb',
      `${'x'.repeat(5000)}a`,
      `a${'x'.repeat(5000)}`,
    ];
    assert.equal(new Set(texts.map((one) => new TextKey(one).value)).size, texts.length);
  });

  it('is none for a text that is too long, until it is shorter', () => {
    const long = 'a'.repeat(2_000_001);
    const key = new TextKey(long);
    assert.equal(key.value, null);
    key.edit(0, 1_999_999, 'aa');
    assert.equal(key.value, new TextKey('aa').value);
  });

  it('costs an edit much less than the whole text', () => {
    let now = `${'x'.repeat(99)}\n`.repeat(10_000);
    const cost = (work: (at: number) => void): number => {
      const begun = process.cpuUsage();
      for (let i = 0; i < 50; i++) work((now.length >> 1) + i);
      return process.cpuUsage(begun).user;
    };
    const whole = cost(() => void new TextKey(now).value);
    const key = new TextKey(now);
    const edits = cost((at) => {
      now = `${now.slice(0, at)}y${now.slice(at)}`;
      key.edit(at, at, now);
    });
    assert.ok(edits < whole / 2, `${edits} against ${whole} microseconds`);
  });
});
