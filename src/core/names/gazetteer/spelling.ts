import { ARTICLES, transliterationKey } from './folding';

/** Compares words of names; what a comparison needs of a word is worked out once a word. */
export interface Spelling {
  /** True when two words are spellings of one name: equal, or alike once transliteration choices are undone. */
  sameWord(a: string, b: string): boolean;
  /** True when either can stand for the other by its initial or in full: "j" and "john". */
  sameGivenName(a: string, b: string): boolean;
}

/** A comparer for one article's names, folded. `read` undoes a transliterator's choices; given for tests. */
export function createSpelling(read: (word: string) => string = soundKey): Spelling {
  const heard = new Map<string, Heard>();
  const hear = (word: string): Heard => {
    let known = heard.get(word);
    if (!known) heard.set(word, (known = { key: read(word), vowels: vowelColours(word), endsInV: word.endsWith('v') }));
    return known;
  };
  const sameWord = (a: string, b: string): boolean => {
    if (a === b) return true;
    if (isArticle(a) && isArticle(b)) return true;
    if (Math.min(a.length, b.length) < 3 || Math.max(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2)
      return false;
    const [x, y] = [hear(a), hear(b)];
    return x.key === y.key && vowelsAgree(x, y);
  };
  return {
    sameWord,
    sameGivenName: (a, b) => sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]),
  };
}

/**
 * The {@link transliterationKey} of a folded word once letters are alike that only some write for a sound: "Aleksei" and "Alexei",
 * "Tchaikovsky" and "Chaikovsky", "Djokovic" and "Đoković", "Nizhny" and "Nijni".
 */
export function soundKey(word: string): string {
  return transliterationKey(oneLetter(word));
}

/** Key under which spellings of one word are found; of others, too. */
export function looseKey(word: string): string {
  const consonants = oneLetter(word)
    .replace(/ph/g, 'f')
    .replace(/[aeiouyh]/g, '');
  const bare = consonants
    .replace(/[gqck]/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'w')
    .replace(/(.)\1+/g, '$1');
  return bare.length >= 2 ? bare : soundKey(word);
}

const oneLetter = (word: string): string =>
  word.replace(/^tch/, 'ch').replace(/^dj/, 'd').replace(/zh/g, 'j').replace(/x/g, 'ks');

/** "al" and "ash": the Arabic article, whose last letter is said as the next word's first. */
function isArticle(word: string): boolean {
  return word.length < 4 && ARTICLES.has(word);
}

/** How a word sounds: its key and the colours of its vowels. */
interface Heard {
  readonly key: string;
  readonly vowels: string;
  readonly endsInV: boolean;
}

/**
 * As many vowel groups, at most one of another colour: keeps "Mohammed" and "Muhammad" together, "Hassan" and "Hussein" apart.
 * Words of fewer than three consonants ("Khan", "Cain") differ in none, and only endings write "u" for what others write "i" ("Kharkov", "Kharkiv").
 */
function vowelsAgree(a: Heard, b: Heard): boolean {
  if (a.vowels.length !== b.vowels.length) return false;
  let apart = 0;
  for (let i = 0; i < a.vowels.length; i++) {
    const [x, y] = [a.vowels[i], b.vowels[i]];
    const isEnding = i === a.vowels.length - 1 && a.endsInV && b.endsInV;
    if (x !== y) apart += x === 'a' || y === 'a' || isEnding ? 1 : 2;
  }
  return apart <= (countConsonants(a.key) < 3 ? 0 : 1);
}

const countConsonants = (key: string): number => key.replace(/a/g, '').length;

/** The vowel groups of a word, each as one of `u`, `i`, `a`. */
function vowelColours(word: string): string {
  return (word.match(/[aeiouy][aeiouyw]*/g) ?? [])
    .map((run) => (/[ouw]/.test(run) ? 'u' : /[ei]/.test(run) ? 'i' : 'a'))
    .join('');
}
