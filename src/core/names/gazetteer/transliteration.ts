import { foldName } from './folding';

/** A replacement of letters: what is written, and what is put for it. */
export type Replacement = readonly [written: RegExp, letters: string];

/**
 * How a language writes names of other scripts, and where its writers differ. The gazetteer's keys were made with it.
 */
export interface Transliteration {
  /** Articles that are written, joined and dropped at will ("Deir ez-Zor", "Deir al Zor"). Folded. */
  readonly articles: ReadonlySet<string>;
  /** Undo the choices of a transliterator in a folded word, one after the other: "hezbollah" → "hasbala". */
  readonly key: readonly Replacement[];
  /** Make letters alike that only some write for a sound ("Aleksei", "Alexei"); done before `key` or `consonants`. */
  readonly sounds: readonly Replacement[];
  /** Leave the consonants of a folded word, those alike that may stand for one: "gaddafi" → "kdf". */
  readonly consonants: readonly Replacement[];
}

/**
 * What is left of a folded name when the choices of a transliterator are undone: articles dropped, digraphs simplified,
 * every vowel group `a`, letters undoubled. `Deir Al Zor`, `Deir ez-Zor`, `Dayr az Zawr` → `dar sar`;
 * `Hizbollah`, `Hezbollah` → `hasbala`; `Qadhafi`, `Gaddafi` → `kadafa`.
 * Many different names share a key, so it only widens a search that has other support.
 */
export function transliterationKey(name: string, { articles, key }: Transliteration): string {
  const words = foldName(name).split(' ');
  const kept = words.length > 1 ? words.filter((word) => !articles.has(word)) : words;
  return (kept.length > 0 ? kept : words).map((word) => replaced(word, key)).join(' ');
}

/**
 * The {@link transliterationKey} of a folded word once letters are alike that only some write for a sound: "Aleksei"
 * and "Alexei", "Tchaikovsky" and "Chaikovsky", "Djokovic" and "Đoković", "Nizhny" and "Nijni".
 */
export function soundKey(word: string, transliteration: Transliteration): string {
  return transliterationKey(replaced(word, transliteration.sounds), transliteration);
}

/** Key under which spellings of one word are found; of others, too. */
export function looseKey(word: string, transliteration: Transliteration): string {
  const bare = replaced(replaced(word, transliteration.sounds), transliteration.consonants);
  return bare.length >= 2 ? bare : soundKey(word, transliteration);
}

function replaced(word: string, replacements: readonly Replacement[]): string {
  for (let i = 0; i < replacements.length; i++) word = word.replace(replacements[i][0], replacements[i][1]);
  return word;
}
