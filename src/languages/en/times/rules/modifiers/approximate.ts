import type { Match, SentenceWords, TimeRule, TimexMod } from '../../../../../core/times/grammar/rule';

const single = new Map<string, TimexMod>([
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['circa', 'APPROX'],
  ['some', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['over', 'MORE_THAN'],
]);
const double = new Map<string, TimexMod>([
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
  ['no more', 'EQUAL_OR_LESS'],
  ['no less', 'EQUAL_OR_MORE'],
  ['just over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['well over', 'MORE_THAN'],
  ['longer than', 'MORE_THAN'],
]);

export const approximate: TimeRule = {
  id: 'approximate',
  description:
    'A time or length that is only about right: "about two months", "more than a century", "nearly 10 years".',
  matches: {
    'after ⟦about two months⟧': 'P2M',
    'for ⟦more than a century⟧': 'P100Y',
    'in ⟦almost a decade⟧': 'P10Y',
    'at ⟦about 5:15 a.m.⟧': '2017-08-28T05:15',
    'for ⟦up to seven years⟧': 'P7Y',
    '⟦nearly 10 years ago⟧': '2007',
    '⟦less than an hour⟧': 'PT1H',
  },
  rejects: ['about 2017 he said little', 'more than 100 people', 'over the weekend', 'around Friday', 'about Monday'],
  begins: [
    'about',
    'around',
    'approximately',
    'roughly',
    'circa',
    'some',
    'nearly',
    'almost',
    'under',
    'over',
    'more',
    'less',
    'fewer',
    'at',
    'up',
    'no',
    'just',
    'well',
    'longer',
  ],
  read(w, i, inner) {
    const two = double.get(`${w.at(i)} ${w.at(i + 1)}`);
    const mod = two ?? single.get(w.at(i));
    if (!mod) return null;
    const at = two ? (w.at(i) === 'no' ? i + 3 : i + 2) : i + 1;
    const match = inner(at);
    return match && !match.mod && isMeasured(w, i, match) ? { ...match, mod } : null;
  },
};

function isMeasured(w: SentenceWords, i: number, { type, meaning }: Match): boolean {
  if (meaning.kind === 'duration' && meaning.around) return false;
  if (type === 'DURATION') return true;
  if (meaning.kind === 'offset') return meaning.from !== 'previous' || w.at(i) !== 'some';
  const loose =
    w.at(i) === 'about' ||
    w.at(i) === 'around' ||
    w.at(i) === 'approximately' ||
    w.at(i) === 'circa' ||
    w.at(i) === 'nearly' ||
    w.at(i) === 'almost';
  if (meaning.kind === 'clock') return loose && meaning.hour !== undefined;
  return w.at(i) === 'circa' && type === 'DATE';
}
