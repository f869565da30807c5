import assert from 'node:assert';
import { readFileSync } from 'node:fs';
import { createGazetteer, readGazetteer, WordFlag } from '../../../../src/core/names/gazetteer/gazetteer';
import { foldName } from '../../../../src/core/names/gazetteer/folding';
import { transliterationKey } from '../../../../src/core/names/gazetteer/transliteration';
import { english } from '../../../../src/languages/en';

const gazetteer = createGazetteer(readGazetteer(readFileSync('models/gazetteer.bin')), english.names.gazetteer);
const { transliteration } = english.names.gazetteer;

describe('folding names', () => {
  it('ignores case, diacritics, apostrophes and hyphens', () => {
    assert.equal(foldName('Deir ez-Zor'), 'deir ez zor');
    assert.equal(foldName('Sana’a'), 'sanaa');
    assert.equal(foldName('KRAKÓW'), 'krakow');
    assert.equal(foldName('U.S.'), 'us');
  });

  for (const [a, b] of [
    ['Deir Al Zor', 'Deir ez-Zor'],
    ['Deir Al Zor', 'Dayr az Zawr'],
    ['Hizbollah', 'Hezbollah'],
    ['Hizbollah', 'Hizballah'],
    ['Qadhafi', 'Gaddafi'],
    ['Mohammed', 'Muhammad'],
    ['Aarsâl', 'Arsal'],
  ]) {
    it(`has one transliteration key for ${a} and ${b}`, () =>
      assert.equal(transliterationKey(a, transliteration), transliterationKey(b, transliteration)));
  }
});

describe('gazetteer', () => {
  it('lists every place of a name, the most populous first', () => {
    assert.deepEqual(
      gazetteer
        .places('Tripoli')
        .slice(0, 2)
        .map((place) => place.country),
      ['LY', 'LB'],
    );
  });

  it('knows coordinates and population about', () => {
    const [beirut] = gazetteer.places('Beirut');
    assert.equal(beirut.kind, 'capital');
    assert.ok(Math.abs(beirut.lat - 33.89) < 0.02 && Math.abs(beirut.lon - 35.5) < 0.02);
    assert.ok(beirut.population > 1.5e6 && beirut.population < 2.5e6);
  });

  it('finds a place however it was transliterated, and says so', () => {
    for (const name of ['Deir Al Zor', 'Deir al-Zour', 'Dayr az Zawr']) {
      assert.equal(gazetteer.places(name)[0]?.country, 'SY', name);
    }
    assert.equal(gazetteer.places('Deir al-Zour')[0].exact, false);
  });

  it('knows demonyms and countries', () => {
    assert.equal(gazetteer.demonym('Lebanese'), 'LB');
    assert.equal(gazetteer.demonym('Americans'), 'US');
    assert.equal(gazetteer.countryName('SY'), 'Syria');
    assert.equal(gazetteer.places('Syria')[0].kind, 'country');
  });

  it('knows given names of many cultures, with the sex they tell', () => {
    for (const name of ['Mohammed', 'Giovanni', 'Dmitri', 'Hiroshi', 'Rajesh', 'Kwame', 'José'])
      assert.equal(gazetteer.sex(name), 'm', name);
    for (const name of ['Fatima', 'Giulia', 'Svetlana', 'Yoko', 'Priya', 'María'])
      assert.equal(gazetteer.sex(name), 'f', name);
    assert.ok(gazetteer.words('Nguyen') & WordFlag.surname);
  });

  it('answers nothing for what it does not know', () => {
    assert.deepEqual(gazetteer.places('Qqqqq'), []);
    assert.equal(gazetteer.demonym('table'), null);
    assert.equal(gazetteer.sex('table'), null);
  });
});
