import { wordSet } from '../../../../../core/text/wordLists';
import type {
  Match,
  Meaning,
  PartOfDay,
  SentenceWords,
  TimeRule,
  TimexMod,
} from '../../../../../core/times/grammar/rule';
import { dayParts, months, weekdays } from '../../lexicon';
import { shiftAt } from '../../readers/dates';
import { partAt } from '../../readers/units';

const mods = new Map<string, TimexMod>([
  ['early', 'START'],
  ['late', 'END'],
  ['mid', 'MID'],
]);

export const partOfDay: TimeRule = {
  id: 'part-of-day',
  description: 'A part of the day, with its day or of the day spoken of.',
  matches: {
    'on ⟦Friday morning⟧ he left': '2017-08-25TMO',
    '⟦last night⟧': '2017-08-27TNI',
    '⟦this morning⟧': '2017-08-28TMO',
    'arrived in ⟦the afternoon⟧': '2017-08-28TAF',
    'at ⟦dawn⟧ they left': '2017-08-28TMO',
    '⟦tomorrow night⟧': '2017-08-29TNI',
    'It was open by ⟦mid-morning⟧.': '2017-08-28TMO',
    '⟦late Sunday night⟧ he came': '2017-08-27TNI',
    'on ⟦the evening of June 3⟧ he': '2017-06-03TEV',
    '⟦yesterday afternoon⟧': '2017-08-27TAF',
    'in ⟦the early hours of Sunday⟧ it': '2017-08-27TMO',
  },
  rejects: ['Golden Dawn party', 'night shift', 'the Evening Standard', 'a nightclub'],
  begins: [
    'last',
    'this',
    'that',
    'the',
    'yesterday',
    'today',
    'tomorrow',
    'early',
    'late',
    'mid',
    'next',
    'same',
    ...dayParts.keys(),
    ...weekdays.keys(),
    '#',
    ...months.keys(),
  ],
  read(w, i, inner) {
    const mod = mods.get(w.at(i));
    const at = mod ? (w.at(i + 1) === '-' ? i + 2 : i + 1) : i;
    const match =
      readSmallHours(w, i, inner) ??
      readThis(w, at) ??
      readOf(w, at, inner) ??
      readAlone(w, at, Boolean(mod)) ??
      readWithDay(w, at, inner);
    return match && mod ? { ...match, mod } : match;
  },
};

const part = (last: number, code: PartOfDay, on?: Meaning): Match => ({
  last,
  type: 'TIME',
  meaning: { kind: 'clock', part: code, ...(on ? { on } : {}) },
});

function readThis(w: SentenceWords, i: number): Match | null {
  const code = partAt(w, i + 1);
  if (!code) return null;
  const shift = shiftAt(w, i);
  if (shift === null || w.at(i) === 'past' || w.at(i) === 'coming') return null;
  if (shift === 1) return part(i + 2, code, { kind: 'offset', amount: 1, unit: 'day', sign: 1, from: 'previous' });
  return part(i + 2, code, { kind: 'relative', unit: 'day', shift });
}

/** "the early hours of Monday" */
function readSmallHours(w: SentenceWords, i: number, inner: (i: number) => Match | null): Match | null {
  const at = w.at(i) === 'the' ? i + 1 : i;
  if (!/^(?:early|small|wee)$/.test(w.at(at)) || w.at(at + 1) !== 'hours') return null;
  const day = w.at(at + 2) === 'of' ? inner(at + 3) : null;
  if (day?.type === 'DATE' && !day.mod) return part(day.last, 'MO', day.meaning);
  return at > i ? part(at + 2, 'MO') : null;
}

/** "the evening of June 3", "the night before" */
function readOf(w: SentenceWords, i: number, inner: (i: number) => Match | null): Match | null {
  const at = w.at(i) === 'the' ? i + 1 : i;
  const code = partAt(w, at);
  if (!code) return null;
  if (at > i && (w.at(at + 1) === 'before' || w.at(at + 1) === 'after')) {
    return part(at + 2, code, {
      kind: 'offset',
      amount: 1,
      unit: 'day',
      sign: w.at(at + 1) === 'after' ? 1 : -1,
      from: 'previous',
    });
  }
  if (w.at(at + 1) !== 'of') return null;
  const day = inner(at + 2);
  return day?.type === 'DATE' && !day.mod ? part(day.last, code, day.meaning) : null;
}

const leading = wordSet(
  'at by in until till since before after from to through during around about and all toward towards into',
);

/** "the afternoon", "at dawn", "that night", "by mid-morning". */
function readAlone(w: SentenceWords, i: number, modified: boolean): Match | null {
  const determined = w.at(i) === 'the' || w.at(i) === 'that';
  const at = determined ? i + 1 : i;
  const code = partAt(w, at);
  if (!code || (w.raw(at) !== w.at(at) && at > w.first)) return null;
  if (!determined && !modified && !leading.has(w.at(i - 1))) return null;
  const next = w.tag(at + 1);
  if (next !== null && next.startsWith('NN')) return null;
  if (w.at(i - 1) === 'at' && w.at(i) === 'night') return part(at + 1, code, { kind: 'value', value: 'XXXX-XX-XX' });
  return {
    ...part(at + 1, code, w.at(i) === 'that' ? { kind: 'previous', unit: 'day' } : undefined),
    unsure: !determined,
  };
}

/** "Friday morning", "June 3 evening", "tomorrow night". */
function readWithDay(w: SentenceWords, i: number, inner: (i: number) => Match | null): Match | null {
  if (partAt(w, i)) return null;
  const day = inner(i);
  if (day?.type !== 'DATE' || day.mod) return null;
  const at = partAt(w, day.last) ? day.last : w.at(day.last) === "'s" ? day.last + 1 : day.last;
  const code = partAt(w, at);
  return code ? part(at + 1, code, day.meaning) : null;
}
