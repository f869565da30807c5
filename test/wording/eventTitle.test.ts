import { deepStrictEqual, strictEqual } from 'node:assert';
import { eventTitle } from '../../src/wording/eventTitle';
import { doneTo, mutual } from '../../src/wording/eventRoles.data';
import { titleTime } from '../../src/wording/timeWords';
import { rules } from '../../src/languages/en/events/rules';
import { readingOf } from '../support/analysis';

const army = 'e1 organization Lebanese army';
const group = 'e2 organization Hizbollah';
const border = 'e3 place the Syria-Lebanon border';
const day = 'date 2017-08-28\nt1 DATE 2017-08-27';
const told = '⟦date|2017-08-28⟧ On ⟦t1|Sunday⟧ ⟦e1.n|the army⟧ and ⟦e2.n|Hizbollah⟧ at ⟦e3.n|the border⟧: ';

/** The title of the event marked last, by what is defined of it. */
function title(event: string, mark = '⟦v1|it⟧'): string {
  const { entities, times, analysis } = readingOf(told + mark, [day, army, group, border, event].join('\n'));
  return eventTitle({ entities, times, date: analysis.date }, analysis.events[0]);
}

const titles: Record<string, string> = {
  'conflict happened Ceasefire agent=e1+e2 place=e3 time=t1':
    'Ceasefire: Lebanese army and Hizbollah · Syria-Lebanon border · 27 Aug',
  'conflict happened Ceasefire agent=e1 patient=e2': 'Ceasefire: Lebanese army and Hizbollah',
  'conflict happened Ceasefire place=e3': 'Ceasefire · Syria-Lebanon border',
  'conflict happened Ceasefire time=t1': 'Ceasefire · 27 Aug',
  'conflict happened Ceasefire': 'Ceasefire',
  'conflict happened Defeat agent=e2': 'Defeat by Hizbollah',
  'conflict happened Defeat patient=e2': 'Defeat: Hizbollah',
  'conflict happened Defeat agent=e1 patient=e2': 'Defeat: Hizbollah by Lebanese army',
  'business happened Closure agent=e1 patient=e2': 'Closure: Hizbollah by Lebanese army',
  'personnel happened Resignation agent=e1': 'Resignation: Lebanese army',
  'justice happened Arrest of Hizbollah patient=e2 agent=e1': 'Arrest of Hizbollah by Lebanese army',
  'justice happened Arrest of Hizbollah patient=e2': 'Arrest of Hizbollah',
  'conflict happened Battle of the Syria-Lebanon border named=yes place=e3 agent=e1 time=t1':
    'Battle of the Syria-Lebanon border: Lebanese army · 27 Aug',
};

describe('titles of events', () => {
  for (const [event, expected] of Object.entries(titles))
    it(expected, () => strictEqual(title(`v1 ${event}`), expected));

  it('say how many more took part', () => {
    const names = ['Ana', 'Bo', 'Cy', 'Di'];
    const four = readingOf(
      `${names.map((name, i) => `⟦e${i}.n|${name}⟧`).join(', ')} and ⟦v1|talks⟧`,
      [...names.map((name, i) => `e${i} person ${name}`), 'v1 diplomacy happened Talks agent=e0+e1+e2+e3'].join('\n'),
    );
    strictEqual(
      eventTitle({ entities: four.entities, times: four.times, date: null }, four.analysis.events[0]),
      'Talks: Ana, Bo and 2 others',
    );
  });

  it('know kinds of events by their names', () => {
    const kinds = new Set(rules.map(({ name }) => name));
    deepStrictEqual(
      [...doneTo, ...mutual].filter((name) => !kinds.has(name)),
      [],
    );
  });
});

describe('times in titles', () => {
  const date = '2017-08-28';
  for (const [value, expected] of Object.entries({
    '2017-08-27': '27 Aug',
    '2016-08-27': '27 Aug 2016',
    '2017-08-27T07:00': '27 Aug',
    '2017-08-27TAF': '27 Aug',
    '2017-08': 'Aug 2017',
    '2017': '2017',
    '2017-W34': 'week of 21 Aug',
    '2017-W34-WE': 'weekend of 26 Aug',
    '2017-Q3': 'third quarter of 2017',
    '199': 'the 1990s',
    '2017-06-03/2017-06-05': '3 Jun – 5 Jun',
    '2017-08-27T19:00/2017-08-27T21:00': '27 Aug',
    '2017-03/2017-05': 'Mar – May 2017',
    '19': null,
    P6Y: null,
    PRESENT_REF: null,
    'XXXX-05-04': null,
  }))
    it(value, () => strictEqual(titleTime(value, date), expected));
  it('have their year where the article has no date', () => strictEqual(titleTime('2017-08-27'), '27 Aug 2017'));
});
