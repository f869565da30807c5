import assert from 'node:assert/strict';
import { placeMapOf } from '../../../src/formats/model/placeMap';
import { articleOf } from '../support';

const places = (text: string) => placeMapOf(articleOf(text)).places;
const place = (text: string, name: string) => places(text).find((p) => p.name === name);
const core = (text: string) =>
  places(text)
    .filter((p) => p.core)
    .map(({ name }) => name);

const article =
  'Strike stops trains across France\n\nLYON, March 14, 2019 (AP) — The strike began on Tuesday. ' +
  'Officials met the union in Paris on Thursday.\n\nParis was quiet. Talks in Berlin failed.';

describe('places of the map', () => {
  it('have the sentence of their first mention', () =>
    assert.equal(place(article, 'Berlin')?.sentence, 'Talks in Berlin failed.'));
  it('of the dateline have the sentence after it, too', () =>
    assert.equal(place(article, 'Lyon')?.sentence, 'LYON, March 14, 2019 (AP) — The strike began on Tuesday.'));
  it('have a sentence on one line', () =>
    assert.equal(
      place('The ferry with its forty passengers left the harbour of\nLyon on  Tuesday.', 'Lyon')?.sentence,
      'The ferry with its forty passengers left the harbour of Lyon on Tuesday.',
    ));
  it('have what stands around them in a long sentence', () => {
    const told = place(`The ferry ${'went on and '.repeat(40)}stopped in Lyon ${'and went on '.repeat(40)}.`, 'Lyon');
    assert.match(told!.sentence, /^… .*stopped in Lyon .*…$/);
    assert.ok(told!.sentence.length < 300);
  });
  it('are countries, towns, or what lies about there', () =>
    assert.deepEqual(
      places('The storm left France, crossed the Alps and struck Lyon and Malta.').map(({ name, form }) => [
        name,
        form,
      ]),
      [
        ['France', 'country'],
        ['Alps', 'about'],
        ['Lyon', 'point'],
        ['Malta', 'country'],
      ],
    ));
  it('of the core stand in the head or the dateline, or are mentioned most', () =>
    assert.deepEqual(core(article), ['France', 'Lyon', 'Paris']));
  it('of the core are those of the first paragraph where nothing else makes one', () =>
    assert.deepEqual(core('The ferry left Lyon.\n\nIt came to Paris.'), ['Lyon']));
});
