import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Placement } from '../../../src/annotations/model';
import type { TextEdit } from '../../../src/annotations/tracking/textEdit';
import { Tracker } from '../../../src/annotations/tracking/tracker';
import { readMarked } from '../../../scripts/reading/marked';

/** Follows the marked labels of a text; the result is marked again, suspended ones told behind it. */
function follow(marked: string, ...changes: (readonly (readonly [string, string])[])[]): string {
  const { tracker, ids } = track(marked);
  for (const change of changes) tracker.edit(edits(tracker.text, change));
  return show(tracker, ids);
}

function track(marked: string): { tracker: Tracker; ids: string[] } {
  const { text, marks } = readMarked(marked);
  const placements = new Map<string, Placement>();
  for (const { id, start, end } of marks) {
    placements.set(id, { state: 'kept', spans: [...(placements.get(id)?.spans ?? []), { start, end }] });
  }
  return { tracker: new Tracker(text, placements), ids: [...placements.keys()] };
}

/** Edits by the words they replace; `^` before them: put in before, `$`: put in after. */
function edits(text: string, change: readonly (readonly [string, string])[]): TextEdit[] {
  return change.map(([words, by]) => {
    const bare = words.replace(/^[\^$]/, '');
    const at = text.indexOf(bare);
    assert.ok(at >= 0, `${bare} is not in ${text}`);
    const edit = words.startsWith('^')
      ? { start: at, end: at, text: by }
      : words.startsWith('$')
        ? { start: at + bare.length, end: at + bare.length, text: by }
        : { start: at, end: at + bare.length, text: by };
    text = text.slice(0, edit.start) + by + text.slice(edit.end);
    return edit;
  });
}

function show(tracker: Tracker, ids: readonly string[]): string {
  const marks = ids.flatMap((id) => tracker.get(id)!.spans.map((span) => ({ ...span, id })));
  let text = tracker.text;
  for (const at of [...new Set(marks.flatMap((m) => [m.start, m.end]))].sort((a, b) => b - a)) {
    const closing = marks
      .filter((m) => m.end === at)
      .map(() => '⟧')
      .join('');
    text =
      text.slice(0, at) +
      closing +
      marks
        .filter((m) => m.start === at)
        .map((m) => `⟦${m.id}|`)
        .join('') +
      text.slice(at);
  }
  return (
    text +
    ids
      .map((id) => tracker.get(id)!.state)
      .map((state, i) => (state === 'kept' ? '' : ` ${ids[i]}:${state}`))
      .join('')
  );
}

