import type { SentenceWords } from '../../../../core/times/grammar/rule';
import { smallNumbers, tens } from '../lexicon';

export interface NumberRead {
  /** Null where it is vague ("several"). */
  readonly value: number | null;
  readonly last: number;
}

const vague = new Set(['several', 'few', 'many', 'some', 'countless', 'numerous', 'multiple', 'various']);

/** Reads "10", "2,000", "1.5", "twenty-one", "two hundred", "a", "a few", "several", "a couple of", "half a dozen" at `i`. */
export function readNumber(w: SentenceWords, i: number): NumberRead | null {
  const word = w.at(i);
  if (w.isNumber(i)) return readDigits(w, i);
  if (word === 'half' && w.at(i + 1) === 'a' && w.at(i + 2) === 'dozen') return { value: 6, last: i + 3 };
  if (word === 'a' || word === 'an') return readAfterArticle(w, i + 1);
  if (word === 'hundred' || word === 'dozen') return { value: word === 'dozen' ? 12 : 100, last: i + 1 };
  if (word === 'many' && w.at(i - 1) === 'as') return null;
  if (vague.has(word)) return { value: null, last: w.at(i + 1) === 'more' ? i + 2 : i + 1 };
  return readNumberWord(w, i);
}

const digits = /^\d{1,3}(?:,\d{3})+$|^\d{1,6}(?:\.\d{1,3})?$/;

function readDigits(w: SentenceWords, i: number): NumberRead | null {
  const word = w.at(i);
  if (!digits.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  return w.at(i + 1) === 'million' ? { value: value * 1e6, last: i + 2 } : { value, last: i + 1 };
}

function readAfterArticle(w: SentenceWords, i: number): NumberRead {
  switch (w.at(i)) {
    case 'couple':
      return { value: 2, last: w.at(i + 1) === 'of' ? i + 2 : i + 1 };
    case 'few':
      return { value: null, last: w.at(i + 1) === 'more' ? i + 2 : i + 1 };
    case 'number':
      return { value: null, last: w.at(i + 1) === 'of' ? i + 2 : i };
    case 'dozen':
      return { value: 12, last: i + 1 };
    case 'hundred':
      return { value: 100, last: i + 1 };
    case 'thousand':
      return { value: 1000, last: i + 1 };
    case 'single':
    case 'full':
    case 'whole':
    case 'further':
      return { value: 1, last: i + 1 };
    default:
      return { value: 1, last: i };
  }
}

function readNumberWord(w: SentenceWords, i: number): NumberRead | null {
  const ten = tens.get(w.at(i));
  if (ten !== undefined) {
    const unit = w.at(i + 1) === '-' ? smallNumbers.get(w.at(i + 2)) : undefined;
    return unit !== undefined && unit > 0 && unit < 10
      ? { value: ten + unit, last: i + 3 }
      : { value: ten, last: i + 1 };
  }
  const small = smallNumbers.get(w.at(i));
  if (small === undefined) return null;
  if (w.at(i + 1) === 'hundred') return { value: small * 100, last: i + 2 };
  return w.at(i + 1) === 'thousand' ? { value: small * 1000, last: i + 2 } : { value: small, last: i + 1 };
}
