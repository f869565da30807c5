import { tokenText, type Tokens } from '../../../text/tokens';
import { because } from '../../evidence';
import type { NameSpan } from '../../names';
import { merge, offsetsOf } from '../../spans';

/** The score a longer name needs before it takes in what was read as shorter ones elsewhere. */
const clear = 0.75;

/** How many longer names are tried for one word, and how long they may be, so that work stays linear. */
const mostForms = 16;
const mostWords = 12;

interface Place {
  readonly words: readonly string[];
  /** Which of the words this is. */
  readonly at: number;
  readonly witness: NameSpan;
}

/**
 * A name that is clear as a whole somewhere is whole wherever its words stand: where the article writes "Apple Corps"
 * or "New GM", the "Apple" and "Corps" or the "GM" read in the same words elsewhere are that name. Names that only
 * partly lie in it stay.
 */
export function completeNames(tokens: Tokens, names: readonly NameSpan[]): NameSpan[] {
  const places = placesOfWords(tokens, names);
  if (places.size === 0) return [...names];
  const whole: NameSpan[] = [];
  names.forEach((name, i) => {
    for (const { words, at, witness } of places.get(tokenText(tokens, name.first)) ?? []) {
      const first = name.first - at;
      const last = first + words.length;
      if (name.last > last || last - first === name.last - name.first || first < 0 || last > tokens.count) continue;
      if (!words.every((word, k) => tokenText(tokens, first + k) === word) || isCut(names, i, first, last)) continue;
      const score = Math.min(0.85, witness.score);
      const evidence = because('rule', 'same-name-elsewhere', [offsetsOf(tokens, witness)], score);
      whole.push({ first, last, type: witness.type, score, evidence: [evidence, ...name.evidence] });
      return;
    }
  });
  return merge(names, whole);
}

/** For each word of a clear name of several words, where in which name it stands; the longest names first. */
function placesOfWords(tokens: Tokens, names: readonly NameSpan[]): Map<string, Place[]> {
  const forms = new Map<string, NameSpan>();
  for (const name of names) {
    if (name.score < clear || name.last - name.first < 2 || name.last - name.first > mostWords) continue;
    const text = tokens.text.slice(tokens.starts[name.first], tokens.ends[name.last - 1]);
    if (!forms.has(text)) forms.set(text, name);
  }
  const places = new Map<string, Place[]>();
  const longestFirst = [...forms.values()].sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const witness of longestFirst) {
    const words = Array.from({ length: witness.last - witness.first }, (_, k) => tokenText(tokens, witness.first + k));
    words.forEach((word, at) => {
      const list = places.get(word) ?? [];
      if (list.length === 0) places.set(word, list);
      if (list.length < mostForms) list.push({ words, at, witness });
    });
  }
  return places;
}

/** True where a neighbour of name `i` lies partly in the range. */
function isCut(names: readonly NameSpan[], i: number, first: number, last: number): boolean {
  for (let k = i - 1; k >= 0 && names[k].last > first; k--) if (names[k].first < first) return true;
  for (let k = i + 1; k < names.length && names[k].first < last; k++) if (names[k].last > last) return true;
  return false;
}
