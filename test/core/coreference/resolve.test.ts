import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Chains } from '../../../src/core/coreference/resolve';
import type { NameSpan } from '../../../src/core/names/names';
import { articleOf } from '../../../scripts/reading/article';
import { chainsOf } from '../../support/coreference';
import { readMarked } from '../../../scripts/reading/marked';

const read = (text: string): Chains => chainsOf(articleOf(text));

/** Every span marked with the same id is one entity, different ids are different ones; `x` is nobody. */
function assertChains(marked: string): void {
  const { text, marks } = readMarked(marked);
  const { entities } = read(text);
  const entityOf = (start: number, end: number): string | null =>
    entities.find((e) => e.mentions.some((m) => m.start === start && m.end === end))?.id ?? null;
  const shown = entities.map((e) => `${e.id} ${e.type}: ${e.mentions.map((m) => m.text).join(' / ')}`).join('\n');
  const ids = new Map<string, string | null>();
  for (const mark of marks) {
    const entity = entityOf(mark.start, mark.end);
    if (mark.id === 'x') {
      assert.equal(entity, null, `"${mark.text}" should be nobody in: ${text}\n${shown}`);
      continue;
    }
    assert.notEqual(entity, null, `"${mark.text}" should be somebody in: ${text}\n${shown}`);
    const known = ids.get(mark.id);
    if (known === undefined) {
      assert.ok(![...ids.values()].includes(entity), `"${mark.text}" should be new in: ${text}\n${shown}`);
      ids.set(mark.id, entity);
    } else assert.equal(entity, known, `"${mark.text}" should be ${mark.id} in: ${text}\n${shown}`);
  }
}

const cases = (title: string, ...texts: string[]): Mocha.Suite =>
  describe(title, () => {
    for (const text of texts) it(text.slice(0, 100), () => assertChains(text));
  });

cases(
  'names',
  '⟦a|Maria Lopez⟧ met ⟦b|John Carter⟧ in ⟦c|Madrid⟧. ⟦a|Lopez⟧ thanked ⟦b|Carter⟧.',
  'Prime Minister ⟦a|Maria Lopez⟧ and her brother ⟦b|Luis Lopez⟧ arrived. Mrs. ⟦a|Lopez⟧ spoke first.',
  'The ⟦a|World Health Organization⟧ (⟦a|WHO⟧) said on Friday that ⟦a|WHO⟧ staff were safe.',
  '⟦a|Apple Inc.⟧ sued ⟦b|Samsung⟧. ⟦a|Apple⟧ won.',
  'The ⟦a|National Liberation Army⟧ (⟦a|ELN⟧) freed two hostages. The ⟦a|ELN⟧ had held them since May.',
);

cases(
  'appositions and roles',
  '"We won," said ⟦a|the general⟧, ⟦a|Peter Novak⟧, ⟦a|who⟧ led the talks. ⟦a|The general⟧ smiled.',
  '⟦a|Peter Novak⟧, ⟦a|the mayor⟧ of ⟦b|Prague⟧, resigned. ⟦a|The mayor⟧ gave no reason.',
  'French President ⟦a|Paul Martin⟧ left ⟦b|Berlin⟧ on Monday. ⟦a|The president⟧ was tired.',
  '⟦a|The town⟧ of ⟦a|Arlon⟧ was quiet.',
);

cases(
  'noun phrases',
  '⟦a|A Western diplomat⟧ praised the plan. "It works," ⟦a|the diplomat⟧ said.',
  "KABUL — ⟦a|The Afghan army⟧ advanced. ⟦b|The Pakistani army⟧ stayed. ⟦a|Afghanistan's army⟧ won, and ⟦a|the army⟧ said so.",
  '⟦a|A witness⟧ said ⟦b|the Turkish government⟧ had known. ⟦a|The witness⟧ was afraid.',
);

cases(
  'noun phrases that are nobody of their own',
  'BEIRUT — "⟦x|This country⟧ is tired," ⟦a|Ana Ruiz⟧ said. ⟦x|The country⟧ is.',
  '⟦x|Our brothers⟧ came and we fed ⟦x|them⟧.',
  '⟦x|People⟧ ⟦x|who⟧ had waited since Monday went home.',
  '⟦x|A Syrian rebel group⟧ left ⟦a|Idlib⟧. ⟦b|Syrian police⟧ stayed.',
);

