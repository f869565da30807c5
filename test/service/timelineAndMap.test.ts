import assert from 'node:assert/strict';
import { createAnalyzer } from '../../src/core/analyze';
import { languages } from '../../src/languages';
import { placeMap } from '../../src/service/panels/placeMap';
import { createAnalyzedDocument } from '../../src/service/document/analyzedDocument';
import { withoutTimes } from '../../src/formats/svg/timelineLayout';
import { timeline } from '../../src/service/panels/timeline';
import { loadResources } from '../../scripts/reading/resources';

const analyzer = createAnalyzer(loadResources(), languages);
const read = (text: string) => createAnalyzedDocument('file:///a.txt', 1, text, analyzer.analyze(text));
const article =
  ' date 2019-03-14 A caption (Photo)\n\nPARIS — The strike began on Tuesday in Lyon and the union met French officials in Paris on Thursday.';

describe('timeline of an article', () => {
  it("tells the article's date", () => assert.equal(timeline(read(article)).date, '2019-03-14'));
  const bearing = (text: string): number => timeline(read(text)).points.filter((p) => p.begin === '2019-03-14').length;
  it("tells the date in the header once, as the article's", () =>
    assert.equal(
      bearing(' date 2019-03-14 A caption (Photo)\n\nLYON, March 14 (AP) — The ferry is red. It was black.'),
      0,
    ));
  it("tells the date in the dateline once, as the article's", () =>
    assert.equal(bearing('LYON, March 14, 2019 (AP) — The ferry is red. It was black.'), 0));
  it('tells what the story itself dates to that day', () =>
    assert.equal(bearing('LYON, March 14, 2019 (AP) — The ferry is red. On March 14 it was black.'), 1));
  it('places Tuesday on its day, once', () => {
    const days = timeline(read(article)).points.filter((p) => p.begin === '2019-03-12');
    assert.ok(days.length >= 1);
    assert.equal(days.filter((p) => p.kind === 'date').length, days.some((p) => p.kind === 'event') ? 0 : 1);
  });
  for (const [words, kind] of Object.entries({
    'at 7am': 'time',
    'in the afternoon': 'time',
    'at dawn': 'time',
    'on Tuesday afternoon': 'date',
    'at noon on Tuesday': 'date',
    'at 3 p.m. on March 12': 'date',
    'last night': 'date',
    'on Tuesday': 'date',
  }))
    it(`holds “${words}” as a ${kind}`, () => {
      const { points } = timeline(read(` date 2019-03-14 A caption (Photo)\n\nPARIS — The ferry was black ${words}.`));
      assert.deepEqual(
        points.map((p) => p.kind),
        [kind],
      );
      assert.equal(withoutTimes({ title: '', date: null, points }).points.length, kind === 'time' ? 0 : 1);
    });
  it('is empty for an empty text', () => assert.deepEqual(timeline(read('')).points, []));
});

describe('map of an article', () => {
  it('places Lyon in France', () => {
    const lyon = placeMap(read(article)).places.find((p) => p.name === 'Lyon');
    assert.equal(lyon?.country, 'France');
    assert.ok(Math.abs(lyon.lat - 45.76) < 0.2 && Math.abs(lyon.lon - 4.84) < 0.2);
  });
  it('is empty for an empty text', () => assert.deepEqual(placeMap(read('')).places, []));
});
