import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { createGazetteer, readGazetteer } from '../../../../src/core/names/gazetteer/gazetteer';
import {
  locate,
  locateTown,
  type PlaceContext,
  type PlaceHolder,
} from '../../../../src/core/names/gazetteer/locateEntities';
import { english } from '../../../../src/languages/en';

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);

function storyOf(...countries: string[]): PlaceContext {
  return new Map(countries.map((country, i) => [country, { weight: 6, witness: { start: i, end: i + 1 } }]));
}

describe('locating places', () => {
  it('takes the place in the country the article speaks of', () => {
    assert.equal(locate('Tripoli', storyOf('LB'), gazetteer)?.country, 'LB');
    assert.equal(locate('Tripoli', storyOf('LY'), gazetteer)?.country, 'LY');
  });

  it('takes the most important place when nothing else tells', () => {
    for (const [name, country] of [
      ['Paris', 'FR'],
      ['London', 'GB'],
      ['Moscow', 'RU'],
      ['Beirut', 'LB'],
      ['Tripoli', 'LY'],
      ['Georgia', 'GE'],
      ['Santiago', 'CL'],
    ]) {
      assert.equal(locate(name, new Map(), gazetteer)?.country, country, name);
    }
  });

  it('names the runners-up, and where the context comes from', () => {
    const place = locate('Tripoli', storyOf('LB'), gazetteer);
    assert.deepEqual(place?.alternatives[0].name, 'Tripoli, Libya');
    assert.ok(place?.evidence.some((e) => e.rule === 'country-in-article' && e.spans.length === 1));
  });

  it('finds transliterated names, and claims less', () => {
    const place = locate('Deir al-Zour', storyOf('SY'), gazetteer);
    assert.equal(place?.country, 'SY');
    assert.equal(place?.evidence[0].rule, 'gazetteer-transliterated');
    assert.ok((place?.evidence[0].score ?? 1) <= 0.7);
  });

  it('leaves an article before the name aside, and countries without a population', () => {
    const place = locate('the Netherlands', new Map(), gazetteer);
    assert.equal(place?.country, 'NL');
    assert.equal(place?.kind, 'country');
    assert.equal(place?.population, null);
  });

  it('knows the usual initials', () => {
    assert.equal(locate('U.S.', new Map(), gazetteer)?.country, 'US');
    assert.equal(locate('UK', new Map(), gazetteer)?.country, 'GB');
  });

  it('takes no other name for a spelling where the article does not speak of its country', () => {
    assert.equal(locate('Angara', storyOf('RU'), gazetteer), null);
    assert.equal(locate('Angara', storyOf('TR'), gazetteer)?.country, 'TR');
  });

  it('is silent about what it does not know', () => assert.equal(locate('Qqqqq', new Map(), gazetteer), null));
});

describe('locating small towns', () => {
  const spoken = (weights: Record<string, number>): PlaceContext =>
    new Map(Object.entries(weights).map(([country, weight]) => [country, { weight, witness: { start: 0, end: 1 } }]));
  const heldBy = (country: string, region: PlaceHolder['region'] = null): PlaceHolder => ({
    country,
    region,
    witness: { start: 0, end: 1 },
  });
  const countryOf = (name: string, context: PlaceContext, holder?: PlaceHolder) =>
    locateTown(name, context, gazetteer, holder)?.country ?? null;

  it('finds one in the country that the article speaks of, and says so', () => {
    const place = locateTown('Sangatte', storyOf('FR'), gazetteer);
    assert.ok(place && Math.abs(place.lat! - 50.94) < 0.1 && Math.abs(place.lon! - 1.75) < 0.1);
    assert.deepEqual(
      place.evidence.map(({ rule }) => rule),
      ['gazetteer', 'country-in-article'],
    );
  });
  it('finds one however its name is transliterated', () => assert.equal(countryOf('Arsal', storyOf('LB')), 'LB'));
  it('finds none in a country that is spoken of in passing, or not at all', () => {
    assert.equal(countryOf('Sangatte', spoken({ FR: 2, GB: 9 })), null);
    assert.equal(countryOf('Sangatte', spoken({ GB: 9 })), null);
  });
  it('finds one in the country that stands after it', () =>
    assert.equal(countryOf('Sangatte', spoken({ GB: 9 }), heldBy('FR')), 'FR'));
  it('finds none that lies far from the state that stands after it', () => {
    assert.equal(countryOf('Mabton', storyOf('US'), heldBy('US', { lat: 47.6, lon: -122.3 })), 'US');
    assert.equal(countryOf('Mabton', storyOf('US'), heldBy('US', { lat: 41.9, lon: -87.6 })), null);
  });
  it('takes a surname for a town only where its country stands after it', () => {
    assert.equal(countryOf('Murayama', storyOf('JP')), null);
    assert.equal(countryOf('Murayama', storyOf('JP'), heldBy('JP')), 'JP');
  });
  it('knows no words, parts of towns, or names that news uses for something else', () => {
    for (const name of ['Earth', 'Hope', 'Bourbon Street', 'Red Cross', 'Capitol'])
      assert.equal(countryOf(name, storyOf('US')), null, name);
    assert.equal(countryOf('Luzon', storyOf('PH')), null);
  });
});
