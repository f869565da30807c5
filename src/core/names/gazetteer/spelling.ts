import { oncePer } from '../../text/oncePer';
import { remembering } from '../../text/remembering';
import { looseKey, soundKey, type Transliteration } from './transliteration';

/** Compares words of names; what a comparison needs of a word is worked out once a word. */
export interface Spelling {
  /** True when two words are spellings of one name: equal, or alike once transliteration choices are undone. */
  sameWord(a: string, b: string): boolean;
  /** True when either can stand for the other by its initial or in full: "j" and "john". */
  sameGivenName(a: string, b: string): boolean;
  /** Key under which spellings of one word are found; of others, too. */
  looseKey(word: string): string;
}

/** The comparer of folded names, which remembers words from one article to the next. */
export const spellingOf = oncePer((transliteration: Transliteration) => createSpelling(transliteration));

/** A comparer of folded names. `keyOf` undoes a transliterator's choices; given for tests. */
export function createSpelling(
  transliteration: Transliteration,
  keyOf: (word: string) => string = (word) => soundKey(word, transliteration),
): Spelling {
  const { articles } = transliteration;
  const isArticle = (word: string): boolean => word.length < 4 && articles.has(word);
  const soundOf = remembering((word): Sound => ({
    key: keyOf(word),
    vowels: vowelColours(word),
    endsInV: word.endsWith('v'),
  }));
  const sameWord = (a: string, b: string): boolean => {
    if (a === b) return true;
    if (isArticle(a) && isArticle(b)) return true;
    if (Math.min(a.length, b.length) < 3 || Math.max(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 2)
      return false;
    const [x, y] = [soundOf(a), soundOf(b)];
    return x.key === y.key && vowelsAgree(x, y);
  };
  return {
    sameWord,
    sameGivenName: (a, b) => sameWord(a, b) || ((a.length === 1 || b.length === 1) && a[0] === b[0]),
    looseKey: remembering((word) => looseKey(word, transliteration)),
  };
}

/** How a word sounds: its key and the colours of its vowels. */
interface Sound {
  readonly key: string;
  readonly vowels: string;
  readonly endsInV: boolean;
}

/**
 * As many vowel groups, at most one of another colour: keeps "Mohammed" and "Muhammad" together, "Hassan" and "Hussein"
 * apart. Words of fewer than three consonants ("Khan", "Cain") differ in none, and only endings write "u" for what
 * others write "i" ("Kharkov", "Kharkiv").
 */
function vowelsAgree(a: Sound, b: Sound): boolean {
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

/** The vowel groups of a folded word, each as one of `u`, `i`, `a`. */
export function vowelColours(word: string): string {
  return (word.match(/[aeiouy][aeiouyw]*/g) ?? [])
    .map((run) => (/[ouw]/.test(run) ? 'u' : /[ei]/.test(run) ? 'i' : 'a'))
    .join('');
}
