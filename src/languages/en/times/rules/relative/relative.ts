import type { TimeRule, TimexMod } from '../../../../../core/times/grammar/rule';
import { type Grain, isGrain } from '../../../../../core/times/calendar/periods';
import { shiftAt } from '../../readers/dates';
import { unitAt } from '../../readers/units';

const isTitle = (raw: string): boolean => /^\p{Lu}\p{Ll}/u.test(raw);
const edges = new Map<string, TimexMod>([
  ['earlier', 'START'],
  ['early', 'START'],
  ['later', 'END'],
  ['late', 'END'],
]);

export const relative: TimeRule = {
  id: 'relative-unit',
  description: 'Last, this or next week, month, year …; with "earlier", "later", "early" and "late" before it.',
  matches: {
    'he said ⟦last week⟧': '2017-W34',
    'it opens ⟦next year⟧': '2018',
    '⟦Earlier this month⟧, they left': '2017-08',
    '⟦this week⟧': '2017-W35',
    'closed ⟦last weekend⟧': '2017-W34-WE',
    'due ⟦later this year⟧': '2017',
    'in ⟦the last century⟧': '19',
    '⟦early next week⟧': '2017-W36',
    'fought over ⟦the weekend⟧': '2017-W34-WE',
    'opens at ⟦the weekend⟧': '2017-W35-WE',
    '⟦the previous year⟧': '2016',
  },
  rejects: ['the last three weeks', 'last minute', 'this is', 'the next man'],
  begins: ['last', 'this', 'next', 'past', 'coming', 'the', 'earlier', 'later', 'early', 'late', 'previous'],
  read(w, i) {
    const mod = edges.get(w.at(i));
    let at = mod ? i + 1 : i;
    if (mod && (w.at(at) === 'in' || w.at(at) === 'on')) at++;
    const the = w.at(at) === 'the';
    if (the) at++;
    if (the && w.at(at) === 'weekend')
      return {
        last: at + 1,
        type: 'DATE',
        meaning: { kind: 'relative', unit: 'weekend', shift: null },
        ...(mod ? { mod } : {}),
      };
    if (the && mod && /^(?:day|week|month|year)$/.test(w.at(at)) && w.at(at - 2) !== w.at(i)) {
      const unit = w.at(at) as Grain;
      return {
        last: at + 1,
        type: 'DATE',
        mod,
        meaning: unit === 'day' ? { kind: 'previous', unit } : { kind: 'relative', unit, shift: 0 },
      };
    }
    const before = w.at(at);
    const shift = before === 'previous' || before === 'preceding' ? -1 : before === 'following' ? 1 : shiftAt(w, at);
    const narrative = before === 'previous' || before === 'preceding' || before === 'following';
    if (shift === null || (narrative && !the)) return null;
    const unit = unitAt(w, at + 1);
    if (
      !unit ||
      isTitle(w.raw(at + 1)) ||
      unit.plural ||
      unit.times > 1 ||
      unit.word === 'night' ||
      !isGrain(unit.unit)
    )
      return null;
    if (unit.unit === 'day' && (shift !== 0 || the)) return null;
    if (the && !narrative && unit.unit !== 'century' && unit.unit !== 'year' && unit.unit !== 'quarter') return null;
    return {
      last: at + 2,
      type: 'DATE',
      ...(mod ? { mod } : {}),
      meaning: narrative
        ? { kind: 'offset', amount: 1, unit: unit.unit, sign: shift > 0 ? 1 : -1, from: 'previous' }
        : { kind: 'relative', unit: unit.unit, shift },
    };
  },
};
