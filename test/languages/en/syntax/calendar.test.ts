import assert from 'node:assert/strict';
import { calendarNames, timeNouns } from '../../../../src/languages/en/syntax/calendar';

describe('calendar words for the grammar', () => {
  it('end a noun phrase unless they are verbs too', () => {
    const expected = `
      monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
      january february march april june july august september october november december
      jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. yesterday today tomorrow tonight`;
    assert.deepEqual([...calendarNames].sort(), expected.trim().split(/\s+/).sort());
  });
  it('are nouns of time', () => {
    for (const word of ['may', 'mon', 'mondays', 'sept.', 'autumn', 'tonight', 'while']) assert.ok(timeNouns.has(word));
    for (const word of ['fall', 'thur.', 'jan']) assert.ok(!timeNouns.has(word));
    assert.equal(timeNouns.size, 95);
  });
});
