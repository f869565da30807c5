import assert from 'node:assert';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../src/service/navigation/callHierarchy';
import { inlayHints } from '../../src/service/tokens/inlayHints';
import { contexts, groupCounts, outline } from '../../src/service/outline/outline';
import { workspaceSymbols } from '../../src/service/navigation/workspaceSymbols';
import { languages } from '../../src/languages';
import { readingOf, readingOfGold } from '../support/analysis';
import { cursorAt, textOf } from '../support/cursor';
import { loadGold } from '../../scripts/reading/gold';

const reading = readingOf(
  '⟦q1|“⟦e2.n|Bo⟧ lied. ⟦e3.n|Rome⟧ knows,”⟧ ⟦c1|said⟧ ⟦e1.n+s1|Ana⟧ on ⟦t1|Monday⟧, ⟦t2|6 January 2020⟧.\n\n' +
    '⟦q2|“⟦e2.p|He⟧ did.”⟧ ⟦q3|“⟦e1.p|She⟧ errs,”⟧ ⟦e2.n+s3|Bo⟧ ⟦c3|said⟧.',
  `e1 person Ana\ne2 person Bo\ne3 place Rome\nt1 DATE 2020-01-06\nt2 DATE 2020-01-06
q1 direct speaker=s1/e1 cue=c1\nq2 direct speaker=s1/e1 continues=q1\nq3 direct speaker=s3/e2 cue=c3`,
);

describe('call hierarchy', () => {
  const item = (words: string) => (prepareCallHierarchy(reading, cursorAt(reading, words)) ?? [])[0];
  const shown = (calls: { item: { name: string }; fromRanges: Parameters<typeof textOf>[1][] }[]) =>
    calls.map(({ item: { name }, fromRanges }) => [name, ...fromRanges.map((range) => textOf(reading, range))]);
  const outgoing = (words: string) =>
    shown(outgoingCalls(reading, item(words)).map(({ to, fromRanges }) => ({ item: to, fromRanges })));
  const incoming = (words: string) =>
    shown(incomingCalls(reading, item(words)).map(({ from, fromRanges }) => ({ item: from, fromRanges })));

  it('begins with an entity, or a quotation’s speaker', () => {
    assert.deepStrictEqual([item('Rome').name, item('lied').name, item('did').name], ['Rome', 'Ana', 'Ana']);
    assert.strictEqual(item('Ana').detail, '2 quotations');
    assert.strictEqual(prepareCallHierarchy(reading, cursorAt(reading, ' on ')), null);
  });
  it('goes out to whom somebody speaks of', () => {
    assert.deepStrictEqual(outgoing('Ana'), [
      ['Bo', 'Bo', 'He'],
      ['Rome', 'Rome'],
    ]);
    assert.deepStrictEqual(outgoing('Rome'), []);
  });
  it('comes in from who speaks of somebody', () => {
    assert.deepStrictEqual(incoming('Rome'), [['Ana', 'Rome']]);
    assert.deepStrictEqual(incoming('Ana'), [['Bo', 'She']]);
  });
  it('gives nothing for what is gone', () => {
    assert.deepStrictEqual(outgoingCalls(reading, { ...item('Ana'), data: { id: 'gone' } }), []);
    assert.deepStrictEqual(incomingCalls(reading, { ...item('Ana'), data: undefined }), []);
  });
});

describe('inlay hints', () => {
  const whole = { start: 0, end: reading.text.length };
  const hints = (wanted: Partial<Parameters<typeof inlayHints>[2]>) =>
    inlayHints(reading, whole, { dates: false, pronouns: false, speakers: false, ...wanted }).map(
      ({ position, label }) =>
        `${reading.text.slice(0, reading.lines.offsetAt(position)).slice(-6).trim()}|${label as string}`,
    );

  it('are none until asked for', () => assert.deepStrictEqual(hints({}), []));
  it('resolve dates that are not there in full', () =>
    assert.deepStrictEqual(hints({ dates: true }), ['Monday|Mon 6 Jan 2020']));
  it('say who he and she are', () =>
    assert.deepStrictEqual(hints({ pronouns: true }), ['.\n\n“He|= Bo', '” “She|= Ana']));
  it('do so in few words, and only of pronouns one has to look up', () => {
    const named = readingOf(
      '⟦e1.n|Ana Ruiz⟧, ⟦e1.p|who⟧ left. “⟦e1.p|I⟧ left.” ⟦e1.n|Ruiz⟧ said ⟦e1.p|she⟧ left.',
      'e1 person Ana Ruiz',
    );
    const found = inlayHints(
      named,
      { start: 0, end: named.text.length },
      { dates: false, pronouns: true, speakers: false },
    );
    assert.deepStrictEqual(
      found.map(({ label, tooltip }) => [label, tooltip]),
      [['= Ruiz', 'Ana Ruiz · certain · marked by hand']],
    );
  });
  it('say who speaks where no verb of saying does', () =>
    assert.deepStrictEqual(hints({ speakers: true }), ['020.|Ana:']));
  it('are those of the range only', () =>
    assert.deepStrictEqual(
      inlayHints(reading, { start: 0, end: 10 }, { dates: true, pronouns: true, speakers: true }),
      [],
    ));
});

