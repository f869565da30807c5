import type { Match, SentenceWords, TimeRule, TimexReference } from '../../../../../core/times/grammar/rule';
import { unitAt } from '../../readers/units';

const refs = new Map<string, TimexReference>([
  ['now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['current', 'PRESENT_REF'],
  ['recent', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['shortly', 'FUTURE_REF'],
]);
const phrases = new Map<string, TimexReference>([
  ['at present', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the past', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['more recently', 'PAST_REF'],
  ['very soon', 'FUTURE_REF'],
  ['very recently', 'PAST_REF'],
  ['so far', 'PRESENT_REF'],
]);
const long = new Map<string, TimexReference>([
  ['at the moment', 'PRESENT_REF'],
  ['the other day', 'PAST_REF'],
  ['in recent history', 'PAST_REF'],
  ['the long term', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the recent past', 'PAST_REF'],
  ['in the past', 'PAST_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['at the present', 'PRESENT_REF'],
]);

export const reference: TimeRule = {
  id: 'reference',
  description: 'The present, the past or the future without a date: "now", "recently", "the future".',
  matches: {
    'It is ⟦now⟧ closed': 'PRESENT_REF',
    'it ⟦recently⟧ closed': 'PAST_REF',
    'it ⟦currently⟧ sells': 'PRESENT_REF',
    'in ⟦the future⟧ it': 'FUTURE_REF',
    'will ⟦soon⟧ close': 'FUTURE_REF',
    'has ⟦more recently⟧ begun': 'PAST_REF',
    'the ⟦current⟧ government': 'PRESENT_REF',
    'in a ⟦recent⟧ report he': 'PAST_REF',
  },
  rejects: [
    'as soon as he came',
    'now that he is here',
    'the past three weeks',
    'the future king',
    'shortly after',
    'Apocalypse Now',
    'sooner',
    'an electric current ran',
    'in recent weeks he',
    'the current account deficit',
    'He studied current affairs.',
  ],
  begins: [
    'now',
    'currently',
    'nowadays',
    'presently',
    'recently',
    'lately',
    'current',
    'recent',
    'soon',
    'shortly',
    'at',
    'these',
    'right',
    'the',
    'more',
    'very',
    'in',
  ],
  read(w, i): Match | null {
    const three = long.get(`${w.at(i)} ${w.at(i + 1)} ${w.at(i + 2)}`);
    if (three && w.at(i) !== 'in') return found(i + 3, three);
    const two = phrases.get(`${w.at(i)} ${w.at(i + 1)}`);
    if (two && w.at(i) !== 'so') return (w.tag(i + 2) ?? '').match(/^(?:NN|JJ|CD)/) ? null : found(i + 2, two);
    const one = refs.get(w.at(i));
    if (!one || (w.raw(i) !== w.at(i) && i > w.first)) return null;
    if (
      /^(?:as|so|too|how|sooner)$/.test(w.at(i - 1)) ||
      /^(?:as|that|after|before|afterward|afterwards|thereafter)$/.test(w.at(i + 1)) ||
      w.at(i - 1) === '-' ||
      w.at(i + 1) === '-'
    )
      return null;
    if ((w.at(i) === 'current' || w.at(i) === 'recent') && !isBefore(w, i + 1)) return null;
    return found(i + 1, one);
  },
};

/** "Current" and "recent" say when something is that stands behind them; not "current affairs", "recent weeks". */
function isBefore(w: SentenceWords, i: number): boolean {
  if (/^(?:account|accounts|affairs|events|assets|liabilities|ratio|memory|history|times)$/.test(w.at(i))) return false;
  return !unitAt(w, i) && /^(?:NN|JJ)/.test(w.tag(i) ?? '') && !(w.tag(i - 1) ?? '').startsWith('NN');
}

const found = (last: number, value: string): Match => ({ last, type: 'DATE', meaning: { kind: 'value', value } });
