import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { createGazetteer, readGazetteer } from '../../../../src/core/names/gazetteer/gazetteer';
import { locate, type PlaceContext } from '../../../../src/core/names/gazetteer/locateEntities';
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
