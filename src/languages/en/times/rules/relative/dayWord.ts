import type { Match, Meaning, TimeRule } from '../../../../../core/times/grammar/rule';

const day = (shift: number): Meaning => ({ kind: 'relative', unit: 'day', shift });
const date = (last: number, meaning: Meaning): Match => ({ last, type: 'DATE', meaning });
const shifts = new Map<string, number>([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

export const dayWord: TimeRule = {
  id: 'day-word',
  description: 'Yesterday, today, tomorrow, tonight, overnight.',
  matches: {
    'he left ⟦yesterday⟧': '2017-08-27',
    'it opens ⟦tomorrow⟧': '2017-08-29',
    '⟦Today⟧ it rained': '2017-08-28',
    'it starts ⟦tonight⟧': '2017-08-28TNI',
    'came ⟦the day before yesterday⟧': '2017-08-26',
    'due ⟦the day after tomorrow⟧': '2017-08-30',
    'shelled ⟦overnight⟧': '2017-08-28TNI',
  },
  rejects: ['USA Today reported', 'an overnight train', 'the Today programme'],
  begins: ['today', 'yesterday', 'tomorrow', 'tonight', 'overnight', 'the', 'later', 'earlier'],
  read(w, i) {
    const word = w.at(i);
    if (word === 'the' && w.at(i + 1) === 'day') {
      if (w.at(i + 2) === 'before' && w.at(i + 3) === 'yesterday') return date(i + 4, day(-2));
      return w.at(i + 2) === 'after' && w.at(i + 3) === 'tomorrow' ? date(i + 4, day(2)) : null;
    }
    if ((word === 'later' || word === 'earlier') && (w.at(i + 1) === 'today' || w.at(i + 1) === 'tonight')) {
      const inner = this.read(w, i + 1, () => null);
      return inner && { ...inner, ...(word === 'earlier' ? { mod: 'START' } : { mod: 'END' }) };
    }
    if (word === 'tonight') return { last: i + 1, type: 'TIME', meaning: { kind: 'clock', part: 'NI', on: day(0) } };
    if (word === 'overnight')
      return isAdjective(w.tag(i + 1)) ? null : { last: i + 1, type: 'TIME', meaning: { kind: 'clock', part: 'NI' } };
    const shift = shifts.get(word);
    if (shift === undefined || isName(w.raw(i), w.raw(i - 1), w.raw(i + 1), i === w.first)) return null;
    return date(i + 1, day(shift));
  },
};

const isAdjective = (next: string | null): boolean => next !== null && next.startsWith('NN');

function isName(raw: string, before: string, after: string, first: boolean): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(raw)) return false;
  return first ? /^(?:programme|program|show)$/.test(after) : /^\p{L}/u.test(before);
}
