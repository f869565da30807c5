import type { Evidence } from '../../analysis';
import type { NameSpan } from '../../names/names';
import { addTo } from '../../text/groups';
import type { EventNameWords } from '../language';
import { eventRules } from '../rules';
import type { Words } from '../rule';
import type { Scene } from '../scene';
import type { Trigger } from '../senses/triggers';

/** How sure the recognizer must be of a name that does not say what it is. */
const sureScore = 0.8;
/** How many tokens a name has at most that ends as names of events do, its number left out. */
const longestName = 6;

/** Finds events with a name: those the recognizer saw, known ones, and capitalized phrases that end or begin as such names do. */
export class NamedEventFinder {
  readonly #words: EventNameWords;
  /** Known names by their first word. */
  readonly #known = new Map<string, Words[]>();

  constructor(words: EventNameWords) {
    this.#words = words;
    for (const name of words.known) addTo(this.#known, name[0], name);
  }

  /** In text order; linear. */
  find(scene: Scene): Trigger[] {
    const { names, tokens } = scene.article;
    const found = names
      .filter((name) => name.type === 'event' && this.#saysEvent(scene, name))
      .map((name) => this.#trigger(scene, name.first, name.last, name.evidence[0]));
    const isTaken = new Uint8Array(tokens.count);
    for (const { type, first, last } of names)
      if (type !== 'misc' && type !== 'organization') isTaken.fill(1, first, last);
    for (let i = 0; i < tokens.count; i++) {
      if (isTaken[i]) continue;
      const last = this.#endOfKnown(scene, i) || this.#endOfPhrase(scene, i);
      if (!last || isTaken.subarray(i, last).includes(1)) continue;
      const { score } = eventRules['event-name'];
      const spans = [scene.spanOf(i, last)];
      found.push(this.#trigger(scene, i, last, { source: 'lexicon', rule: 'event-name', score, spans }));
      i = last - 1;
    }
    return found.sort((a, b) => a.first - b.first);
  }

  /** The recognizer's word alone is not enough: the name must say what it is, or be long and sure. */
  #saysEvent(scene: Scene, { first, last, score }: NameSpan): boolean {
    const { firstWords, lastWords } = this.#words;
    for (let i = first; i < last; i++) {
      const word = scene.word(i);
      if (lastWords.has(word) || firstWords.has(word) || this.#known.has(word)) return true;
    }
    for (let i = first; i < last; i++) if (scene.word(i) === '-') return false;
    return last - first > 1 && score >= sureScore;
  }

  /** Where a known name ends that begins at `i`; 0 when none does. */
  #endOfKnown(scene: Scene, i: number): number {
    if (!isCapital(scene, i)) return 0;
    for (const name of this.#known.get(scene.word(i)) ?? []) {
      let at = i + 1;
      const fits = name.slice(1).every((word) => {
        if (scene.word(at) === '-') at++;
        return scene.word(at++) === word;
      });
      if (fits) return at;
    }
    return 0;
  }

  /** Where "Asian Games", "World War II", "Battle of Stalingrad", "Hurricane Katrina" ends; 0 where there is no such name. */
  #endOfPhrase(scene: Scene, i: number): number {
    if (!isCapital(scene, i) || isCapital(scene, i - 1)) return 0;
    const { firstWords, lastWords, inside, numbers, of } = this.#words;
    if (firstWords.has(scene.word(i))) {
      const at = scene.word(i + 1) === of ? i + 2 : i + 1;
      const tag = scene.tag(at);
      return isCapital(scene, at) && (tag === 'NNP' || tag === 'NNPS') ? at + 1 : 0;
    }
    let last = i + 1;
    while (last < i + longestName && (isCapital(scene, last) || inside.has(scene.word(last)))) last++;
    while (last > i + 1 && !lastWords.has(scene.word(last - 1))) last--;
    if (last <= i + 1 || !isCapital(scene, last - 1)) return 0;
    return numbers.has(scene.word(last)) ? last + 1 : last;
  }

  #trigger(scene: Scene, first: number, last: number, evidence: Evidence): Trigger {
    const { start, end } = scene.spanOf(first, last);
    const name = scene.article.text.slice(start, end).replace(/\s+/g, ' ');
    const { types, otherType } = this.#words;
    const type = types.find(({ words }) => words.test(name.toLowerCase()))?.type ?? otherType;
    return { first, last, head: last - 1, kind: { type, name, rule: null }, form: 'name', evidence };
  }
}

function isCapital({ article: { text, tokens } }: Scene, i: number): boolean {
  return i >= 0 && i < tokens.count && /^\p{Lu}/u.test(text[tokens.starts[i]]);
}
