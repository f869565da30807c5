import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor } from '../../../src/annotations/anchoring/anchor';
import { describe as selectors } from '../../../src/annotations/anchoring/describe';
import type { Annotation, Placement, Selector } from '../../../src/annotations/model';
import { readMarked } from '../../../scripts/reading/marked';

const label = (id: string, made: readonly Selector[]): Annotation => ({
  id,
  body: { kind: 'label', label: 'x' },
  selectors: made,
});

/** The annotations that marks stand for; marks of one id are pieces of one. */
function annotate(marked: string): { text: string; annotations: Annotation[] } {
  const { text, marks } = readMarked(marked);
  const ids = [...new Set(marks.map((m) => m.id))];
  return {
    text,
    annotations: ids.map((id) =>
      label(
        id,
        selectors(
          text,
          marks.filter((m) => m.id === id),
        ),
      ),
    ),
  };
}

/** Where they are in another text: its marks, then the states other than kept. */
function show(text: string, placements: ReadonlyMap<string, Placement>): string {
  const marks = [...placements].flatMap(([id, { spans }]) => spans.map((span) => ({ ...span, id })));
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
  return text + [...placements].map(([id, { state }]) => (state === 'kept' ? '' : ` ${id}:${state}`)).join('');
}

const one = 'Mayor ⟦a|Ana Ruiz⟧ opened the new harbour on Monday, after nine years of building.';
const two = 'The strike of ⟦b|dockers⟧ went into its third week. Nobody at the port would say when ⟦c|it⟧ might end.';
const three = 'Ana Ruiz of the ⟦d|port authority⟧ said she was sorry about the strike.';
const marked = [one, two, three].join('\n\n');
const bare = (text: string): string => readMarked(text).text;

