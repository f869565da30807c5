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
  'The Director of Public Works Ana Roe resigned on Monday.': ['Ana Roe person (Director of Public Works)'],
  'Jane Roe, the Minister of Culture and Tourism, said no.': ['Jane Roe person (Minister of Culture and Tourism)'],
  'Minister of Culture and Tourism Ana Marsh left.': ['Ana Marsh person (Minister of Culture and Tourism)'],
  'He met Jane Roe, the mayor of Leeds and Tom Marsh.': ['Jane Roe person (mayor of Leeds)'],
  'Zorblex deputy editor-in-chief Ana Marsh said no.': ['Ana Marsh person (Zorblex deputy editor-in-chief)'],
  'The Daily Herald printed the tapes.': ['Daily Herald organization'],
  'United States Senator Ana Roe voted no.': ['United States place US', 'Ana Roe person (United States Senator)'],
  'Robert "Bob" Marsh won. Marsh was glad.': ['Robert "Bob" Marsh person'],
  'Luis Vega, Jr., said he would stay.': ['Luis Vega, Jr. person'],
  'Emirates cancelled all flights. Southampton lost to Everton.': ['Emirates organization', 'Southampton organization'],
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
