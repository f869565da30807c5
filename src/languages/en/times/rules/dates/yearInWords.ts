import { calendarMeaning, type Match, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { smallNumbers, tens } from '../../lexicon';

export const yearInWords: TimeRule = {
  id: 'year-in-words',
  description: 'A year as it is spoken: "nineteen ninety-six", "two thousand and twelve", "twenty seventeen".',
  matches: {
    'He was born in ⟦nineteen ninety-six⟧.': '1996',
    'It closed in ⟦two thousand and twelve⟧.': '2012',
    'By ⟦twenty seventeen⟧ it was gone.': '2017',
    'since ⟦nineteen hundred and five⟧': '1905',
    'in ⟦nineteen oh four⟧ it': '1904',
    'until ⟦eighteen forty⟧ it': '1840',
  },
  rejects: [
    'nineteen people',
    'two thousand and twelve people came',
    'twenty three boys',
    'in two thousand houses',
    'nineteen ninety-nine-cent items',
  ],
  begins: ['eighteen', 'nineteen', 'twenty', 'two', 'seventeen', 'sixteen', 'fifteen'],
  read(w, i) {
    const year = readThousand(w, i) ?? readHundreds(w, i);
    if (!year || /^(?:NN|JJ|CD)/.test(w.tag(year.last) ?? '') || w.at(year.last) === '-') return null;
    return year;
  },
};

const found = (year: number, last: number): Match => ({ last, type: 'DATE', meaning: calendarMeaning({ year }) });
const before =
  /^(?:in|since|until|till|by|of|from|to|to|before|after|during|early|late|mid|spring|summer|autumn|winter|fall|year)$/;

/** "two thousand", "two thousand and twelve", "two thousand nine" */
function readThousand(w: SentenceWords, i: number): Match | null {
  if (w.at(i) !== 'two' || w.at(i + 1) !== 'thousand' || !before.test(w.at(i - 1))) return null;
  const at = w.at(i + 2) === 'and' ? i + 3 : i + 2;
  const rest = readBelow100(w, at);
  return rest ? found(2000 + rest.value, rest.last) : null;
}

/** "nineteen ninety-six", "nineteen hundred and five", "nineteen oh four", "twenty seventeen" */
function readHundreds(w: SentenceWords, i: number): Match | null {
  const century = w.at(i) === 'two' ? 0 : (smallNumbers.get(w.at(i)) ?? 0);
  if (century < 15 || century > 20) return null;
  if (w.at(i + 1) === 'hundred') {
    const rest = w.at(i + 2) === 'and' ? readBelow100(w, i + 3) : null;
    return rest && before.test(w.at(i - 1)) ? found(century * 100 + rest.value, rest.last) : null;
  }
  if (/^(?:oh|o)$/.test(w.at(i + 1))) {
    const digit = smallNumbers.get(w.at(i + 2)) ?? 0;
    return digit >= 1 && digit <= 9 ? found(century * 100 + digit, i + 3) : null;
  }
  const rest = readBelow100(w, i + 1);
  if (!rest || rest.value < 10) return null;
  const sure = century >= 18 && century < 20 && rest.value >= 20;
  return sure || before.test(w.at(i - 1)) ? found(century * 100 + rest.value, rest.last) : null;
}

function readBelow100(w: SentenceWords, i: number): { value: number; last: number } | null {
  const ten = tens.get(w.at(i));
  if (ten === undefined) {
    const value = smallNumbers.get(w.at(i));
    return value ? { value, last: i + 1 } : null;
  }
  const at = w.at(i + 1) === '-' ? i + 2 : i + 1;
  const unit = smallNumbers.get(w.at(at));
  return unit && unit < 10 ? { value: ten + unit, last: at + 1 } : { value: ten, last: i + 1 };
}
