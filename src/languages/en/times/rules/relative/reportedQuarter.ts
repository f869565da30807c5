import { calendarMeaning, type Match, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { hasBusiness } from '../../readers/business';
import { dayAt, monthAt, yearAfter } from '../../readers/dates';

export const reportedQuarter: TimeRule = {
  id: 'reported-quarter',
  description:
    'The quarter of a company’s figures, which is the one before ours, and that of a year ago: "the quarter", "the year-ago quarter".',
  matches: {
    'Profit for ⟦the quarter⟧ fell.': '2017-Q2',
    'Revenue fell in ⟦the quarter ended June 30⟧ to $4 billion.': '2017-Q2',
    'Sales rose 5 percent in ⟦the latest quarter⟧.': '2017-Q2',
    'In the third quarter of 2016 profit rose from a loss in ⟦the year-ago quarter⟧.': '2015-Q3',
    'Profit rose 5 percent in the second quarter from ⟦the year-earlier period⟧.': '2016-Q2',
  },
  rejects: [
    'They lived in the quarter near the port.',
    'He scored late in the quarter.',
    'the quarter of the profit',
    'a quarter of sales',
  ],
  begins: ['the', 'a', 'its', 'year', 'latest'],
  read(w, i) {
    const at = /^(?:the|a|its)$/.test(w.at(i)) ? i + 1 : i;
    if (w.at(at) === 'year' && w.at(at + 1) === '-' && /^(?:ago|earlier)$/.test(w.at(at + 2))) {
      const isPeriod = /^(?:quarter|period|half)$/.test(w.at(at + 3));
      return isPeriod
        ? { last: at + 4, type: 'DATE', meaning: { kind: 'previous', yearShift: -1, unit: 'half' } }
        : null;
    }
    const ended = at > i && w.at(at) === 'quarter' ? readEnded(w, at + 1) : null;
    if (ended) return ended;
    const noun = /^(?:latest|reported|most)$/.test(w.at(at)) ? at + (w.at(at) === 'most' ? 2 : 1) : at;
    if (at === i || w.at(noun) !== 'quarter' || !endsThere(w, noun + 1)) return null;
    if (noun === at && !/^(?:for|in|during)$/.test(w.at(i - 1))) return null;
    return hasBusiness(w, i) ? { last: noun + 1, type: 'DATE', meaning: { kind: 'reported', unit: 'quarter' } } : null;
  },
};

/** "the quarter |ended June 30, 2016" */
function readEnded(w: SentenceWords, i: number): Match | null {
  const month = /^(?:ended|ending|to)$/.test(w.at(i)) ? monthAt(w, i + 1) : 0;
  if (!month || month % 3 !== 0) return null;
  const { year, last } = yearAfter(w, dayAt(w, i + 2) ? i + 3 : i + 2);
  return { last, type: 'DATE', meaning: calendarMeaning({ quarter: month / 3, year }) };
}

const endsThere = (w: SentenceWords, i: number): boolean =>
  w.at(i) !== 'of' && w.at(i) !== '-' && !/^(?:NN|JJ|CD)/.test(w.tag(i) ?? '');
