import type { Evidence } from '../../analysis';
import type { VerbGroup } from '../../syntax/syntax';
import { isNoun, Tag, type TagName } from '../../syntax/tags';
import { ambiguousScore, eventRules } from '../rules';
import type { Scene } from '../scene';
import type { Kind } from './kinds';
import type { Lexicon, NounWord, VerbWord } from './lexicon';

/** A word that says something happened: tokens `[first, last)`, `head` the verb or head noun. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: Kind;
  readonly form: 'verb' | 'noun' | 'name';
  readonly evidence: Evidence;
  /** What a person calls its type, where that is not what makes it one. */
  readonly corrected?: { readonly type: string; readonly evidence: Evidence };
  /** The kind that the word tells where the story is about sport, if another. */
  readonly inSport?: Kind;
  /** The same where it is about weapons. */
  readonly inWar?: Kind;
}

/**
 * Finds the words of the lexicon that stand in one of their senses, in text order, disjoint. `taken` tokens are names.
 * Linear.
 */
export function findTriggers(scene: Scene, lexicon: Lexicon, taken: Uint8Array): Trigger[] {
  const { tokens } = scene.article;
  const found: Trigger[] = [];
  for (let i = 0; i < tokens.count;) {
    const trigger = taken[i] ? null : triggerAt(scene, lexicon, i, taken);
    if (trigger) found.push(trigger);
    i = trigger ? trigger.last : i + 1;
  }
  return found;
}

function triggerAt(scene: Scene, lexicon: Lexicon, i: number, taken: Uint8Array): Trigger | null {
  return isNounLike(scene, lexicon, i) ? nounTrigger(scene, lexicon, i, taken) : verbTrigger(scene, lexicon, i);
}

/** Tags of what can stand before a noun in its phrase. */
const beforeNoun: ReadonlySet<TagName | null> = new Set([
  'DT',
  'JJ',
  'JJR',
  'JJS',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'PRP$',
  'CD',
] as const);

/** Nouns, compounds, and "the shooting", which taggers take for a verb. */
function isNounLike(scene: Scene, lexicon: Lexicon, i: number): boolean {
  const tag = scene.article.syntax.tags[i];
  if (tag === Tag.VBG)
    return scene.kinds.hasNoun(scene.word(i)) && beforeNoun.has(scene.tag(i - 1)) && scene.objectAfter(i) === null;
  const verb = scene.groupAt(i);
  if (verb?.head === i && lexicon.verbs.has(verb.lemma)) return false;
  return isNoun(tag) || isCompound(scene, lexicon, i) || (tag === Tag.JJ && isAdjective(scene, lexicon, i));
}

/** "Was found dead". */
function isAdjective(scene: Scene, lexicon: Lexicon, i: number): boolean {
  return lexicon.nouns.get(scene.word(i))?.some((sense) => sense.isAdjective) ?? false;
}

function verbTrigger(scene: Scene, lexicon: Lexicon, i: number): Trigger | null {
  const group = scene.groupAt(i);
  if (!group || group.head !== i) return null;
  if (isModifier(scene, i)) return null;
  const senses = lexicon.verbs.get(group.lemma) ?? lexicon.verbs.get(group.lemma + scene.language.lostVerbEnding);
  if (!senses) return hyphenVerb(scene, lexicon, i);
  for (const sense of senses) {
    if (sense.words.length > 1 && !hasParticle(scene, group.last, sense.words)) continue;
    if (repeatsObject(scene, group, sense)) continue;
    if (sense.tests.every((test) => test(scene, group))) return ofVerb(scene, i, i, sense);
  }
  return null;
}

/** "A retired baker": a participle that only describes. */
function isModifier(scene: Scene, i: number): boolean {
  const chunk = scene.chunkAt(i);
  return chunk !== null && chunk === scene.chunkAt(i + 1);
}

/** "re-elected": the prefix and hyphen are tokens of their own. */
function hyphenVerb(scene: Scene, lexicon: Lexicon, i: number): Trigger | null {
  if (scene.word(i - 1) !== '-') return null;
  const sense = lexicon.verbs.get(`${scene.word(i - 2)}-${scene.verbLemma(i)}`)?.[0];
  return sense ? ofVerb(scene, i - 2, i, sense) : null;
}