describe('tracker', () => {
  const is = (marked: string, changes: (readonly (readonly [string, string])[])[], expected: string): void =>
    assert.equal(follow(marked, ...changes), expected);

  describe('gravity', () => {
    it('shifts with what is typed before', () => is('The ⟦a|port⟧.', [[['^The', 'Oh. ']]], 'Oh. The ⟦a|port⟧.'));
    it('leaves out what is typed at its start', () => is('The ⟦a|port⟧.', [[['^port', 'old ']]], 'The old ⟦a|port⟧.'));
    it('leaves out what is typed at its end', () => is('The ⟦a|port⟧.', [[['$port', 's']]], 'The ⟦a|port⟧s.'));
    it('takes in what is typed inside', () =>
      is('The ⟦a|old port⟧.', [[['$old', ' grey']]], 'The ⟦a|old grey port⟧. a:moved'));
    it('is trimmed by a deletion across its edge', () =>
      is('The ⟦a|old port⟧ of B.', [[['port of ', '']]], 'The ⟦a|old⟧ B. a:moved'));
    it('is trimmed by a replacement across its edge', () =>
      is('The ⟦a|old port⟧ of B.', [[['port of B', 'town']]], 'The ⟦a|old⟧ town. a:moved'));
    it('shrinks by a deletion inside', () =>
      is('The ⟦a|old grey port⟧.', [[['grey ', '']]], 'The ⟦a|old port⟧. a:moved'));
    it('is suspended when it is replaced whole', () =>
      is('The ⟦a|port⟧.', [[['port', 'ports']]], 'The ports. a:suspended'));
    it('is suspended when one of its pieces is gone', () =>
      is('⟦a|Ana⟧ and ⟦a|Bo⟧.', [[['Bo', '']]], 'Ana and . a:suspended'));
    it('does not leave a blank for a label', () =>
      is('The ⟦a|old port⟧.', [[['old', '']], [['port', '']]], 'The  . a:suspended'));
    it('does not leave marks for a label', () =>
      is('The ⟦a|port, a⟧ town.', [[['port', '']], [['a', '']]], 'The ,  town. a:suspended'));
    it('does not pass to another word in the place of its last', () =>
      is('⟦a|Ana Ruiz⟧ left.', [[['Ana', '']], [['Ruiz', 'Lund']]], ' Lund left. a:suspended'));
    it('keeps a word of which the case is changed', () =>
      is('The ⟦a|port⟧.', [[['p', 'P']], [['Port', 'PORT']]], 'The ⟦a|PORT⟧. a:moved'));
    it('does not keep half of a word for which another was put', () =>
      is("The ⟦a|city's port⟧.", [[["city's", "city'sian"]]], "The city'sian ⟦a|port⟧. a:moved"));
    it('separates neighbours', () => is('⟦a|Ana⟧⟦b|Bo⟧', [[['$Ana', ' ']]], '⟦a|Ana⟧ ⟦b|Bo⟧'));
  });

  describe('replacements that keep words', () => {
    const before = 'On Monday the ⟦a|mayor⟧ of ⟦b|Port Vell⟧ said that the ⟦c|strike⟧ was over.';
    const whole = 'On Monday the mayor of Port Vell said that the strike was over.';
    it('keep their labels', () =>
      is(
        before,
        [[[whole, 'The strike was at an end, the mayor of Port Vell told them on Monday.']]],
        'The strike was at an end, the ⟦a|mayor⟧ of ⟦b|Port Vell⟧ told them on Monday. c:suspended',
      ));
    it('make the others unsure', () =>
      is(
        before,
        [[[whole, 'On Monday the mayor of Port Nou said that the strike was over.']]],
        'On Monday the ⟦a|mayor⟧ of ⟦b|Port⟧ Nou said that the ⟦c|strike⟧ was over. b:unsure',
      ));
    it('make unsure what has a word put in', () =>
      is(
        'On Monday she said that ⟦a|he would resign⟧ soon.',
        [[['On Monday she said that he would resign soon.', 'On Monday she said that he would not resign soon.']]],
        'On Monday she said that ⟦a|he would not resign⟧ soon. a:unsure',
      ));
    it('make unsure what reaches out of them and has lost its words in them', () =>
      is(
        'The ⟦a|old grey port⟧ of the town',
        [[['grey port of the town', 'blue sea of the north']]],
        'The ⟦a|old⟧ blue sea of the north a:unsure',
      ));
    it('may be reflow', () =>
      is(
        before,
        [[[whole, 'On Monday\nthe mayor of Port\nVell said that\nthe strike was over.']]],
        'On Monday\nthe ⟦a|mayor⟧ of ⟦b|Port\nVell⟧ said that\nthe ⟦c|strike⟧ was over. b:moved',
      ));
  });

  describe('what comes back', () => {
    it('comes back with its labels', () =>
      is('The ⟦a|old port⟧ of ⟦b|B⟧.', [[['port of B', '']], [['$old ', 'port of B']]], 'The ⟦a|old port⟧ of ⟦b|B⟧.'));
    it('comes back after what was done in between was undone', () =>
      is('The ⟦a|port⟧.', [[['port', '']], [['$The ', 'sea']], [['sea', '']], [['$The ', 'port']]], 'The ⟦a|port⟧.'));
    it('comes back at once though it went bit by bit', () =>
      is(
        'The ⟦a|port⟧ is.',
        [[['t is', '']], [['r', '']], [['o', '']], [['p', '']], [['$The ', 'port is']]],
        'The ⟦a|port⟧ is.',
      ));
    it('is not a letter typed in its place', () =>
      is(
        'The ⟦a|port⟧ is.',
        [[['t', '']], [['r', '']], [['o', '']], [['p', '']], [['$The ', 'p']]],
        'The p is. a:suspended',
      ));
    it('comes back letter by letter', () =>
      is(
        'The ⟦a|port⟧ is.',
        [
          [['t', '']],
          [['r', '']],
          [['o', '']],
          [['p', '']],
          [['$The ', 'p']],
          [['$p', 'o']],
          [['$po', 'r']],
          [['$por', 't']],
        ],
        'The ⟦a|port⟧ is.',
      ));
    it('comes back with the blank it ended with, though one was typed in between', () =>
      is('⟦a|so ⟧', [[[' ', '']], [['so', '']], [['', ' ']], [[' ', '']], [['', 'so']], [['$so', ' ']]], '⟦a|so ⟧'));
    it('comes back in another case', () =>
      is('The ⟦a|port⟧.', [[['p', '']], [['$The ', 'P']]], 'The ⟦a|Port⟧. a:moved'));
    it('comes back after a replacement', () =>
      is('The ⟦a|port⟧.', [[['port', 'sea']], [['sea', 'port']]], 'The ⟦a|port⟧.'));
    it('does not come back as a word typed elsewhere', () =>
      is('The ⟦a|port⟧.', [[['port', '']], [['^The', 'port']]], 'portThe . a:suspended'));
    const paragraph = 'The old port of Vell is on strike.\n';
    it('comes along when it was cut and put in elsewhere', () =>
      is(
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n`,
        [[[paragraph, '']], [['$on.\n', paragraph]]],
        `And so on.\n${paragraph.replace('port', '⟦a|port⟧')}`,
      ));
    it('comes along when it was dragged', () =>
      is(
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n`,
        [
          [
            ['$on.\n', paragraph],
            [paragraph, ''],
          ],
        ],
        `And so on.\n${paragraph.replace('port', '⟦a|port⟧')}`,
      ));
    it('stays where it is when a copy is put in', () =>
      is(
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n`,
        [[['$on.\n', paragraph]]],
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n${paragraph}`,
      ));
    it('comes back where it was when the move is undone', () =>
      is(
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n`,
        [[[paragraph, '']], [['$on.\n', paragraph]], [[paragraph, '']], [['^And', paragraph]]],
        `${paragraph.replace('port', '⟦a|port⟧')}And so on.\n`,
      ));
  });

  describe('another text in the place of one that was cut', () => {
    const [said, more] = [
      'On Monday the ⟦a|mayor⟧ of ⟦b|Port Vell⟧ said that the ⟦c|strike⟧ was over.\n',
      'And so on.\n',
    ];
    const bare = said.replace(/⟦.\||⟧/g, '');
    const changed = 'The strike was at an end, the mayor of Port Nou told them on Monday.\n';
    const marked = 'The strike was at an end, the ⟦a|mayor⟧ of ⟦b|Port⟧ Nou told them on Monday.\n';
    it('is compared with it', () =>
      is(said + more, [[[bare, '']], [['^And', changed]]], `${marked}${more} b:unsure c:suspended`));
    it('is, where it was all there was', () =>
      is(said, [[[bare, '']], [['', changed]]], `${marked} b:unsure c:suspended`));
    it('is, where that went in two', () =>
      is(
        `${said}By ⟦d|Ana⟧.`,
        [[[bare, '']], [['By Ana.', '']], [['', `${changed}By Ana.`]]],
        `${marked}By ⟦d|Ana⟧. b:unsure c:suspended d:unsure`,
      ));
    it('is, after blank lines', () =>
      is(said, [[[bare, '']], [['', '\n\n']], [['$\n\n', changed]]], `\n\n${marked} b:unsure c:suspended`));
    const someWords = fc.shuffledSubarray(bare.split(/(?<=\s)/), { minLength: 6 }).map((words) => words.join(''));
    it('is as if it were put over it', () =>
      fc.assert(
        fc.property(
          someWords.filter((text) => text.trim().length >= 24),
          (text) => {
            assert.equal(follow(said + more, [[bare, '']], [['^And', text]]), follow(said + more, [[bare, text]]));
          },
        ),
      ));
    it('is not a few words', () =>
      is(
        said + more,
        [[[bare, '']], [['^And', 'The mayor said so. ']]],
        `The mayor said so. ${more} a:suspended b:suspended c:suspended`,
      ));
    it('goes with its labels when that is undone, and comes back with them', () => {
      const steps: [string, string][][] = [[[bare, '']], [['^And', changed]], [[changed, '']]];
      is(said + more, [...steps, [['^And', bare]]], said + more);
      is(
        said + more,
        [...steps, [['^And', bare]], [[bare, '']], [['^And', changed]]],
        `${marked}${more} b:unsure c:suspended`,
      );
    });
  });

  it('compares a text that is replaced whole, in one edit or in two', () => {
    const text = 'Ana ⟦a|Ruiz⟧ spoke. ⟦b|Bo Lund⟧ did not speak to her.';
    const after = 'Ana Ruiz spoke. Then Bo Lund did not speak to her.';
    const { tracker, ids } = track(text);
    tracker.edit([
      { start: 0, end: tracker.text.length, text: '' },
      { start: 0, end: 0, text: after },
    ]);
    assert.equal(show(tracker, ids), 'Ana ⟦a|Ruiz⟧ spoke. Then ⟦b|Bo Lund⟧ did not speak to her.');
  });

  describe('in any text under any edits', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'the', ' ', ' ', '\n', '😀', 'port', '.'), { maxLength: 12 })
      .map((w) => w.join(''));
    const edit = fc.record({ from: fc.nat(), length: fc.nat({ max: 12 }), text: words });
    const span = fc.record({ from: fc.nat(), length: fc.integer({ min: 1, max: 8 }) });
    const setting = fc.record({
      text: words.filter((w) => w.length > 0),
      spans: fc.array(span, { maxLength: 6 }),
      edits: fc.array(edit, { maxLength: 12 }),
    });

    const concrete = (
      text: string,
      { from, length, text: put }: { from: number; length: number; text: string },
    ): TextEdit => {
      const start = from % (text.length + 1);
      return { start, end: Math.min(text.length, start + length), text: put };
    };
    const start = (
      text: string,
      spans: readonly { from: number; length: number }[],
    ): { tracker: Tracker; ids: string[] } => {
      const placements = new Map(
        spans.map(({ from, length }, i): [string, Placement] => {
          const at = from % text.length;
          return [String(i), { state: 'kept', spans: [{ start: at, end: Math.min(text.length, at + length) }] }];
        }),
      );
      return { tracker: new Tracker(text, placements), ids: [...placements.keys()] };
    };

    /** Two blanks are taken out at one place: the later one, of a label, comes back first. */
    const laterOfTwoBlanks = {
      text: 'aaaaaport😀aport ',
      spans: [{ from: 14, length: 3 }],
      edits: [
        { from: 16, length: 1, text: '' },
        { from: 16, length: 0, text: 'aaa' },
        { from: 4, length: 12, text: '' },
        { from: 5, length: 0, text: ' ' },
      ],
    };

    it('keeps spans valid', () =>
      fc.assert(
        fc.property(setting, ({ text, spans, edits: list }) => {
          const { tracker, ids } = start(text, spans);
          for (const e of list) {
            const before = tracker.text;
            const made = concrete(before, e);
            tracker.edit([made]);
            assert.equal(tracker.text, before.slice(0, made.start) + made.text + before.slice(made.end));
            for (const id of ids)
              for (const s of tracker.get(id)!.spans)
                assert.ok(0 <= s.start && s.start < s.end && s.end <= tracker.text.length);
          }
        }),
      ));

    it('is as it was when edits are undone', () =>
      fc.assert(
        fc.property(setting, ({ text, spans, edits: list }) => {
          const { tracker, ids } = start(text, spans);
          const before = show(tracker, ids);
          const inverse: TextEdit[] = [];
          for (const e of list) {
            const made = concrete(tracker.text, e);
            inverse.push({
              start: made.start,
              end: made.start + made.text.length,
              text: tracker.text.slice(made.start, made.end),
            });
            tracker.edit([made]);
          }
          for (const e of inverse.reverse()) tracker.edit([e]);
          assert.equal(show(tracker, ids), before);
        }),
        { numRuns: 2000, examples: [[laterOfTwoBlanks]] },
      ));

    it('is as it was when a change of many edits is undone at once, from the end as editors do', () =>
      fc.assert(
        fc.property(setting, ({ text, spans, edits: list }) => {
          const { tracker, ids } = start(text, spans);
          const before = show(tracker, ids);
          const made = list
            .map((e) => concrete(text, e))
            .sort((a, b) => b.start - a.start)
            .filter((e, i, all) => i === 0 || all.slice(0, i).every((later) => e.end < later.start));
          const removed = made.map((e) => text.slice(e.start, e.end));
          tracker.edit(made);
          const shifts = made.map((_, i) =>
            made.slice(i + 1).reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0),
          );
          tracker.edit(
            made.map((e, i) => ({
              start: e.start + shifts[i],
              end: e.start + shifts[i] + e.text.length,
              text: removed[i],
            })),
          );
          assert.equal(show(tracker, ids), before);
        }),
        { numRuns: 2000 },
      ));

    it('is as it was when what was put in the place of a cut and the cut are undone', () =>
      fc.assert(
        fc.property(
          setting,
          fc
            .array(fc.constantFrom('a', 'the port', ' ', '\n', 'new words that'), { minLength: 4, maxLength: 12 })
            .map((w) => w.join(' ')),
          fc.nat(),
          fc.nat(),
          ({ text, spans }, put, from, length) => {
            const { tracker, ids } = start(text, spans);
            const before = show(tracker, ids);
            const cut = concrete(text, { from, length: 1 + (length % text.length), text: '' });
            const removed = text.slice(cut.start, cut.end);
            for (let i = 0; i < 2; i++) {
              const at = Math.floor(cut.start / 2);
              tracker.edit([cut]);
              if (i === 1) tracker.edit([{ start: at, end: cut.start, text: '' }]);
              tracker.edit([{ start: i === 1 ? at : cut.start, end: i === 1 ? at : cut.start, text: put }]);
              for (const id of ids)
                for (const s of tracker.get(id)!.spans)
                  assert.ok(0 <= s.start && s.start < s.end && s.end <= tracker.text.length);
              tracker.edit([
                { start: i === 1 ? at : cut.start, end: (i === 1 ? at : cut.start) + put.length, text: '' },
              ]);
              if (i === 1) tracker.edit([{ start: at, end: at, text: text.slice(at, cut.start) }]);
              tracker.edit([{ start: cut.start, end: cut.start, text: removed }]);
              assert.equal(show(tracker, ids), before);
            }
          },
        ),
        { numRuns: 2000 },
      ));

    it('agrees with characters that know whose they are, when nothing is put in place of something', () => {
      fc.assert(
        fc.property(setting, ({ text, spans, edits: list }) => {
          const { tracker, ids } = start(text, spans);
          let characters = [...Array(text.length).keys()].map(String);
          const spansOf = ids.map((id) => tracker.get(id)!.spans[0]);
          const own = spansOf.map((s) => new Set(characters.slice(s.start, s.end)));
          list.forEach((e, n) => {
            const made = concrete(
              tracker.text,
              n % 2 ? { ...e, length: 0, text: String(n % 10).repeat(e.text.length) } : { ...e, text: '' },
            );
            const put = [...Array(made.text.length).keys()].map((i) => `${n}.${i}`);
            for (const [i, mine] of own.entries()) {
              // what is typed inside is inside from then on, while a word is left
              const words = characters.filter((c, k) => mine.has(c) && /\w/.test(tracker.text[k]));
              if (words.length === 0 && /\w/.test(text.slice(spansOf[i].start, spansOf[i].end))) mine.clear();
              const at = characters.flatMap((c, k) => (mine.has(c) ? [k] : []));
              if (at[0] < made.start && made.start <= at[at.length - 1]) put.forEach((c) => mine.add(c));
            }
            tracker.edit([made]);
            characters = [...characters.slice(0, made.start), ...put, ...characters.slice(made.end)];
          });
          ids.forEach((id, i) => {
            const left = characters.flatMap((c, at) => (own[i].has(c) ? [at] : []));
            const quote = text.slice(spansOf[i].start, spansOf[i].end); // a cut leaves no white space at an edge, no marks alone
            while (left.length > 0 && !/^\s/.test(quote) && /\s/.test(tracker.text[left[0]])) left.shift();
            while (left.length > 0 && !/\s$/.test(quote) && /\s/.test(tracker.text[left[left.length - 1]])) left.pop();
            const isLost = /\w/.test(quote) && !/\w/.test(left.map((at) => tracker.text[at]).join(''));
            assert.deepEqual(
              tracker.get(id)!.spans,
              left.length && !isLost ? [{ start: left[0], end: left[left.length - 1] + 1 }] : [],
            );
          });
        }),
        { numRuns: 1000 },
      );
    });
  });
});
