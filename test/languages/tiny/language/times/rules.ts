import { calendarMeaning, type TimeRule, type Unit } from '../../../../../src/core/times/grammar/rule';
import { isCivil } from '../../../../../src/core/times/calendar/days';
import { wordList } from '../../../../../src/core/text/wordLists';
import { months } from '../words';

const dayMonth: TimeRule = {
  id: 'day-month',
  description: 'A day with its month, with or without the year.',
  matches: { 'Ĝi falis ⟦la 28-an de aŭgusto 2017⟧.': '2017-08-28', 'Ĝi falis ⟦la 3-an de majo⟧.': '2017-05-03' },
  rejects: ['Ĝi falis en majo.', 'Venis 28 homoj de Aŭgusto.'],
  begins: ['la'],
  read(w, i) {
    const day = Number(w.at(i + 1));
    const month = months.indexOf(w.at(i + 5)) + 1;
    if (w.at(i + 2) !== '-' || !/^an?$/.test(w.at(i + 3)) || w.at(i + 4) !== 'de' || month === 0) return null;
    const year = /^\d{4}$/.test(w.at(i + 6)) ? Number(w.at(i + 6)) : undefined;
    if (!isCivil(year ?? 2000, month, day)) return null;
    return { last: i + (year ? 7 : 6), type: 'DATE', meaning: calendarMeaning({ year, month, day }) };
  },
};

const daysRoundNow: ReadonlyMap<string, number> = new Map([
  ['hieraŭ', -1],
  ['hodiaŭ', 0],
  ['morgaŭ', 1],
]);

const dayWord: TimeRule = {
  id: 'day-word',
  description: 'Yesterday, today and tomorrow.',
  matches: { 'Ili venis ⟦hieraŭ⟧.': '2017-08-27', '⟦Morgaŭ⟧ ili iros.': '2017-08-29' },
  rejects: ['Ili venis antaŭe.'],
  begins: [...daysRoundNow.keys()],
  read(w, i) {
    const shift = daysRoundNow.get(w.at(i));
    return shift === undefined
      ? null
      : { last: i + 1, type: 'DATE', meaning: { kind: 'relative', unit: 'day', shift } };
  },
};

const amounts: ReadonlyMap<string, number> = new Map(
  wordList('unu du tri kvar kvin ses sep ok naŭ dek').map((word, i) => [word, i + 1]),
);
const units: ReadonlyMap<string, Unit> = new Map([
  ['tago', 'day'],
  ['semajno', 'week'],
  ['monato', 'month'],
  ['jaro', 'year'],
]);

const ago: TimeRule = {
  id: 'offset',
  description: 'So long ago: “antaŭ tri tagoj”.',
  matches: { 'Ĝi komenciĝis ⟦antaŭ tri tagoj⟧.': '2017-08-25', 'Ĝi komenciĝis ⟦antaŭ 2 jaroj⟧.': '2015' },
  rejects: ['Ĝi staras antaŭ tri domoj.'],
  begins: ['antaŭ'],
  read(w, i) {
    const amount = amounts.get(w.at(i + 1)) ?? (w.isNumber(i + 1) ? Number(w.at(i + 1)) : NaN);
    const unit = units.get(w.at(i + 2).replace(/j$/, ''));
    if (!unit || !Number.isInteger(amount)) return null;
    return { last: i + 3, type: 'DATE', meaning: { kind: 'offset', amount, unit, sign: -1, from: 'article' } };
  },
};

export const rules: readonly TimeRule[] = [dayMonth, dayWord, ago];
