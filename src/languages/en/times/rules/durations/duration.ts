import { wordSet } from '../../../../../core/text/wordLists';
import type { Match, Meaning, SentenceWords, TimeRule } from '../../../../../core/times/grammar/rule';
import { countWords, seasons } from '../../lexicon';
import { inYears, readLength } from '../../readers/length';
import { readNumber } from '../../readers/numbers';
import { unitAt } from '../../readers/units';

export const duration: TimeRule = {
  id: 'duration',
  description: 'A length of time: "three days", "six-year", "34-year-old", "half an hour", "decades".',
  matches: {
    'for ⟦three days⟧': 'P3D',
    'a ⟦six-year⟧ war': 'P6Y',
    'a ⟦34-year-old⟧ man': 'P34Y',
    'for ⟦half an hour⟧': 'PT30M',
    'after ⟦decades⟧ of war': 'PXY',
    'for ⟦several weeks⟧': 'PXW',
    '⟦two and a half years⟧': 'P2.5Y',
    'a ⟦decades-long⟧ feud': 'PXY',
    'for ⟦a decade⟧': 'P10Y',
    'just ⟦hours⟧ after': 'PTXH',
    'aged ⟦47 years⟧': 'P47Y',
    'for ⟦a couple of months⟧': 'P2M',
    '⟦one month⟧': 'P1M',
    'after ⟦eleven summers⟧': 'P11SU',
    '⟦24 hours⟧': 'PT24H',
  },
  rejects: [
    'a second man',
    'the second floor',
    'the days of old',
    'last minute',
    'in these days',
    'a minute detail',
    'by the hour',
  ],
  begins: [
    '#',
    'some',
    'half',
    ...countWords,
    ...'hours days weeks months years decades centuries minutes seconds'.split(' '),
  ],
  read(w, i) {
    const hyphened = readHyphened(w, i) ?? readLowerBound(w, i);
    if (hyphened) return hyphened;
    const length = readLength(w, i);
    if (!length) return readSeasons(w, i);
    if (length.bare && !standsAlone(w, i, length.last)) return null;
    if (!length.bare && (w.at(i) === 'a' || w.at(i) === 'one') && isNotLength(w, i, length.last)) return null;
    const old = /^olds?$/.test(w.at(length.last)) ? 1 : 0;
    const long = w.at(length.last) === '-' && w.at(length.last + 1) === 'long' ? 2 : 0;
    const meaning: Meaning = { kind: 'duration', amount: length.amount, unit: length.unit };
    return { last: length.last + old + long, type: 'DURATION', meaning };
  },
};

/** "six-year", "34-year-old", "two-and-a-half-hour", "10-to-15-minute". */
function readHyphened(w: SentenceWords, i: number): Match | null {
  const number = readNumber(w, i);
  if (!number || w.at(i) === 'a' || w.at(i) === 'an' || w.at(number.last) !== '-') return null;
  let [value, at] = [number.value, number.last + 1];
  if (w.at(at) === 'and' && w.at(at + 1) === '-' && w.at(at + 2) === 'a' && w.at(at + 4) === 'half')
    [value, at] = [(value ?? 0) + 0.5, at + 6];
  const second = w.at(at) === 'to' && w.at(at + 1) === '-' ? at + 2 : at;
  const upper = readNumber(w, second);
  if (upper) at = w.at(upper.last) === '-' ? upper.last + 1 : upper.last;
  const unit = unitAt(w, at);
  if (!unit || (unit.plural && !upper)) return null;
  const last =
    w.at(at + 1) === '-' && /^(?:old|olds|long)$/.test(w.at(at + 2))
      ? at + 3
      : w.at(at + 1) === 'old'
        ? at + 2
        : at + 1;
  const length = inYears(value === null ? null : value * unit.times, unit.unit);
  return { last, type: 'DURATION', meaning: { kind: 'duration', ...length } };
}

/** "between 60 and 90 days": the unit of the first number follows the second. */
function readLowerBound(w: SentenceWords, i: number): Match | null {
  if (w.at(i - 1) !== 'between' && w.at(i - 1) !== 'from') return null;
  const lower = readNumber(w, i);
  if (!lower || (w.at(lower.last) !== 'and' && w.at(lower.last) !== 'to')) return null;
  const upper = readNumber(w, lower.last + 1);
  const unit = upper && unitAt(w, upper.last);
  if (!unit?.plural) return null;
  const length = inYears(lower.value === null ? null : lower.value * unit.times, unit.unit);
  return { last: lower.last, type: 'DURATION', meaning: { kind: 'duration', ...length } };
}

function readSeasons(w: SentenceWords, i: number): Match | null {
  const number = readNumber(w, i);
  const word = number && w.at(number.last);
  const season = word?.endsWith('s') ? seasons.get(word.slice(0, -1)) : undefined;
  if (!number || number.value === null || !season || season === 'FA' || word === 'springs') return null;
  return { last: number.last + 1, type: 'DURATION', meaning: { kind: 'value', value: `P${number.value}${season}` } };
}

const particular = wordSet(`
the these those his her their its our my your early late final first last next recent past previous coming
following other - 's ' school winter summer working visiting opening office business both all most such week no
golden glory war`);

/** A bare plural is a length where nothing makes it particular days: not "these days", "the early days". */
function standsAlone(w: SentenceWords, i: number, last: number): boolean {
  const before = w.at(i - 1);
  if (w.at(last) === '-' && w.at(last + 1) === 'long') return true;
  if (w.tag(i) !== null && w.tag(i) !== 'NNS' && w.tag(i) !== 'NNPS') return false;
  return !particular.has(before) && !/^JJ|^NN|^CD|^PRP\$|^DT/.test(w.tag(i - 1) ?? '');
}

/** "A second man", "a minute detail", "a day in the life", "one day". */
function isNotLength(w: SentenceWords, i: number, last: number): boolean {
  const word = w.at(last - 1);
  const next = w.tag(last);
  if (word === 'second' || word === 'minute' || word === 'quarter') return next !== null && /^(?:NN|JJ)/.test(next);
  if (w.at(i) === 'one' && (word === 'day' || word === 'night'))
    return w.at(i - 1) !== 'in' && w.at(i - 1) !== 'for' && w.at(last) !== 'after' && w.at(last) !== 'before';
  return next !== null && next.startsWith('NN') && !unitAt(w, last);
}
