import { wordSet } from '../../../../../core/text/wordLists';
import { calendarMeaning, type Match, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { timePrepositions } from '../../lexicon';
import { isHouseNumber } from '../../readers/addresses';
import { monthAt, shortYearAt, yearAt } from '../../readers/dates';

export const year: TimeRule = {
  id: 'year',
  description: 'A year in four digits, or in two with an apostrophe, that nothing else is counted by.',
  matches: {
    'since ⟦2014⟧': '2014',
    'the ⟦2016⟧ election': '2016',
    'in ⟦2000⟧,': '2000',
    'He left in ⟦1989⟧ and': '1989',
    'the election of ⟦’08⟧ was': '2008',
    "The class of ⟦'68⟧ met": '1968',
    "They met in the summer of ⟦'69⟧ there": '1969',
    'the ⟦2016-17⟧ season': '2016/2017',
    'fell in ⟦476 AD⟧ to': '0476',
    'founded in ⟦753 BC⟧ by': 'BC0753',
  },
  rejects: [
    '2000 people',
    '$2015',
    'at least 1200 troops',
    'flight 1990',
    'a 1500 metre race',
    'No. 2014',
    '1945 points',
    'Route 2010',
    '1,989 votes',
    'Ann Burke, of 1127 Ninth St., was there.',
    'They live at 1850 North Elm Avenue.',
    'the 1900 block of Main Street',
    'They write to P.O. Box 1984.',
    'with a total of 1850 seats',
    'a rating of 1990',
    'It is 2010 Broadway.',
  ],
  begins: ['#', "'"],
  staysInNames: true,
  read(w, i) {
    const short = shortYearAt(w, i);
    if (short && timePrepositions.has(w.at(i - 1)))
      return { last: short.last, type: 'DATE', meaning: calendarMeaning({ year: short.year }) };
    const pair = readPair(w, i);
    if (pair) return pair;
    const era = readEra(w, i);
    if (era) return era;
    const value = yearAt(w, i);
    if (!value || !isYear(w, i, value)) return null;
    return { last: i + 1, type: 'DATE', meaning: calendarMeaning({ year: value }) };
  },
};

/** "476 AD", "753 BC" */
function readEra(w: SentenceWords, i: number): Match | null {
  const era = /^(?:(ad|ce|a\.d\.)|(bc|bce|b\.c\.))$/.exec(w.at(i + 1));
  if (!era || !/^\d{1,4}$/.test(w.at(i)) || w.raw(i + 1) === w.at(i + 1)) return null;
  return {
    last: i + 2,
    type: 'DATE',
    meaning: { kind: 'value', value: `${era[2] ? 'BC' : ''}${w.at(i).padStart(4, '0')}` },
  };
}

/** "2016-17", "2016/17": a season or school year. */
function readPair(w: SentenceWords, i: number): Match | null {
  const joined = /^((?:19|20)\d\d)\/(\d\d)$/.exec(w.at(i));
  const first = joined ? Number(joined[1]) : yearAt(w, i);
  const dashed = !joined && w.joined(i) && w.joined(i + 1) && /^[-–]$/.test(w.at(i + 1)) && /^\d\d$/.test(w.at(i + 2));
  const short = joined ? Number(joined[2]) : dashed ? Number(w.at(i + 2)) : NaN;
  if (!first || short !== (first + 1) % 100) return null;
  return { last: joined ? i + 1 : i + 3, type: 'DATE', meaning: { kind: 'value', value: `${first}/${first + 1}` } };
}

const datePrepositions = wordSet(
  'in since until till during early late mid circa dated of before after from by through',
);
const counters = wordSet(`
© $ € £ ¥ # no no. nos nos. flight route number some about nearly almost over least than another highway room
box apt apt. suite lot bus train page section article resolution channel model series code part gate unit type us$ rs rs. eur usd`);
const measures = wordSet(`
% percent per cent km kms kilometers kilometres miles metres meters metre meter m ft feet foot kg tonnes tons
hectares acres people points troops soldiers dollars euros pounds yen rupees barrels megawatts mw watts cc hp
volts degrees hours days weeks months years times votes seats jobs workers homes houses gmt utc hrs local
hectare acre square cubic million billion trillion`);

const totals = wordSet('total score rating population capacity altitude elevation average attendance crowd sum height');

/** "A total of 1850" */
const isTotal = (w: SentenceWords, i: number): boolean => w.at(i - 1) === 'of' && totals.has(w.at(i - 2));

function isYear(w: SentenceWords, i: number, value: number): boolean {
  const [before, after] = [w.at(i - 1), w.at(i + 1)];
  if (counters.has(before) || measures.has(after) || isHouseNumber(w, i) || isTotal(w, i) || w.at(i + 1) === '/')
    return false;
  if (
    before === '-' &&
    w.joined(i - 1) &&
    !['mid', 'pre', 'post', 'early', 'late'].includes(w.at(i - 2)) &&
    !yearAt(w, i - 2)
  )
    return false;
  if (
    before === ':' ||
    before === '.' ||
    (after === '-' && w.joined(i) && ['strong', 'meter', 'metre', 'foot', 'mile', 'page', 'seat'].includes(w.at(i + 2)))
  )
    return false;
  if (datePrepositions.has(before) || monthAt(w, i - 1)) return w.tag(i + 1) !== 'NNS' || value % 100 !== 0;
  if (value < 1700 || value % 100 === 0) return false;
  return w.tag(i + 1) !== 'NNS' || (value >= 1900 && value < 2100 && /^(?:the|its|his|her|their|')/.test(before));
}