/** "Mediated talks", "fought a battle": the object is the event. */
function repeatsObject(scene: Scene, group: VerbGroup, { kind }: VerbWord): boolean {
  const object = scene.objectOf(group);
  if (!object) return false;
  const lemma = scene.lemma(object.head);
  return scene.kinds.ofNoun(scene.kinds.hasNoun(lemma) ? lemma : scene.word(object.head)).includes(kind);
}

/** The particle right behind the verb, or one word on ("gunned a man down" is not looked for). */
function hasParticle(scene: Scene, i: number, words: readonly string[]): boolean {
  for (let n = 1; n < words.length; n++)
    if (scene.word(i + n - 1) !== words[n] && scene.word(i + n - 2) !== words[n]) return false;
  return true;
}

/** The first word of "run-off" or "drunken driving". */
function isCompound(scene: Scene, lexicon: Lexicon, i: number): boolean {
  const words = lexicon.nouns.get(scene.word(i))?.[0].words;
  if (!words || words.length < 2) return false;
  return scene.word(i + 1) === '-' || scene.lemma(i + 1) === words[1];
}

function nounTrigger(scene: Scene, lexicon: Lexicon, i: number, taken: Uint8Array): Trigger | null {
  const senses = lexicon.nouns.get(scene.lemma(i)) ?? lexicon.nouns.get(scene.word(i));
  for (const sense of senses ?? []) {
    const last = endOfWords(scene, i, sense.words);
    if (!last || taken[last - 1] || !isHead(scene, last)) continue;
    if (sense.tests.every((test) => test(scene, i, last))) return ofNoun(scene, i, last, sense);
  }
  return null;
}

/** Where "power cut" or "run-off" ends when it begins at `i`; 0 when it does not. */
function endOfWords(scene: Scene, i: number, words: readonly string[]): number {
  let at = i + 1;
  for (let n = 1; n < words.length; n++, at++) {
    if (scene.word(at) === '-') at++;
    if (scene.lemma(at) !== words[n] && scene.word(at) !== words[n]) return 0;
  }
  return at;
}

/** A trigger is its phrase's head, or stands before another event's word ("peace talks", "murder trial"): not "trial lawyer". */
function isHead(scene: Scene, last: number): boolean {
  const tag = scene.article.syntax.tags[last];
  if (scene.word(last) === '-' && scene.chunkAt(last) !== null) return scene.kinds.hasNoun(scene.lemma(last + 1));
  if (tag !== Tag.NN && tag !== Tag.NNS) return true;
  const chunk = scene.chunkAt(last - 1);
  return (
    chunk === null ||
    chunk !== scene.chunkAt(last) ||
    scene.kinds.hasNoun(scene.lemma(last)) ||
    scene.language.nounsAfterEvent.has(scene.word(last))
  );
}

function ofVerb(scene: Scene, first: number, head: number, sense: VerbWord): Trigger {
  const { kind, inSport, isAmbiguous } = sense;
  const evidence: Evidence = {
    source: 'lexicon',
    rule: 'event-verb',
    score: isAmbiguous ? ambiguousScore : eventRules['event-verb'].score,
    spans: [scene.spanOf(first, head + 1)],
  };
  const trigger: Trigger = { first, last: head + 1, head, kind, form: 'verb', evidence };
  return inSport ? { ...trigger, inSport } : trigger;
}

function ofNoun(scene: Scene, first: number, last: number, sense: NounWord): Trigger {
  const { kind, inWar, isAmbiguous } = sense;
  const evidence: Evidence = {
    source: 'lexicon',
    rule: 'event-noun',
    score: isAmbiguous ? ambiguousScore : eventRules['event-noun'].score,
    spans: [scene.spanOf(first, last)],
  };
  const trigger: Trigger = { first, last, head: last - 1, kind, form: 'noun', evidence };
  return inWar ? { ...trigger, inWar } : trigger;
}
