import assert from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldFolder, goldGroups, loadGold, parseGold, readSample, sampleFolder } from '../../scripts/reading/gold';
import { parseCases } from '../../scripts/reading/speechCases';

describe('gold', () => {
  const articles = goldGroups.flatMap((group) => loadGold(group));

  it('covers every sample', () => {
    const samples = readdirSync(sampleFolder)
      .filter((f) => f.endsWith('.txt'))
      .map((f) => f.replace('.txt', ''))
      .sort();
    assert.deepStrictEqual(
      articles.map((a) => a.name),
      samples,
    );
    assert.ok(loadGold().length === 16 && loadGold('blind').length >= 15);
  });

  for (const gold of articles) {
    it(`${gold.name}: marks the sample as it stands`, () => assert.strictEqual(gold.text, readSample(gold.name)));

    it(`${gold.name}: every mark is defined, every definition used`, () => assert.deepStrictEqual(gold.problems, []));

    it(`${gold.name}: spans fit the text and never cross`, () => {
      const spans = [
        ...gold.entities.flatMap((e) => [...e.mentions, ...e.roles]),
        ...gold.quotes,
        ...gold.attitudes,
        ...gold.times,
        ...gold.quotes.flatMap((q) => q.marked),
        ...[...gold.quotes, ...gold.attitudes].flatMap((q) => [
          ...(q.cue ? [q.cue] : []),
          ...(q.speaker?.part ? [q.speaker.part] : []),
        ]),
        ...gold.events.flatMap((e) => e.mentions),
        ...Object.values(gold.layout).flat(),
      ];
      for (const s of spans) {
        assert.strictEqual(gold.text.slice(s.start, s.end), s.text);
        assert.ok(s.end > s.start && s.text === s.text.trim(), `"${s.text}" at ${s.start}`);
        const crossing = spans.find((o) => o.start < s.start && o.end > s.start && o.end < s.end);
        assert.ok(!crossing, `"${crossing?.text}" crosses "${s.text}"`);
      }
    });

    it(`${gold.name}: references lead to what they name`, () => {
      const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map((x) => x.id));
      const [entities, quotes, times] = [ids(gold.entities), ids(gold.quotes), ids(gold.times)];
      for (const q of [...gold.quotes, ...gold.attitudes]) {
        if (q.speaker?.entity) assert.ok(entities.has(q.speaker.entity), q.id);
        for (const other of [q.parent, q.continues]) assert.ok(other === null || quotes.has(other), q.id);
        const said = q.speaker?.part;
        if (!said || /^[QA]$/.test(said.text)) continue;
        const mention = gold.entities
          .find((e) => e.id === q.speaker?.entity)
          ?.mentions.find((m) => m.start === said.start && m.end === said.end);
        assert.ok(
          mention || !q.speaker?.entity,
          `${q.id}: its speaker "${said.text}" is no mention of ${q.speaker?.entity}`,
        );
      }
      for (const q of gold.quotes)
        if (q.kind === 'mixed') assert.ok(q.marked.length > 0, `${q.id} is mixed but marks nothing`);
      for (const e of gold.entities) assert.ok(e.mentions.length > 0, e.id);
      for (const v of gold.events) {
        assert.ok(v.time === null || times.has(v.time), v.id);
        for (const e of [...v.agents, ...v.patients, ...(v.place ? [v.place] : [])]) assert.ok(entities.has(e), v.id);
      }
    });
  }

  it('finds a mark without definition, a definition without mark, a wrong type, a dangling reference', () => {
    const { problems } = parseGold(
      'bad',
      '⟦e1|Ana⟧ ⟦e2.n|Bo⟧ ⟦s1|she⟧ ⟦q1|hid⟧\n===\ne2 animal Bo\nq1 direct speaker=s2/e2\nt1 DATE 2020\n',
    );
    for (const id of ['e1', 's1', 't1', 'animal', 's2'])
      assert.ok(
        problems.some((p) => p.includes(id)),
        id,
      );
  });

  for (const [file, least, negatives] of [
    ['speech.txt', 160, 1 / 3],
    ['direct-cases.txt', 80, 1 / 5],
  ] as const) {
    it(`${file}: well formed, with enough cases and traps`, () => {
      const cases = parseCases(readFileSync(join(goldFolder, file), 'utf8'));
      assert.ok(cases.length >= least, `${cases.length} cases`);
      assert.ok(
        cases.filter((c) => c.quotes.length === 0).length >= cases.length * negatives,
        'too few without speech',
      );
      for (const c of cases) {
        assert.deepStrictEqual(c.unknown, [], `line ${c.line}`);
        for (const q of c.quotes) assert.ok(q.text === q.text.trim() && q.text, `line ${c.line}: "${q.text}"`);
      }
    });
  }
});