describe('anchor', () => {
  const { text, annotations } = annotate(marked);
  /** With and without the committed text the same is expected. */
  const is = (now: string, expected: string): void => {
    for (const committed of [null, text])
      assert.equal(show(now, anchor(now, annotations, committed)), expected, committed ? 'with git' : 'without git');
  };
  const edited = (from: string, to: string): string => {
    assert.ok(text.includes(from), from);
    return text.replace(from, to);
  };

  describe('keeps what', () => {
    it('did not change', () => is(text, marked));
    it('was only moved along', () => is(`A headline\n\n${text}`, `A headline\n\n${marked}`));
    it('is in a paragraph that was moved', () =>
      is([two, one, three].map(bare).join('\n\n'), [two, one, three].join('\n\n')));
    it('stands before or after what was put in', () =>
      is(
        edited('dockers went', 'dockers and drivers then went'),
        marked.replace('dockers⟧ went', 'dockers⟧ and drivers then went'),
      ));
    it('stands beside a word for which another was put', () =>
      is(edited('the port would', 'the harbour would'), marked.replace('the port would', 'the harbour would')));
  });

  describe('finds as moved what', () => {
    it('was wrapped anew', () =>
      is(
        edited('Mayor Ana Ruiz opened', 'Mayor Ana\nRuiz opened'),
        `${marked.replace('Ana Ruiz⟧', 'Ana\nRuiz⟧')} a:moved`,
      ));
    it('has other marks', () => {
      const quoted = annotate(
        'He called it “a ⟦a|‘savage’s toy’⟧ of a kind” until 1994, and nobody in the town minded.',
      );
      const plain = bare(quoted.text).replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      assert.equal(
        show(plain, anchor(plain, quoted.annotations)),
        "He called it \"a ⟦a|'savage's toy'⟧ of a kind\" until 1994, and nobody in the town minded. a:moved",
      );
    });
    it('has other line ends', () => {
      const { text: lf, annotations: all } = annotate('The ⟦a|port of\nVell⟧ is on strike.\n\nAnd ⟦b|so on⟧.');
      const crlf = lf.replaceAll('\n', '\r\n');
      assert.equal(
        show(crlf, anchor(crlf, all)),
        'The ⟦a|port of\r\nVell⟧ is on strike.\r\n\r\nAnd ⟦b|so on⟧. a:moved',
      );
    });
    it('is composed otherwise', () => {
      const { text: nfc, annotations: all } = annotate('The poet ⟦a|José Íñigo⟧ lives in a house by the sea.');
      const nfd = nfc.normalize('NFD');
      assert.equal(
        show(nfd, anchor(nfd, all)),
        'The poet ⟦a|José Íñigo⟧ lives in a house by the sea. a:moved'.normalize('NFD'),
      );
    });
    it('has another case', () =>
      is(edited('dockers went', 'Dockers went'), `${marked.replace('⟦b|dockers⟧', '⟦b|Dockers⟧')} b:moved`));
    it('has a mark more', () =>
      is(edited('Ana Ruiz opened', 'Ana, Ruiz opened'), `${marked.replace('⟦a|Ana Ruiz⟧', '⟦a|Ana, Ruiz⟧')} a:moved`));
    it('has a mark less', () => {
      const { text: before, annotations: all } = annotate(
        'The mayor said ⟦a|he, too, would resign⟧ before the summer.',
      );
      const now = before.replace('he, too, would', 'he too would');
      for (const committed of [null, before])
        assert.equal(
          show(now, anchor(now, all, committed)),
          'The mayor said ⟦a|he too would resign⟧ before the summer. a:moved',
        );
    });
  });

  describe('is not sure of what', () => {
    it('is another word now', () =>
      is(edited('dockers went', 'doctors went'), `${marked.replace('⟦b|dockers⟧', '⟦b|doctors⟧')} b:unsure`));
    it('is long and was changed a little', () => {
      const long = annotate(
        'She said: ⟦a|nobody in the port authority had been told that the strike would last for a third week, or why⟧. Then she left.',
      );
      const now = long.text.replace('been told', 'been tolld').replace('nobody in', 'Nobody in');
      assert.equal(
        show(now, anchor(now, long.annotations)),
        'She said: ⟦a|Nobody in the port authority had been tolld that the strike would last for a third week, or why⟧. Then she left. a:unsure',
      );
    });
    it('says the opposite with a word put in', () => {
      const said = annotate('The mayor told the council on Monday that ⟦a|he would resign⟧ before the summer.');
      const now = said.text.replace('would', 'would not');
      for (const committed of [null, said.text])
        assert.equal(
          show(now, anchor(now, said.annotations, committed)),
          'The mayor told the council on Monday that ⟦a|he would not resign⟧ before the summer. a:unsure',
        );
    });
    it('is one of two that are called alike', () => {
      const { text: before, annotations: all } = annotate(
        'On Friday ⟦a|Team Alpha⟧ won the cup in the last minute of the match.\n\nTeam Beta lost.',
      );
      const now = before.replace('Team Alpha', 'Team Beta');
      for (const committed of [null, before]) assert.equal(anchor(now, all, committed).get('a')!.state, 'unsure');
    });
    it('is a number with its mark elsewhere', () => {
      const { text: before, annotations: all } = annotate(
        'Prices rose by ⟦a|1.5 percent⟧ in the year to May, it said.',
      );
      const now = before.replace('1.5', '15');
      for (const committed of [null, before]) assert.equal(anchor(now, all, committed).get('a')!.state, 'unsure');
    });
    it('has another word in it', () => {
      const now = edited('Mayor Ana Ruiz', 'Mayor Ana Diaz');
      for (const committed of [null, text]) assert.equal(anchor(now, annotations, committed).get('a')!.state, 'unsure');
    });
    it('stands more than once, each as well as the other', () => {
      const paragraph = `The port is on strike, ${'and so is everybody who works in it or for it or by it, '.repeat(5)}they say.`;
      const { text: five, annotations: all } = annotate(
        Array.from({ length: 5 }, (_, i) => (i === 2 ? paragraph.replace('strike', '⟦a|strike⟧') : paragraph)).join(
          '\n\n',
        ),
      );
      assert.equal(anchor(`New.\n\n${five}`, all).get('a')!.state, 'unsure');
    });
    it('stands elsewhere, and its own place is gone', () => {
      const here = annotate(
        'The talks in ⟦a|Varna⟧ ended at dawn, an official told reporters at the hotel.\n\nMinisters will meet in Varna again in May, she said.',
      );
      const now = 'Ministers will meet in Varna again in May, she said.';
      assert.notEqual(anchor(now, here.annotations).get('a')!.state, 'kept');
      assert.notEqual(anchor(now, here.annotations).get('a')!.state, 'moved');
      assert.notEqual(anchor(now, here.annotations, here.text).get('a')!.state, 'moved');
    });
  });

  it('does not grow from a word to the title it became', () => {
    const { text: before, annotations: all } = annotate(
      'In the evening the ⟦a|president⟧ of the club spoke to the fans.',
    );
    const now = before.replace('the president', 'The President');
    for (const committed of [null, before])
      assert.equal(
        show(now, anchor(now, all, committed)),
        'In the evening The ⟦a|President⟧ of the club spoke to the fans. a:moved',
      );
  });

  describe('of paragraphs that say the same', () => {
    const first = 'The council met on Monday to speak about the harbour.';
    const last = 'It rained all day, and few had come to see it.';
    const twice = 'Nobody at the port would say when the ⟦a|strike⟧ might end, or who would pay for it in the end.';
    const copy = bare(twice);
    const stateOf = (before: readonly string[], now: readonly string[], withGit: boolean): string => {
      const { text: then, annotations: all } = annotate(before.join('\n\n'));
      const after = now.map(bare).join('\n\n');
      return show(after, new Map([['a', anchor(after, all, withGit ? then : null).get('a')!]]));
    };
    const becomes = (before: readonly string[], now: readonly string[], state: string): void => {
      for (const withGit of [false, true]) assert.equal(stateOf(before, now, withGit), now.join('\n\n') + state);
    };
    it('is not sure of one where a copy was put beside it', () => {
      for (const now of [
        [first, copy, copy, last],
        [first, copy, first, copy, last],
      ])
        for (const withGit of [false, true]) assert.match(stateOf([first, twice, last], now, withGit), / a:unsure$/);
    });
    it('is not sure either where its own was edited', () => {
      const edited = copy.replace('Nobody', 'No one');
      for (const withGit of [false, true])
        assert.match(stateOf([first, twice, last], [first, edited, copy, last], withGit), / a:unsure$/);
    });
    it('keeps one where nothing before it has changed', () =>
      becomes([first, twice, last], [first, twice, last, copy], ''));
    it('keeps one that was beside its copy when it was described', () =>
      becomes([first, copy, twice, last], [first, copy, twice, last], ''));
    it('finds it where as many are there', () =>
      becomes([first, copy, last, twice], ['News.', first, copy, last, twice], ''));
    it('finds it where its neighbours tell', () =>
      becomes(
        [first.replace('council', '⟦b|council⟧'), twice, last.replace('rained', '⟦c|rained⟧')],
        [copy, 'News.', first, twice, last],
        '',
      ));
  });

  it('gives up what was deleted with its sentence', () => {
    const now = edited(' Nobody at the port would say when it might end.', '');
    is(now, `${marked.replace(' Nobody at the port would say when ⟦c|it⟧ might end.', '')} c:orphan`);
  });

  describe('takes pieces together', () => {
    const pieces = annotate(
      'Mayor ⟦a|Ana Ruiz⟧ opened the new harbour, with ⟦a|Bo Lund⟧ of the port authority beside her.\n\nNobody else came, it was cold.',
    );
    it('where all of them are', () => {
      const now = `Oh.\n\n${pieces.text}`;
      assert.equal(
        show(now, anchor(now, pieces.annotations)),
        `Oh.\n\n${'Mayor ⟦a|Ana Ruiz⟧ opened the new harbour, with ⟦a|Bo Lund⟧ of the port authority beside her.\n\nNobody else came, it was cold.'}`,
      );
    });
    it('not where one of them is gone', () => {
      const now = 'Mayor Ana Ruiz opened the new harbour.\n\nNobody else came, it was cold.';
      assert.deepEqual(anchor(now, pieces.annotations).get('a'), { state: 'orphan', spans: [] });
    });
  });

  it('keeps what is on the document', () => {
    assert.deepEqual(anchor('Anything', [label('a', [])]).get('a'), { state: 'kept', spans: [] });
  });

  it('does without hints', () => {
    const without = annotations.map((a) => ({ ...a, selectors: a.selectors.map((s) => ({ ...s, hint: null })) }));
    assert.equal(show(`Oh.\n\n${text}`, anchor(`Oh.\n\n${text}`, without)), `Oh.\n\n${marked}`);
  });

  it('believes the words, not the hints', () => {
    const wrong = annotations.map((a) => ({
      ...a,
      selectors: a.selectors.map((s) => ({ ...s, hint: { start: 1, end: 3, paragraph: 'no' } })),
    }));
    assert.equal(show(text, anchor(text, wrong)), marked);
  });

  it('gives spans inside any text, and never throws', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'a',
          'the',
          'port',
          ' ',
          ' ',
          '\n\n',
          '\r\n',
          '😀',
          '\ud83d',
          '.',
          '’',
          'é',
          'e\u0301',
          '\u00ad',
        ),
        { maxLength: 40 },
      )
      .map((w) => w.join(''));
    const hint = fc.option(fc.record({ start: fc.integer(), end: fc.integer(), paragraph: fc.string() }));
    const any = fc.record({ exact: words, prefix: words, suffix: words, hint });
    fc.assert(
      fc.property(words, fc.array(any, { maxLength: 4 }), fc.option(words), (now, list, committed) => {
        for (const { spans, state } of anchor(
          now,
          list.map((s, i) => label(String(i), [s])),
          committed,
        ).values()) {
          if (state === 'orphan') assert.deepEqual(spans, []);
          for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= now.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds everything again in the text it was made on', () => {
    const words = fc
      .array(fc.constantFrom('a', 'the', 'port', 'of', 'Vell', ' ', ' ', ' ', '\n\n', '.', '😀'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((w) => w.join(''));
    fc.assert(
      fc.property(
        words,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 })), { maxLength: 5 }),
        (now, places) => {
          const spans = places.map(([at, length]) => ({
            start: at % now.length,
            end: Math.min(now.length, (at % now.length) + length),
          }));
          const found = anchor(
            now,
            selectors(now, spans).map((s, i) => label(String(i), [s])),
          );
          spans.forEach((span, i) => {
            const { state, spans: placed } = found.get(String(i))!;
            assert.ok(
              state === 'unsure' || (state === 'kept' && placed[0].start === span.start && placed[0].end === span.end),
              `${state} ${JSON.stringify(placed)}`,
            );
          });
        },
      ),
    );
  });
});
