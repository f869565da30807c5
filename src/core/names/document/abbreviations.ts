import { lowerBound } from '../../text/search';
import { tokenText, type Tokens } from '../../text/tokens';
import { because } from '../evidence';
import type { NameSpan } from '../names';
import { nameRules } from '../rules';
import { merge, offsetsOf, rangeText } from '../spans';
import type { DocumentContext } from './context';

/** From here on a person is believed to be one. */
const sure = 0.8;

const mostWords = 12;

/**
 * "Organisation for the Prohibition of Chemical Weapons (OPCW)": a bracketed abbreviation right after the words it
 * stands for (Schwartz & Hearst 2003). Long and short form become one kind of name; an unrecognized pair is an
 * organization. An abbreviation of common words ("improvised explosive device (IED)") is no name, here or elsewhere.
 */
export function findAbbreviations(
  { article: { tokens, sentences }, words: { unabbreviated } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const isSkipped = (word: string): boolean => unabbreviated.has(word.toLowerCase());
  const added: NameSpan[] = [];
  const common = new Set<string>();
  const endingAt = new Map(names.map((name) => [name.last, name]));
  for (let s = 0; s < sentences.count; s++) {
    for (let i = sentences.first[s] + 2; i + 2 < sentences.last[s]; i++) {
      if (tokenText(tokens, i) !== '(' || tokenText(tokens, i + 2) !== ')') continue;
      const short = tokenText(tokens, i + 1);
      if (!/^\p{Lu}[\p{Lu}\p{Ll}\d]{1,9}$/u.test(short) || !/\p{Lu}.*\p{Lu}/u.test(short)) continue;
      const before = endingAt.get(i);
      const whole = before && mayBeShort(before) && abbreviates(short, rangeText(tokens, before)) ? before.first : -1;
      const first = whole >= 0 ? whole : longFormStart(tokens, sentences.first[s], i, short, isSkipped);
      if (first >= 0) added.push(...definition(tokens, first, i, names));
      else if (isCommon(tokens, sentences.first[s], i, short, isSkipped)) common.add(short);
    }
  }
  const kept = common.size === 0 ? names : names.filter((name) => !common.has(rangeText(tokens, name)));
  return merge(kept, added);
}

function definition(tokens: Tokens, first: number, open: number, names: readonly NameSpan[]): NameSpan[] {
  const known: NameSpan[] = [];
  const from = lowerBound(names.length, (i) => names[i].last <= first);
  for (let i = from; i < names.length && names[i].first < open; i++) known.push(names[i]);
  if (known.some((name) => name.first < first && name.last > first)) return [];
  const whole = known.length === 1 && known[0].type !== 'group' ? known[0] : null;
  const type = whole && whole.type !== 'person' && whole.score > 0.5 ? whole.type : 'organization';
  const pair = [offsetsOf(tokens, { first, last: open }), offsetsOf(tokens, { first: open + 1, last: open + 2 })];
  const evidence = [because('rule', 'abbreviation-defined', pair)];
  const { score } = nameRules['abbreviation-defined'];
  return [
    { first, last: open, type, score, evidence },
    { first: open + 1, last: open + 2, type, score, evidence },
  ];
}

/** People and peoples have no abbreviations. */
function mayBeShort({ type, score }: NameSpan): boolean {
  return type !== 'group' && (type !== 'person' || score < sure);
}

/**
 * Whether the letters of a short form stand in the long form in this order, the first at the beginning of its first
 * word.
 */
function abbreviates(short: string, long: string): boolean {
  const letters = long.toLowerCase();
  if (!/\s/.test(long) || letters[0] !== short[0].toLowerCase()) return false;
  let at = -1;
  for (const letter of short.toLowerCase()) if ((at = letters.indexOf(letter, at + 1)) < 0) return false;
  return true;
}

/** First token of the words before `open` whose initials are the abbreviation's capitals, or -1. */
function longFormStart(
  tokens: Tokens,
  start: number,
  open: number,
  short: string,
  isSkipped: (word: string) => boolean,
): number {
  const capitals = short.replace(/[^\p{Lu}]/gu, '');
  let k = capitals.length - 1;
  for (let i = open - 1; i >= start && i >= open - mostWords; i--) {
    const word = tokenText(tokens, i);
    if (k >= 0 && word[0] === capitals[k]) {
      if (k === 0) return i;
      k--;
    } else if (!isSkipped(word) && !(k < capitals.length - 1 && word[0]?.toUpperCase() === capitals[k])) return -1;
    else if (word[0]?.toUpperCase() === capitals[k] && !isSkipped(word)) k--;
  }
  return -1;
}

/** Whether the words before `open`, all written small, have the letters of the abbreviation for initials. */
function isCommon(
  tokens: Tokens,
  start: number,
  open: number,
  short: string,
  isSkipped: (word: string) => boolean,
): boolean {
  const initials = short.replace(/s$/, '').toLowerCase();
  let k = initials.length - 1;
  for (let i = open - 1; i >= start && i >= open - mostWords; i--) {
    const word = tokenText(tokens, i);
    if (!/^[\p{Ll}-]/u.test(word)) return false;
    if (word[0] !== initials[k]) {
      if (!isSkipped(word)) return false;
    } else if (k-- === 0) return true;
  }
  return false;
}
