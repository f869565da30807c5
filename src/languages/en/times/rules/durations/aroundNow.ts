import { type Match, type SentenceWords, type TimeRule, calendarMeaning } from '../../../../../core/times/grammar/rule';
import { readNumber } from '../../readers/numbers';
import { unitAt } from '../../readers/units';

const sides = new Map<string, -1 | 0 | 1>([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['recent', -1],
  ['latest', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
  ['first', 0],
  ['final', 0],
  ['opening', 0],
  ['closing', 0],
]);

export const aroundNow: TimeRule = {
  id: 'length-around-now',
  description:
    'A length that ends or begins now, or at the time spoken of: "the past three days", "recent weeks", "the next decade".',
  matches: {
    'in ⟦the past three days⟧': 'P3D',
    'over ⟦the next six months⟧': 'P6M',
    'in ⟦recent weeks⟧': 'PXW',
    'for ⟦the past decade⟧': 'P10Y',
    'in ⟦the last 10 minutes⟧': 'PT10M',
    'in ⟦the coming days⟧': 'PXD',
    'in ⟦the last few months⟧': 'PXM',
    'in ⟦the first three weeks⟧': 'P3W',
    'in ⟦the first three months of the year⟧ it': '2017-Q1',
    'in ⟦the first six months of 2016⟧': '2016-H1',
    'over ⟦the last hundred years⟧': 'P100Y',
  },
  rejects: ['the last man', 'last week', 'the next year', 'the last minute', 'the first day'],
  begins: [
    'the',
    'recent',
    'last',
    'past',
    'next',
    'coming',
    'previous',
    'first',
    'these',
    'its',
    'his',
    'her',
    'their',
    'our',
  ],
  read(w, i, inner) {
    const at = /^(?:the|these|its|his|her|their|our)$/.test(w.at(i)) ? i + 1 : i;
    const side = sides.get(w.at(at));
    if (side === undefined || (w.at(at) === 'last' && w.tag(at)?.startsWith('VB'))) return null;
    const number = readNumber(w, at + 1);
    const unitIndex = number && w.at(at + 1) !== 'a' ? number.last : at + 1;
    const unit = unitAt(w, unitIndex);
    if (!unit) return null;
    const single = unitIndex === at + 1 && !unit.plural;
    if (
      single &&
      (side === 0 || !/^(?:decade|century|fortnight|hour|month|year|week)$/.test(unit.word) || w.at(i) !== 'the')
    )
      return null;
    if (single && unit.word !== 'decade' && unit.word !== 'fortnight' && w.at(at) !== 'past') return null;
    if (unitIndex === at + 1 && unit.plural && side === 0) return null;
    const amount = single
      ? unit.times
      : number && unitIndex > at + 1 && number.value !== null
        ? number.value * unit.times
        : null;
    if (w.at(at) === 'first' && amount !== null && unit.unit === 'month') {
      const fields = amount === 3 ? { quarter: 1 } : amount === 6 ? { half: 1 } : null;
      const of = w.at(unitIndex + 1) === 'of' ? (inner(unitIndex + 2) ?? wholeYear(w, unitIndex + 2)) : null;
      if (fields && of?.type === 'DATE' && !of.mod)
        return { last: of.last, type: 'DATE', meaning: calendarMeaning({ ...fields, within: of.meaning }) };
    }
    const years = unit.unit === 'decade' ? 10 : unit.unit === 'century' ? 100 : 1;
    return {
      last: unitIndex + 1,
      type: 'DURATION',
      meaning: {
        kind: 'duration',
        amount: amount === null ? null : amount * years,
        unit: years > 1 && amount !== null ? 'year' : unit.unit,
        ...(side ? { around: side } : {}),
      },
    };
  },
};

/** "the first three months of the year" */
function wholeYear(w: SentenceWords, i: number): Match | null {
  return w.at(i) === 'the' && w.at(i + 1) === 'year'
    ? { last: i + 2, type: 'DATE', meaning: { kind: 'relative', unit: 'year', shift: 0 } }
    : null;
}
