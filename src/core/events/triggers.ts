import type { Evidence } from '../analysis';
import type { VerbGroup } from '../syntax/syntax';
import { isNoun, Tag } from '../syntax/tags';
import { lexicon, type Kind, type Sense } from './lexicon';
import type { Scene } from './scene';
import { nounHolds, verbHolds } from './tests';

/** A word that says something happened: tokens `[first, last)`, `head` the verb or head noun. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Kind;
  readonly form: 'verb' | 'noun' | 'name';
  readonly evidence: Evidence;
}

/**
 * Finds the words of the lexicon that stand in one of their senses, in text order, disjoint. `taken` tokens are names.
 * Linear.
 */
export function findTriggers(scene: Scene, taken: Uint8Array): Trigger[] {
  const { tokens } = scene.article;
  const found: Trigger[] = [];
  for (let i = 0; i < tokens.count;) {
    const trigger = taken[i] ? null : isNounLike(scene, i) ? nounTrigger(scene, i, taken) : verbTrigger(scene, i);
    if (trigger) found.push(trigger);
    i = trigger ? trigger.last : i + 1;
  }
  return found;
}

/** Nouns, compounds, and "the shooting", which taggers take for a verb. */
function isNounLike(scene: Scene, i: number): boolean {
  const tag = scene.article.syntax.tags[i];
  if (tag === Tag.VBG) {
    return (
      lexicon.nouns.has(scene.word(i)) &&
      /^(?:DT|JJ[RS]?|NNP?S?|POS|PRP\$|CD)$/.test(scene.tag(i - 1) ?? '') &&
      scene.objectAfter(i) === null
    );
  }
  const verb = scene.groupAt(i);
  if (verb?.head === i && lexicon.verbs.has(verb.lemma)) return false;
  return isNoun(tag) || isCompound(scene, i) || (tag === Tag.JJ && scene.word(i) === 'dead');
}

function verbTrigger(scene: Scene, i: number): Trigger | null {
  const group = scene.groupAt(i);
  if (!group || group.head !== i) return null;
  if (isModifier(scene, i)) return null;
  const senses = lexicon.verbs.get(group.lemma) ?? lexicon.verbs.get(`${group.lemma}e`);
  if (!senses) return hyphenVerb(scene, i);
  for (const sense of senses) {
    if (sense.words.length > 1 && !particleAt(scene, group.last, sense.words)) continue;
    if (repeats(scene, group, sense)) continue;
    if (sense.tests.every((test) => verbHolds(test, scene, group))) return trigger(scene, i, i + 1, i, sense, 'verb');
  }
  return null;
}

/** "A retired baker": a participle that only describes. */
function isModifier(scene: Scene, i: number): boolean {
  const chunk = scene.chunkAt(i);
  return chunk !== null && chunk === scene.chunkAt(i + 1);
}

/** "re-elected": the prefix and hyphen are tokens of their own. */
function hyphenVerb(scene: Scene, i: number): Trigger | null {
  if (scene.word(i - 1) !== '-') return null;
  const sense = lexicon.verbs.get(`${scene.word(i - 2)}-${scene.article.syntax.lemmas.verb(scene.word(i))}`)?.[0];
  return sense ? trigger(scene, i - 2, i + 1, i, sense, 'verb') : null;
}

/** "Mediated talks", "fought a battle": the object is the event. */
function repeats(scene: Scene, group: VerbGroup, { kind }: Sense): boolean {
  const object = scene.objectOf(group);
  const senses = object
    ? (lexicon.nouns.get(scene.lemma(object.head)) ?? lexicon.nouns.get(scene.word(object.head)))
    : undefined;
  return senses?.some((sense) => sense.kind.name === kind.name) ?? false;
}

/** The particle right behind the verb, or behind a short object ("gunned a man down" is not looked for). */
function particleAt(scene: Scene, i: number, words: readonly string[]): boolean {
  for (let n = 1; n < words.length; n++)
    if (scene.word(i + n - 1) !== words[n] && scene.word(i + n - 2) !== words[n]) return false;
  return true;
}

/** The first word of "run-off" or "drunken driving". */
function isCompound(scene: Scene, i: number): boolean {
  const words = lexicon.nouns.get(scene.word(i))?.[0].words ?? [];
  return words.length > 1 && (scene.word(i + 1) === '-' || scene.lemma(i + 1) === words[1]);
}

function nounTrigger(scene: Scene, i: number, taken: Uint8Array): Trigger | null {
  const senses = lexicon.nouns.get(scene.lemma(i)) ?? lexicon.nouns.get(scene.word(i));
  for (const sense of senses ?? []) {
    const last = wordsEnd(scene, i, sense.words);
    if (!last || taken[last - 1] || !isHead(scene, last)) continue;
    if (sense.tests.every((test) => nounHolds(test, scene, i, last)))
      return trigger(scene, i, last, last - 1, sense, 'noun');
  }
  return null;
}

/** Where "power cut" or "run-off" ends when it begins at `i`; 0 when it does not. */
function wordsEnd(scene: Scene, i: number, words: readonly string[]): number {
  let at = i + 1;
  for (const word of words.slice(1)) {
    if (scene.word(at) === '-') at++;
    if (scene.lemma(at) !== word && scene.word(at) !== word) return 0;
    at++;
  }
  return at;
}

/** A trigger names its phrase, or stands before another event's word ("peace talks", "murder trial"): not "trial lawyer". */
function isHead(scene: Scene, last: number): boolean {
  const tag = scene.article.syntax.tags[last];
  if (scene.word(last) === '-' && scene.chunkAt(last) !== null) return lexicon.nouns.has(scene.lemma(last + 1));
  if (tag !== Tag.NN && tag !== Tag.NNS) return true;
  const [a, b] = [scene.chunkAt(last - 1), scene.chunkAt(last)];
  return (
    a === null ||
    a !== b ||
    lexicon.nouns.has(scene.lemma(last)) ||
    /^(?:victim|suspect|charge|scene|talk|plan)s?$/.test(scene.word(last))
  );
}

function trigger(
  scene: Scene,
  first: number,
  last: number,
  head: number,
  { kind, tests }: Sense,
  form: 'verb' | 'noun',
): Trigger {
  const score = tests.length > 0 ? 0.75 : 0.8;
  const evidence: Evidence = {
    source: 'lexicon',
    rule: form === 'verb' ? 'event-verb' : 'event-noun',
    score,
    spans: [scene.spanOf(first, last)],
  };
  return { first, last, head, kind, form, evidence };
}
