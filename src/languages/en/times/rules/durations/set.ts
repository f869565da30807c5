import { wordSet } from '../../../../../core/text/wordLists';
import type { Match, SentenceWords, TimeRule } from '../../../../../core/times/grammar/rule';
import { two } from '../../../../../core/times/calendar/days';
import { fixedDate } from '../../../../../core/times/calendar/holidays';
import { ordinals, weekdays } from '../../lexicon';
import { dayAt, monthAt, weekdayAt } from '../../readers/dates';
import { holidayAt } from '../../readers/holidays';
import { readNumber } from '../../readers/numbers';
import { partAt, unitAt } from '../../readers/units';

const adverbs = new Map<string, string>([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annual', 'P1Y'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['biennial', 'P2Y'],
]);
const letters: Readonly<Record<string, string>> = {
  second: 'T1S',
  minute: 'T1M',
  hour: 'T1H',
  day: '1D',
  week: '1W',
  weekend: '1WE',
  month: '1M',
  quarter: '3M',
  half: '6M',
  year: '1Y',
  decade: '10Y',
  century: '100Y',
};

export const set: TimeRule = {
  id: 'set',
  description: 'What comes again: "every Friday", "annually", "a day" as a rate, "on Sundays".',
  matches: {
    'held ⟦every Friday⟧': 'XXXX-WXX-5',
    'paid ⟦annually⟧': 'P1Y',
    'costs $1.2 million ⟦a day⟧': 'P1D',
    'closed on ⟦Sundays⟧': 'XXXX-WXX-7',
    'met ⟦every two weeks⟧': 'P2W',
    'the ⟦annual⟧ fair': 'P1Y',
    '⟦every second Thursday⟧': 'P2W',
    'They shelled it ⟦every night⟧.': 'P1D',
    '⟦each year⟧': 'P1Y',
    '12,000 tonnes ⟦per month⟧': 'P1M',
    '⟦every few years⟧': 'PXY',
    'The village holds a fair ⟦every May⟧.': 'XXXX-05',
    'They come ⟦each March⟧ to the lake.': 'XXXX-03',
    'They meet ⟦every Christmas⟧.': 'XXXX-12-25',
    'It is lit ⟦every Fourth of July⟧.': 'XXXX-07-04',
    'They fast ⟦every Ramadan⟧.': 'P1Y',
    'They march ⟦every June 12⟧.': 'XXXX-06-12',
    'It is sold ⟦every Saturday morning⟧.': 'XXXX-WXX-6TMO',
  },
  rejects: ['every man', 'the Daily Telegraph', 'a dollar a man'],
  begins: [
    'every',
    'each',
    'per',
    'a',
    'an',
    'once',
    'twice',
    ...adverbs.keys(),
    ...[...weekdays.keys()].map((d) => `${d}s`),
  ],
  read(w, i) {
    const word = w.at(i);
    const adverb = adverbs.get(word);
    if (adverb)
      return /^\p{Lu}/u.test(w.raw(i)) && (i > w.first || /^\p{Lu}/u.test(w.raw(i + 1))) ? null : found(i + 1, adverb);
    if (weekdays.has(word.slice(0, -1)) && word.endsWith('s'))
      return w.raw(i) === word ? null : found(i + 1, `XXXX-WXX-${weekdays.get(word.slice(0, -1))}`);
    if (word === 'every' || word === 'each') return readEvery(w, i + 1);
    if (word === 'once' || word === 'twice') return null;
    return readRate(w, i);
  },
};

const found = (last: number, value: string): Match => ({ last, type: 'SET', meaning: { kind: 'value', value } });

function readEvery(w: SentenceWords, i: number): Match | null {
  const single = /^(?:single|other)$/.test(w.at(i)) ? i + 1 : i;
  const nth = unitAt(w, i + 1) || weekdayAt(w, i + 1) ? ordinals.get(w.at(i)) : undefined;
  const step = w.at(i) === 'other' ? 2 : (nth ?? 1);
  const at = nth ? i + 1 : single;
  const weekday = weekdayAt(w, at);
  const part = step === 1 && weekday ? partAt(w, at + 1) : null;
  if (part) return found(at + 2, `XXXX-WXX-${weekday}T${part}`);
  if (weekday) return found(at + 1, step > 1 ? `P${step}W` : `XXXX-WXX-${weekday}`);
  const yearly = step === 1 ? readYearly(w, at) : null;
  if (yearly) return yearly;
  if (/^(?:morning|afternoon|evening)$/.test(w.at(at))) return found(at + 1, `P${step}D`);
  const season = /^(?:spring|summer|autumn|winter)$/.exec(w.at(at));
  if (season)
    return found(at + 1, `XXXX-${{ spring: 'SP', summer: 'SU', autumn: 'FA', winter: 'WI' }[season[0] as 'spring']}`);
  const unit = unitAt(w, at);
  if (unit && !unit.plural) return found(at + 1, `P${scaled(letters[unit.unit], step * unit.times)}`);
  const number = readNumber(w, at);
  const counted = number && unitAt(w, number.last);
  if (!number || !counted) return null;
  const value =
    number.value === null
      ? letters[counted.unit].replace(/\d+/, 'X')
      : scaled(letters[counted.unit], number.value * counted.times);
  return found(number.last + 1, `P${value}`);
}

/** "every |May", "every |June 12", "every |Christmas" */
function readYearly(w: SentenceWords, i: number): Match | null {
  const month = monthAt(w, i);
  if (month) {
    const day = dayAt(w, i + 1);
    return found(day ? i + 2 : i + 1, `XXXX-${two(month)}${day ? `-${two(day)}` : ''}`);
  }
  const { date, last } = holidayAt(w, i);
  const fixed = date && fixedDate(date);
  return date ? found(last, fixed ? `XXXX-${fixed}` : 'P1Y') : null;
}

const scaled = (letter: string, n: number): string => letter.replace(/\d+/, (one) => String(Number(one) * n));

/** "$1.2 million a day", "twice a week", "30 tonnes per hour". */
function readRate(w: SentenceWords, i: number): Match | null {
  const unit = unitAt(w, i + 1);
  if (
    !unit ||
    unit.plural ||
    unit.times > 1 ||
    unit.word === 'second' ||
    /^(?:ago|earlier|later|before|after|-|old|from)$/.test(w.at(i + 2))
  )
    return null;
  if (w.at(i) !== 'per' && !isAmount(w, i - 1)) return null;
  return found(i + 2, `P${letters[unit.unit]}`);
}

const amounts = wordSet(`
once twice times million billion thousand percent % barrels tonnes tons people dollars euros pounds hours
minutes days`);

function isAmount(w: SentenceWords, i: number): boolean {
  if (amounts.has(w.at(i))) return true;
  if (/^NNS?$/.test(w.tag(i) ?? '')) return [1, 2, 3, 4].some((n) => w.isNumber(i - n) || w.tag(i - n) === 'CD');
  return w.isNumber(i) && (w.tag(i - 1) === '$' || /^[$€£]/.test(w.at(i - 1)) || /^[$€£¥]$/.test(w.at(i - 1)));
}
