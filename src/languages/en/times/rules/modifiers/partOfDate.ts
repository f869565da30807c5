import {
  isGrain,
  type Grain,
  type Match,
  type SentenceWords,
  type TimeRule,
  type TimexMod,
} from '../../../../../core/times/grammar/rule';
import { months } from '../../lexicon';
import { unitAt } from '../../readers/units';

const edges = new Map<string, TimexMod>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['end', 'END'],
  ['middle', 'MID'],
  ['close', 'END'],
  ['outset', 'START'],
  ['turn', 'START'],
  ['height', 'MID'],
  ['earlier', 'START'],
  ['later', 'END'],
]);
const nouns = new Set(['beginning', 'start', 'end', 'middle', 'close', 'outset', 'turn', 'height']);

export const partOfDate: TimeRule = {
  id: 'part-of-date',
  description: 'The beginning, middle or end of a date, or the day before one.',
  matches: {
    'He left in ⟦early December⟧.': '2016-12',
    'by ⟦the end of the year⟧': '2017',
    'in ⟦mid-2016⟧': '2016',
    'since ⟦the mid-1990s⟧': '199',
    'before ⟦the end of March⟧ it was': '2017-03',
    '⟦late on Friday⟧ he said': '2017-08-25',
    'at ⟦the beginning of next month⟧': '2017-09',
    'on ⟦the eve of Christmas⟧ he said': '2016-12-24',
    'in ⟦the early 1990s⟧': '199',
    '⟦the middle of the last century⟧': '19',
    'in ⟦late 2006⟧': '2006',
    'by ⟦year-end⟧ it will': '2017',
  },
  rejects: ['the end of the war', 'the late president', 'an early riser', 'on the eve of the war', 'late goals'],
  begins: [
    'the',
    'early',
    'late',
    'mid',
    'earlier',
    'later',
    'end',
    'beginning',
    'start',
    'middle',
    'month',
    'year',
    'week',
  ],
  read(w, i, inner) {
    if (w.at(i + 1) === '-' && w.at(i + 2) === 'end' && /^(?:year|month|week)$/.test(w.at(i)))
      return whole(i + 3, w.at(i) as Grain);
    const the = w.at(i) === 'the';
    let at = the ? i + 1 : i;
    if (the && w.at(at) === 'very') at++;
    const word = w.at(at);
    if (word === 'eve' && w.at(at + 1) === 'of') return readEve(inner(at + 2));
    const mod = edges.get(word);
    if (!mod) return null;
    at++;
    if (nouns.has(word)) {
      if (w.at(at) !== 'of') return null;
      return readWhole(w, at + 1, mod) ?? withMod(inner(at + 1), mod);
    }
    const hyphen = w.at(at) === '-' ? 1 : 0;
    if (word === 'mid' && !hyphen && !months.has(w.at(at))) return null;
    if (hyphen && word !== 'mid' && !/^\d/.test(w.at(at + 1))) return null;
    at += hyphen;
    if (w.at(at) === 'on' || w.at(at) === 'in') at++;
    return withMod(inner(at) ?? (the ? readDecade(w, i, at, inner) : null), mod);
  },
};

/** "the end of the month": the month spoken of, or ours. */
function readWhole(w: SentenceWords, i: number, mod: TimexMod): Match | null {
  if (w.at(i) !== 'the' && w.at(i) !== 'its' && w.at(i) !== 'our') return null;
  const fiscal = /^(?:fiscal|financial|calendar|current)$/.test(w.at(i + 1)) ? 1 : 0;
  const unit = unitAt(w, i + 1 + fiscal);
  if (!unit || unit.plural || unit.times > 1 || !isGrain(unit.unit)) return null;
  const last = i + 2 + fiscal;
  if (w.at(last) === 'of' || unit.word === 'day' || unit.word === 'night') return null;
  const fy = fiscal && /^f/.test(w.at(i + 1));
  return {
    last,
    type: 'DATE',
    mod,
    meaning: fy ? { kind: 'calendar', fiscal: true } : { kind: 'relative', unit: unit.unit, shift: 0 },
  };
}

const whole = (last: number, unit: Grain): Match => ({
  last,
  type: 'DATE',
  mod: 'END',
  meaning: { kind: 'relative', unit, shift: 0 },
});

/** "the early 1990s": the article stands before the modifier. */
function readDecade(w: SentenceWords, i: number, at: number, inner: (i: number) => Match | null): Match | null {
  return w.at(i) === 'the' && /^\d/.test(w.at(at)) ? inner(at) : null;
}

function withMod(match: Match | null, mod: TimexMod): Match | null {
  return match && !match.mod && (match.type === 'DATE' || (match.type === 'TIME' && mod !== 'MID'))
    ? { ...match, mod }
    : null;
}

function readEve(day: Match | null): Match | null {
  if (day?.type !== 'DATE' || day.mod) return null;
  return {
    last: day.last,
    type: 'DATE',
    meaning: { kind: 'offset', amount: 1, unit: 'day', sign: -1, from: day.meaning },
  };
}
