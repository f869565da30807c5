import { calendarMeaning, type TimeRule } from '../../../../../core/times/grammar/rule';
import { seasons, timePrepositions } from '../../lexicon';
import { shiftAt, yearAfter } from '../../readers/dates';

export const season: TimeRule = {
  id: 'season',
  description: 'A season, with its year, with "last", "this" or "next", or alone after a preposition.',
  matches: {
    'in ⟦the summer of 2012⟧': '2012-SU',
    'it opened ⟦last spring⟧': '2017-SP',
    'it opens ⟦this autumn⟧': '2017-FA',
    'They starved in ⟦winter⟧.': '2016-WI',
    'in ⟦the fall of 1990⟧': '1990-FA',
  },
  rejects: [
    'the fall of Rome',
    'prices fall',
    'a spring in his step',
    'they spring up',
    'Arab Spring',
    'Winter Olympics',
  ],
  begins: ['last', 'this', 'next', 'past', 'coming', 'the', 'late', ...seasons.keys()],
  read(w, i, inner) {
    const shift = shiftAt(w, i);
    const at = shift !== null || w.at(i) === 'the' ? i + 1 : i;
    const code = seasons.get(w.at(at));
    if (!code || (at === i && w.raw(i) !== w.at(i) && i > w.first)) return null;
    if (shift !== null) return { last: at + 1, type: 'DATE', meaning: calendarMeaning({ season: code, shift }) };
    const { year, last } = yearAfter(w, at + 1);
    if (year) return { last, type: 'DATE', meaning: calendarMeaning({ season: code, year }) };
    if (w.at(at + 1) === 'of') {
      const within = inner(at + 2);
      if (within?.meaning.kind === 'relative' && within.meaning.unit === 'year') {
        return { last: within.last, type: 'DATE', meaning: calendarMeaning({ season: code, within: within.meaning }) };
      }
      return null;
    }
    const word = w.at(at) === 'fall' || w.at(at) === 'spring';
    if (
      !timePrepositions.has(w.at(i - 1)) ||
      (word && at === i && !/^(?:in|by|until|since|before|after)$/.test(w.at(i - 1)))
    )
      return null;
    if (w.tag(at + 1)?.startsWith('NNP')) return null;
    return { last: at + 1, type: 'DATE', meaning: calendarMeaning({ season: code }), unsure: true };
  },
};
