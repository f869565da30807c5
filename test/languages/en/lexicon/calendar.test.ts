import assert from 'node:assert/strict';
import {
  abbreviations,
  abbreviationsWithStop,
  fullNames,
  labels,
  lowerCase,
  months,
  numbered,
  seasons,
  stoppedTokens,
  weekdays,
  wordsToo,
} from '../../../../src/languages/en/lexicon/calendar';

/** Sets are compared without regard to order. */
const same = (found: readonly string[], expected: string): void =>
  assert.deepEqual([...new Set(found)].sort(), expected.trim().split(/\s+/).sort());

describe('the table of months, weekdays and seasons', () => {
  it('has the full names', () => {
    same(fullNames(months), 'January February March April May June July August September October November December');
    same(fullNames(weekdays), 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  });
  it('has a label for each', () => {
    assert.equal(labels(months).join(' '), 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    assert.equal(labels(weekdays).join(' '), 'Mon Tue Wed Thu Fri Sat Sun');
  });
  it('has the abbreviations', () => {
    same(lowerCase(abbreviations(months)), 'jan feb mar apr jun jul aug sep sept oct nov dec');
    same(lowerCase(abbreviations(weekdays)), 'mon tue tues wed thu thur thurs fri sat sun');
  });
  it('says what a full stop after an abbreviation means', () => {
    const all = [...months, ...weekdays];
    same(abbreviationsWithStop(all, 'term'), 'Aug Sept Oct Nov Feb Apr Sep Tues Thurs');
    same(abbreviationsWithStop(all, 'beforeNumber'), 'Jan Mar Jun Jul Dec Mon Tue Wed Thu Fri Sat Sun');
  });
  it('has the tokens with a full stop', () => {
    same(lowerCase(stoppedTokens(months)), 'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.');
    same(lowerCase(stoppedTokens(weekdays)), 'mon. tue. tues. wed. thu. thurs. fri. sat. sun.');
  });
  it('knows which are words too', () => {
    same(wordsToo(months), 'may march mar jan dec jun jul sep');
    same(
      lowerCase(fullNames(months.filter((m) => !m.modalToo))),
      'january february march april june july august september october november december',
    );
  });
  it('numbers months from January and weekdays from Monday', () => {
    const number = numbered(months, (m) => [m.name, ...m.abbreviations.map((a) => a.text)]);
    assert.deepEqual([number.get('january'), number.get('sept'), number.get('dec'), number.size], [1, 9, 12, 24]);
    assert.equal(numbered(weekdays, (d) => [d.name]).get('sunday'), 7);
  });
  it('has the seasons', () =>
    assert.deepEqual(
      seasons.map(({ name, code }) => `${name} ${code}`),
      ['spring SP', 'summer SU', 'autumn FA', 'fall FA', 'winter WI'],
    ));
});
