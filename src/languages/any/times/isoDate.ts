import type { TimeRule } from '../../../core/times/grammar/rule';
import { isCivil } from '../../../core/times/calendar/days';

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:t(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(z|[+-]\d\d:?\d\d)?)?$/;

export const isoDate: TimeRule = {
  id: 'iso-date',
  description: 'A date as ISO 8601 writes it, with or without a time of day.',
  matches: { 'posted ⟦2017-08-27⟧': '2017-08-27', 'at ⟦2017-08-27T07:00Z⟧ sharp': '2017-08-27T07:00Z' },
  rejects: ['order 2017-13-45', 'call 555-12-34'],
  begins: ['#'],
  staysInNames: true,
  read(w, i) {
    const match = iso.exec(w.at(i));
    if (!match) return null;
    const [, year, month, day, time, zone] = match;
    if (!isCivil(Number(year), Number(month), Number(day))) return null;
    const value = `${year}-${month}-${day}${time ? `T${time}${(zone ?? '').toUpperCase()}` : ''}`;
    return { last: i + 1, type: time ? 'TIME' : 'DATE', meaning: { kind: 'value', value } };
  },
};
