import assert from 'node:assert/strict';
import { createAnalyzer } from '../../../../../src/core/analyze';
import { languages } from '../../../../../src/languages';
import { loadResources } from '../../../../../scripts/reading/resources';
import { readMarked } from '../../../../../scripts/reading/marked';

const analyzer = createAnalyzer(loadResources(), languages);

/** Every marked stretch is a name by itself of the type its id says; `x` is no name. */
function assertNames(marked: string): void {
  const { text, marks } = readMarked(marked);
  const { entities } = analyzer.analyze(text);
  const types = new Map(
    entities.flatMap((e) =>
      e.mentions.filter((m) => m.kind === 'name').map((m) => [`${m.start}:${m.end}`, e.type] as const),
    ),
  );
  for (const { id, start, end, text: stretch } of marks)
    assert.equal(types.get(`${start}:${end}`), id === 'x' ? undefined : id, `"${stretch}" in: ${text}`);
}

describe('bodies that open a sentence', () => {
  for (const marked of [
    'Rivals feel the chill. ⟦organization|Nordlicht Systems⟧ of ⟦place|Sweden⟧ is reportedly seeking a buyer for its lens unit. ⟦organization|Nordlicht⟧ declined to comment.',
  ])
    it(marked, () => assertNames(marked));
});

describe('bodies written in many ways', () => {
  for (const marked of [
    ...[
      'Hizballah',
      'Hezbollah',
      'Hizbullah',
      "Da'esh",
      'Daesh',
      'Al-Qa’ida',
      'Jabhet al-Nusra',
      'Ahrar ash-Sham',
      'Ansarullah',
    ].map((name) => `Fighters loyal to ⟦organization|${name}⟧ attacked the town, witnesses said.`),
    '⟦organization|Daesh⟧ denied the report on Sunday.',
    'He opened a dish shop. ⟦x|Dish⟧ washers were sold there.',
  ])
    it(marked, () => assertNames(marked));
});

describe('names taken apart', () => {
  for (const marked of [
    '“⟦x|We⟧ do not bargain,” the general said. “⟦x|We⟧ win.”',
    '“⟦x|Nobody⟧ told us,” ⟦person|Ana Ruiz⟧ said. ⟦x|None⟧ came, ⟦x|Everybody⟧ said.',
    "Talks with ⟦organization|Hamas⟧ failed. ⟦organization|Hamas⟧'s ⟦organization|Al Aqsa TV⟧ said so. ⟦organization|Hamas⟧ leaders left.",
    'The ⟦place|Syria⟧-⟦place|Lebanon⟧ border was closed.',
    "“Her nurses have one rule,” ⟦person|Ana Mukeba⟧ said. \"⟦x|Never say 'It⟧ won't hurt',\" she said.",
    'Lieutenant General ⟦person|Abdul-Wahab al-Saadi⟧, a commander, said his men had taken the building.',
    '⟦x|Typhoon Malaya⟧ tore through the northern ⟦place|Philippines⟧ on Sunday night.',
    'A ⟦group|Western⟧ diplomat praised the plan.',
    'He was born in ⟦place|Baltimore⟧, ⟦place|Maryland⟧, and died there.',
    'The ⟦group|Shiite⟧ militia left ⟦place|Iraq⟧ on Monday.',
  ])
    it(marked, () => assertNames(marked));
});
