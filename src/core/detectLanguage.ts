import type { Language, LanguageEvidence, Languages } from './language';
import { isLower, isUpper } from './text/characters';
import { lowerText, TokenKind, type Tokens, tokenText } from './text/tokens';

const sample = 2000;
/** With so many different words that are no names some have to be the language's own; fewer will do where names are the lesser part. */
const enough = 20;
const enoughOfProse = 12;
const longestOwn = 6;

/**
 * Tells the language of a text by function words in its first tokens: the first language whose words say so, else the one for
 * any text. Names, figures and results say nothing; what little is left passes as the first language, and the others need words
 * of their own.
 */
export function detectLanguage(tokens: Tokens, { all, any }: Languages): Language {
  return all.find((language, i) => claims(language, tokens, i === 0)) ?? any;
}

function claims({ detection }: Language, tokens: Tokens, shortPass: boolean): boolean {
  const { latin, all } = countLetters(tokens);
  if (latin < all * 0.6) return false;
  const { own, foreign, words, different } = count(tokens, detection);
  if (foreign > own && foreign >= 2) return false;
  const shortest = words > all / 2 ? enoughOfProse : enough;
  return (shortPass && different < shortest) || own >= words * 0.06;
}

/** All words, and those in Latin letters. */
function countLetters(tokens: Tokens): { readonly all: number; readonly latin: number } {
  let all = 0;
  let latin = 0;
  const limit = Math.min(tokens.count, sample);
  for (let i = 0; i < limit; i++) {
    if (tokens.kinds[i] !== TokenKind.word) continue;
    all++;
    const code = tokens.text.charCodeAt(tokens.starts[i]);
    if (code < 0x250 || code === 0x2019) latin++;
  }
  return { all, latin };
}

interface Counts {
  readonly own: number;
  readonly foreign: number;
  /** All words that may be no names, and how many different ones there are; of these no more than {@link enough} are counted. */
  readonly words: number;
  readonly different: number;
}

/** Counts the words in small letters; where there are next to none, those in capitals ("ARMY TAKES THE TOWN"). */
function count(tokens: Tokens, detection: LanguageEvidence): Counts {
  const small = countWords(tokens, detection, isSmall);
  return small.words > 0 ? small : countWords(tokens, detection, isInCapitals);
}

function countWords(tokens: Tokens, { own, foreign }: LanguageEvidence, counts: typeof isSmall): Counts {
  const seen = new Set<string>();
  const found = { own: 0, foreign: 0, words: 0 };
  const limit = Math.min(tokens.count, sample);
  for (let i = 0; i < limit; i++) {
    if (tokens.kinds[i] !== TokenKind.word || !counts(tokens, i)) continue;
    found.words++;
    const isShort = tokens.ends[i] - tokens.starts[i] <= longestOwn;
    if (!isShort && seen.size >= enough) continue;
    const word = lowerText(tokens, i);
    if (seen.size < enough) seen.add(word);
    if (word.length > longestOwn) continue;
    if (own.has(word)) found.own++;
    else if (foreign.has(word) && !joinsNames(tokens, i, foreign)) found.foreign++;
  }
  return { ...found, different: seen.size };
}

/** "van den" in "Lotte van den Berg": between capitals, other such words aside. */
function joinsNames(tokens: Tokens, i: number, foreign: ReadonlySet<string>): boolean {
  const inName = (k: number): boolean => isSmall(tokens, k) && foreign.has(tokenText(tokens, k));
  let [before, after] = [i - 1, i + 1];
  if (inName(before)) before--;
  if (inName(after)) after++;
  return isCapitalized(tokens, before) && isCapitalized(tokens, after);
}

function isSmall({ text, starts }: Tokens, i: number): boolean {
  return isLower(text.charCodeAt(starts[i]));
}

function isInCapitals({ text, starts, ends }: Tokens, i: number): boolean {
  return ends[i] - starts[i] > 1 && isUpper(text.charCodeAt(starts[i])) && isUpper(text.charCodeAt(ends[i] - 1));
}

function isCapitalized({ kinds, text, starts, count: all }: Tokens, i: number): boolean {
  return i >= 0 && i < all && kinds[i] === TokenKind.word && isUpper(text.charCodeAt(starts[i]));
}