describe('workspace symbols', () => {
  const other = readingOf(
    '⟦e1.n|Hizbollah⟧, ⟦e1.n|Hezbollah⟧ and ⟦e2.n|Bogotá⟧; ⟦e3.m|a man⟧; the ⟦v1|World Cup⟧',
    'e1 organization Hizbollah\ne2 place Bogotá\ne3 person a man named=no\nv1 sport planned World Cup named=yes',
  );
  const names = (query: string) => workspaceSymbols([reading, other], query, languages).map((s) => s.name);

  it('are the named things of all open articles', () => {
    assert.deepStrictEqual(names(''), ['Ana', 'Bo', 'Rome', 'Hizbollah', 'Bogotá', 'World Cup']);
    assert.strictEqual(workspaceSymbols([other], 'World', languages)[0].containerName, 'event · test.article');
  });
  it('are found by another name, which then stands in the symbol', () => {
    assert.deepStrictEqual(names('hezbollah'), ['Hezbollah → Hizbollah']);
    assert.deepStrictEqual(names('bogota'), ['Bogota → Bogotá']);
    assert.deepStrictEqual(names('hzb'), ['Hizbollah']);
    const spelled = readingOf(
      '⟦e1.n|Muammar Qadhafi⟧ in ⟦e2.n|Deir Al Zor⟧',
      'e1 person Muammar Qadhafi\ne2 place Deir Al Zor',
    );
    const found = (query: string) => workspaceSymbols([spelled], query, languages).map((s) => s.name);
    assert.deepStrictEqual(
      [found('Gaddafi'), found('Deir ez-Zor'), found('Berlin')],
      [['Gaddafi → Muammar Qadhafi'], ['Deir ez-Zor → Deir Al Zor'], []],
    );
    assert.deepStrictEqual(names('xyz'), []);
  });
});

describe('outline', () => {
  it('groups entities, quotations by speaker, and dates by day', () => {
    const shown = outline(reading).groups.map(({ label, items }) => [
      label,
      ...items.map((i) => `${i.label} ${i.mentions.length}`),
    ]);
    assert.deepStrictEqual(shown, [
      ['People', 'Bo 3', 'Ana 2'],
      ['Places', 'Rome 1'],
      ['Quotations', 'Ana 2', 'Bo 1'],
      ['Dates', 'Monday 6 January 2020 2'],
    ]);
    assert.strictEqual(groupCounts(reading).quotations, 3);
  });

  it('tells other names that are no part of the name', () => {
    const called = readingOf(
      '⟦e1.n|Ana Ruiz⟧, ⟦e1.n|Ruiz⟧, ⟦e1.n|ana\nruiz⟧ and ⟦e2.n|Hizbollah⟧, ⟦e2.n|Hezbollah⟧',
      'e1 person Ana Ruiz\ne2 organization Hizbollah',
    );
    assert.deepStrictEqual(
      outline(called).groups.map(({ items }) => items.map((i) => i.detail)),
      [[''], ['Hezbollah']],
    );
  });

  it('has unique ids, and every item its contexts, on every sample', () => {
    for (const sample of loadGold().map(readingOfGold)) {
      const items = outline(sample).groups.flatMap((group) => group.items);
      assert.strictEqual(new Set(items.map((i) => i.id)).size, items.length);
      for (const item of items) {
        const found = contexts(sample, item.id);
        assert.deepStrictEqual(
          found?.mentions.map((m) => m.range),
          item.mentions.map((m) => m.range),
        );
        for (const { label, highlight, range } of found?.mentions ?? []) {
          assert.strictEqual(label.slice(...highlight), textOf(sample, range).replace(/\s+/g, ' '));
          assert.doesNotMatch(label, /[\r\n]/);
          assert.ok(label.length <= highlight[1] - highlight[0] + 130);
        }
      }
    }
  });
});
