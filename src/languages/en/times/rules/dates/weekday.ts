import { wordSet } from '../../../../../core/text/wordLists';
import { calendarMeaning, type Match, type SentenceWords, type TimeRule } from '../../../../../core/times/grammar/rule';
import { shortWeekdays, weekdays } from '../../lexicon';
import { isCalledSo } from '../../readers/calledSo';
import { shiftAt, weekdayAt } from '../../readers/dates';

export const weekday: TimeRule = {
  id: 'weekday',
  description:
    "A weekday: the last one, the article's own day included, of what happened; the next one of what is to come.",
  matches: {
    'he said on ⟦Friday⟧': '2017-08-25',
    'it will open on ⟦Friday⟧': '2017-09-01',
    'they met ⟦last Thursday⟧': '2017-08-24',
    'they will meet ⟦next Tuesday⟧': '2017-09-05',
    'they met on ⟦Monday⟧': '2017-08-28',
    'They met on ⟦Tues.⟧, he said.': '2017-08-22',
    'a summit ⟦this Thursday⟧': '2017-08-31',
  },
  rejects: [
    'the Sun reported',
    'he sat down',
    'they wed in June',
    'Sunday Times',
    'Black Monday came',
    'Friday Obi and Sunday Olise scored.',
    'Mr Friday left.',
  ],
  begins: ['last', 'this', 'next', 'past', 'coming', ...weekdays.keys(), ...shortWeekdays.keys()],
  read(w, i) {
    const shift = shiftAt(w, i);
    const at = shift === null ? i : i + 1;
    const day = weekdayAt(w, at) || shortWeekdayAt(w, at);
    if (!day || isTitle(w, at) || isCalledSo(w, at) || w.at(i) === 'coming') return null;
    return (
      withWeek(w, at + 1) ?? {
        last: at + 1,
        type: 'DATE',
        meaning: calendarMeaning({ weekday: day, shift: shift ?? undefined }),
      }
    );

    /** "Monday last week", "Monday of next week" */
    function withWeek(words: SentenceWords, after: number): Match | null {
      const start = words.at(after) === 'of' ? after + 1 : after;
      const week = shiftAt(words, start);
      if (week === null || words.at(start + 1) !== 'week') return null;
      return {
        last: start + 2,
        type: 'DATE',
        meaning: calendarMeaning({ weekday: day, within: { kind: 'relative', unit: 'week', shift: week } }),
      };
    }
  },
};

function shortWeekdayAt(w: SentenceWords, i: number): number {
  return w.at(i).endsWith('.') && /^\p{Lu}/u.test(w.raw(i)) ? (shortWeekdays.get(w.at(i)) ?? 0) : 0;
}

const named = new Set(['black', 'bloody', 'super', 'fat', 'cyber', 'easter', 'ash']);
const papers = wordSet('times herald telegraph mirror express post mail independent world business sport star');

function isTitle(w: SentenceWords, i: number): boolean {
  if (named.has(w.at(i - 1)) && /^\p{Lu}/u.test(w.raw(i - 1))) return true;
  return papers.has(w.at(i + 1)) && /^\p{Lu}/u.test(w.raw(i + 1));
}
