import type {
  CalendarMeaning,
  Match,
  ReadInner,
  SentenceWords,
  TimeRule,
} from '../../../../../core/times/grammar/rule';
import { seasons } from '../../lexicon';
import { yearAt } from '../../readers/dates';
import { beforeRange, isMove, joinAt, type Join } from '../../readers/joins';
import { partOfDay } from '../clock/partOfDay';
import { partOfDate } from '../modifiers/partOfDate';
import { dayMonth } from '../dates/dayMonth';
import { holiday } from '../dates/holiday';
import { month } from '../dates/month';
import { season } from '../dates/season';
import { weekday } from '../dates/weekday';
import { year } from '../dates/year';
import { dateWords } from './dayRange';

/** What a range can begin or end with. */
const ends: readonly TimeRule[] = [dayMonth, month, weekday, holiday, season, year, partOfDay, partOfDate];

export const dateRange: TimeRule = {
  id: 'date-range',
  description:
    'From one date to another of its kind: "from March to May", "June 28 - July 3", "between 1990 and 1995".',
  matches: {
    'He served from ⟦March to May⟧.': '2017-03/2017-05',
    'They met from ⟦November to February⟧.': '2016-11/2017-02',
    'It ran ⟦June 28 - July 3⟧.': '2017-06-28/2017-07-03',
    'They will stay from ⟦December 28 to January 3⟧.': '2017-12-28/2018-01-03',
    'It fell between ⟦January and March 2016⟧.': '2016-01/2016-03',
    'They met from ⟦Tuesday to Thursday⟧.': '2017-08-22/2017-08-24',
    'It was closed ⟦Friday through Sunday⟧.': '2017-08-25/2017-08-27',
    'He led it from ⟦1990 to 1995⟧.': '1990/1995',
    'the ⟦1914-18⟧ war': '1914/1918',
    'the war of ⟦1939–1945⟧': '1939/1945',
    'They will travel from ⟦Christmas to New Year’s Day⟧.': '2017-12-25/2018-01-01',
    'It rained from ⟦Tuesday night to Thursday morning⟧.': '2017-08-22TNI/2017-08-24TMO',
    'They met from ⟦late March to early May⟧.': '2017-03/2017-05',
    'He will be away from ⟦Friday to Monday⟧.': '2017-09-01/2017-09-04',
    'It was built between ⟦May 2012 and June 2014⟧.': '2012-05/2014-06',
  },
  rejects: [
    'The vote was moved from Friday to Sunday.',
    'The vote was postponed from May 3 to May 10.',
    'It rose from March to May.',
    'Between March and the coast it rained.',
    'In 1990 to 30 people',
    'the code 1990-4512',
  ],
  begins: [
    '#',
    'the',
    'early',
    'late',
    'mid',
    ...dateWords,
    ...seasons.keys(),
    'christmas',
    'easter',
    'thanksgiving',
    'ramadan',
  ],
  read(w, i, inner) {
    if (!mayJoin(w, i) || isMove(w, i)) return null;
    const first = readEnd(w, i, inner);
    if (!first) return null;
    const at = w.at(first.last) === ',' ? first.last + 1 : first.last;
    const join = joinAt(w, at, i);
    if (!join) return null;
    const last = readYears(w, i, at, join) ?? readEnd(w, w.at(at + 1) === 'the' ? at + 2 : at + 1, inner);
    const [from, to] = [dateOf(first), last && dateOf(last)];
    if (!from || !to || first.type !== last?.type || !isOrdered(from, to) || !isSaid(w, i, join, from)) return null;
    return { last: last.last, type: first.type, meaning: { kind: 'range', from: first.meaning, to: last.meaning } };
  },
};

const joins = new Set(['-', '–', '—', 'to', 'until', 'till', 'through', 'thru', 'and']);
/** A date has no more tokens than this: "Monday, the 28th of August, 2017,". */
const longest = 9;

/** Looked at first, so that dates without a range cost little. */
function mayJoin(w: SentenceWords, i: number): boolean {
  for (let k = i + 1; k <= i + longest; k++) if (joins.has(w.at(k))) return true;
  return false;
}

function readEnd(w: SentenceWords, i: number, inner: ReadInner): Match | null {
  let best: Match | null = null;
  for (const rule of ends) {
    const match = rule.read(w, i, inner);
    if (match && match.last > (best?.last ?? i)) best = match;
  }
  return best;
}

/** "1914-|18" */
function readYears(w: SentenceWords, i: number, at: number, join: Join): Match | null {
  const from = yearAt(w, i);
  const short = w.at(at + 1);
  if (join !== 'dash' || !from || !/^\d\d$/.test(short) || !w.joined(at - 1) || !w.joined(at)) return null;
  const to = from - (from % 100) + Number(short);
  const meaning: CalendarMeaning = { kind: 'calendar', year: to };
  return to > from && from >= 1700 ? { last: at + 2, type: 'DATE', meaning } : null;
}

/** The date in what was read: of "Tuesday night" it is Tuesday. */
function dateOf({ meaning }: Match): CalendarMeaning | null {
  if (meaning.kind === 'calendar') return meaning;
  return meaning.kind === 'clock' && meaning.part && meaning.on?.kind === 'calendar' ? meaning.on : null;
}

/** What a date says: a day, a month … */
function kindOf({ weekday, day, month, season, holiday, year }: CalendarMeaning): string {
  if (day || holiday || (weekday && month)) return 'day';
  if (weekday) return 'weekday';
  if (month) return 'month';
  return season ? 'season' : year ? 'year' : '';
}

/** Both of a kind, and the second not before the first where both say their year. */
function isOrdered(first: CalendarMeaning, last: CalendarMeaning): boolean {
  if (kindOf(first) !== kindOf(last) || kindOf(first) === '') return false;
  if (first.year === undefined || last.year === undefined) return true;
  const months = (m: CalendarMeaning): number => (m.year ?? 0) * 400 + (m.month ?? 0) * 31 + (m.day ?? 0);
  return months(first) < months(last);
}

/** A dash and "through" say it alone, but years need more than a dash with blanks; "to" and "and" need a word before. */
function isSaid(w: SentenceWords, i: number, join: Join, first: CalendarMeaning): boolean {
  if (join === 'through' || beforeRange(w, i)) return true;
  if (join === 'dash') return true;
  return join === 'to' && kindOf(first) === 'day' && first.holiday === undefined;
}
