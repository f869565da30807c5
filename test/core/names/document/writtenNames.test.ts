import assert from 'node:assert/strict';
import { wholeAnalyzer } from '../../../support/analyzer';

/** The named entities of a text: `name type`, with the country of a place and the roles of a person. */
function named(text: string): string[] {
  return wholeAnalyzer()
    .analyze(text, { date: '2021-03-10' })
    .entities.filter((entity) => entity.named)
    .map(({ name, type, place, roles }) =>
      [name, type, place?.country, ...roles.map((role) => `(${role.text})`)].filter(Boolean).join(' '),
    );
}

const readings: Readonly<Record<string, readonly string[]>> = {
  'Mr June told reporters that Ms April would stay.': ['June person', 'April person'],
  'Monday Etim scored after a pass by Sunday Mba.': ['Monday Etim person'],
  'The court cited Marlow v. Madders on Tuesday.': ['Marlow v. Madders misc'],
  'U.S. Sen. Don Kaine and state Sen. Rosa Dancer voted no.': ['Don Kaine person', 'Rosa Dancer person (state Sen.)'],
  "The Cook County Sheriff's Office said so.": ["Cook County Sheriff's Office organization"],
  'He died in Moscow, Idaho, on Sunday.': ['Moscow place US'],
  'He lives in London, Ontario, with her.': ['London place CA'],
  'Leeds beat Hull 2-1 on Sunday.': ['Leeds organization'],
  'The list has Garcia-Lopez, Maria; Smith, John; and Brown, Peter as owners.': [
    'Garcia-Lopez, Maria person',
    'Smith, John person',
    'Brown, Peter person',
  ],
  'Goldman Stanford Inc. hired him. Goldman Stanford fell 3 percent.': ['Goldman Stanford Inc. organization'],
  'Lee Coe, co-author of the book, left.': ['Lee Coe person (co-author of the book)'],
  'Vice President of Operations Sam Kerr agreed.': ['Sam Kerr person (Vice President of Operations)'],
  'The firm Mr. Hale founded is shut.': ['Hale person (Mr.)'],
  'Rain fell in the Southwest on Monday.': ['Southwest place'],
};

describe('names by how they are written, in the whole reading', () => {
  for (const [text, expected] of Object.entries(readings))
    it(text, () => {
      const found = named(text);
      for (const entity of expected) assert.ok(found.includes(entity), found.join('; '));
    });

  it('knows no name in a quarter', () => assert.deepEqual(named('Profit rose in H1 2019 at the firm.'), []));
  it('leaves residents out of the role of a place', () =>
    assert.ok(named('Residents of Paris left on Monday.').includes('Paris place FR')));
});
