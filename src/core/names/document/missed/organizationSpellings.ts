import { addTo } from '../../../text/groups';
import { foldName } from '../../gazetteer/folding';
import { spellingOf } from '../../gazetteer/spelling';
import { soundKey, type Transliteration } from '../../gazetteer/transliteration';

/** Consonants that a name needs to be known in another spelling than the one written down: "Dish" is not "Daesh". */
const leastConsonants = 4;

const longest = 30;

/** Organizations whose names many write in many ways ("Hizbullah", "Al-Qa'ida", "Da'esh"). */
export class KnownOrganizations {
  readonly #transliteration: Transliteration;
  readonly #byKey = new Map<string, (readonly string[])[]>();

  /** `names` are folded. */
  constructor(names: readonly string[], transliteration: Transliteration) {
    this.#transliteration = transliteration;
    for (const name of names) addTo(this.#byKey, soundKey(name, transliteration), name.split(' '));
  }

  /** Answers for one article whether a name is one of them; each form is looked at once. */
  createTest(): (name: string) => boolean {
    const { sameWord } = spellingOf(this.#transliteration);
    const answers = new Map<string, boolean>();
    return (name) => {
      if (name.length > longest) return false;
      let answer = answers.get(name);
      if (answer === undefined) answers.set(name, (answer = this.#has(name, sameWord)));
      return answer;
    };
  }

  #has(name: string, sameWord: (a: string, b: string) => boolean): boolean {
    const folded = foldName(name);
    const words = folded.split(' ');
    const key = soundKey(folded, this.#transliteration);
    const anySpelling = key.replace(/[a ]/g, '').length >= leastConsonants;
    const same = (known: readonly string[]): boolean =>
      known.length === words.length && known.every((word, i) => sameWord(word, words[i]));
    return (this.#byKey.get(key) ?? []).some((known) => (anySpelling ? same(known) : known.join(' ') === folded));
  }
}