cases(
  'noun phrases that others are not',
  'VIENNA (⟦a|Danube Press⟧) — Ana Ruiz treated ⟦x|the bank⟧ as her wallet.',
  '⟦a|Ben Okri⟧ was ⟦a|the third son⟧ of a pastor. His son ⟦b|Kofi⟧ died.',
);

cases(
  'pronouns',
  '⟦a|Maria Lopez⟧ said ⟦a|she⟧ would resign after ⟦a|her⟧ party lost.',
  '⟦a|John Carter⟧ met ⟦b|Maria Lopez⟧ on Monday. ⟦a|He⟧ thanked ⟦b|her⟧.',
  '"⟦a|I⟧ am tired," ⟦a|Anna Berg⟧ said. "⟦x|We⟧ all are."',
  '"⟦a|We⟧ will appeal," ⟦a|Toyota⟧ said in a statement.',
  '⟦a|Toyota⟧ said ⟦a|it⟧ would close ⟦a|its⟧ plant.',
  '⟦a|John Carter⟧ blamed ⟦a|himself⟧.',
  '⟦x|It⟧ is likely that ⟦a|Toyota⟧ will close.',
  '⟦x|It⟧ rained in ⟦a|Madrid⟧.',
);

cases(
  'interviews',
  '⟦a|Ana Ruiz⟧, a sculptor, spoke to us in ⟦b|Madrid⟧.\n\nQ: Are you tired?\n\nA: ⟦a|I⟧ am. ⟦c|My mother⟧ swims there every day, and ⟦c|she⟧ is 87.\n\nQ: Who helps?\n\n' +
    'A: ⟦d|Peter Novak⟧. ⟦d|He⟧ said, "⟦a|Ana⟧, you have ruined ⟦d|my⟧ dinner."',
  '⟦a|Ana Ruiz⟧ spoke to us in ⟦b|Madrid⟧.\n\nBBC: Are you tired?\n\nRuiz: ⟦a|I⟧ am, and so is ⟦a|my⟧ dog.',
);

cases(
  'speech within speech',
  '"⟦b|My mother⟧ called. ⟦b|She⟧ said, \'⟦b|I⟧ am 87.\' ⟦a|I⟧ believed ⟦b|her⟧," ⟦a|Anna Berg⟧ said.',
);

describe('what an entity is called', () => {
  const called = (text: string): string[] => read(text).entities.map((e) => e.name);
  it("is not left in a dateline's capitals", () =>
    assert.ok(called('BAMAKO, Mali (AP) — The army said on Monday that it had won.').includes('Bamako')));
  it('is its fullest name', () => assert.ok(called('Lopez spoke. Maria Lopez left.').includes('Maria Lopez')));
});

describe('who is who', () => {
  it('keeps mentions nested, never crossing, and every entity evidenced', () => {
    const word = fc.constantFrom(
      'Ana Ruiz',
      'Ruiz',
      'the general',
      ', ',
      '"',
      '. ',
      ' said ',
      'he',
      'who',
      'Apple Inc.',
      'the Syrian army',
      '’s ',
      ' of ',
      '\n\n',
      '😀',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { entities } = read(words.join(' '));
        const spans = entities.flatMap((e) => e.mentions);
        for (const e of entities) assert.ok(e.evidence.length > 0 && e.mentions.every((m) => m.evidence.length > 0));
        for (const a of spans)
          for (const b of spans)
            assert.ok(!(a.start < b.start && b.start < a.end && a.end < b.end), `${a.text} × ${b.text}`);
      }),
      { numRuns: 300 },
    );
  });
});

it('an entity is as clear as the clearest of its names, wherever it stands', () => {
  const weak = ({ ...name }: NameSpan): NameSpan => ({
    ...name,
    score: 0.05,
    evidence: name.evidence.map((e) => ({ ...e, score: 0.05 })),
  });
  const article = articleOf('Madrid fell. The mayor of Madrid, Ana Ruiz, left Madrid for Oslo.');
  const names = article.names.map((name, i) => (i === 0 ? weak(name) : name));
  const { entities } = chainsOf({ ...article, names }, []);
  const madrid = entities.find(({ mentions }) => mentions[0].start === 0);
  const scores = madrid?.evidence.map((e) => e.score) ?? [];
  assert.ok(Math.max(...scores) > 0.5 && scores[0] === 0.05, JSON.stringify(scores));
});
