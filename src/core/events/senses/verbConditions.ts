import type { NounChunk, VerbGroup } from '../../syntax/syntax';
import type { PhraseCondition, VerbConditions } from '../rule';
import type { Scene } from '../scene';
import type { Kind } from './kinds';
import { isPeople } from './people';

/** Says whether a condition holds of the sentence around a verb. Constant time. */
export type VerbTest = (scene: Scene, group: VerbGroup) => boolean;

type Compilers = {
  readonly [K in keyof VerbConditions]-?: (value: NonNullable<VerbConditions[K]>, kind: Kind) => VerbTest;
};

/** How many tokens behind the verb `followedBy` looks at, and `helpsEvent`. */
const followingReach = 8;
const helpingReach = 7;

/** How each condition of `VerbConditions` is checked; `../rule.ts` says what it means. */
const compilers: Compilers = {
  object: (value) => {
    const phrase = phraseTest(value);
    return (scene, group) => {
      const object = group.passive ? scene.subjectOf(group.head) : scene.objectOf(group);
      if (value === true) return object !== null || group.passive;
      if (value === 'people' && group.passive && object === null) return true;
      return phrase(scene, object);
    };
  },
  directObject: (value) => {
    const phrase = phraseTest(value);
    return (scene, group) => phrase(scene, scene.objectOf(group));
  },
  subject: (value) => {
    const phrase = phraseTest(value);
    return (scene, group) => phrase(scene, scene.subjectOf(group.head));
  },
  intransitive: () => (scene, group) => scene.objectOf(group) === null && !group.passive,
  passive: () => (_, group) => group.passive,
  participle: () => (scene, group) => !group.finite && scene.tag(group.head) === 'VBN',
  negated: () => (_, group) => group.negated,
  form: (value) => wordAt(value, ({ head }) => head),
  opensWith: (value) => wordAt(value, ({ first }) => first),
  next: (value) => wordAt(value, ({ last }) => last),
  secondNext: (value) => wordAt(value, ({ last }) => last + 1),
  followedBy: (value) => {
    const words = new Set(value);
    return (scene, { last }) => {
      for (let i = last; i < last + followingReach; i++) if (words.has(scene.word(i))) return true;
      return false;
    };
  },
  helpsEvent: (_, kind) => (scene, group) => helpsEvent(scene, group, kind),
  anyOf: (value, kind) => {
    const groups = value.map((conditions) => compileVerbConditions(conditions, kind));
    return (scene, group) => groups.some((tests) => tests.every((test) => test(scene, group)));
  },
  unless: (value, kind) => {
    const groups = value.map((conditions) => compileVerbConditions(conditions, kind));
    return (scene, group) => !groups.some((tests) => tests.every((test) => test(scene, group)));
  },
};

/** One test a condition. `kind` is what the verb tells. */
export function compileVerbConditions(conditions: VerbConditions, kind: Kind): VerbTest[] {
  const keys = Object.keys(conditions) as (keyof VerbConditions)[];
  return keys.map((key) => compile(key, conditions[key]!, kind));
}

function compile<K extends keyof VerbConditions>(key: K, value: NonNullable<VerbConditions[K]>, kind: Kind): VerbTest {
  return (compilers[key] as (value: NonNullable<VerbConditions[K]>, kind: Kind) => VerbTest)(value, kind);
}

function wordAt(value: readonly string[], at: (group: VerbGroup) => number): VerbTest {
  const words = new Set(value);
  return (scene, group) => words.has(scene.word(at(group)));
}

function phraseTest(value: PhraseCondition): (scene: Scene, chunk: NounChunk | null) => boolean {
  if (value === true) return (_, chunk) => chunk !== null;
  if (value === 'people') return isPeople;
  if (value === 'event') return (scene, chunk) => chunk !== null && scene.kinds.hasNoun(scene.lemma(chunk.head));
  const words = new Set(value);
  const money = words.has('$');
  return (scene, chunk) =>
    chunk !== null && (words.has(scene.lemma(chunk.head)) || (money && scene.tag(chunk.first) === '$'));
}

/** "Launched assaults", "launched an inquiry": the noun is the event. */
function helpsEvent(scene: Scene, group: VerbGroup, own: Kind): boolean {
  for (let i = group.last; i < group.last + helpingReach && !isMark(scene, i); i++)
    if (scene.kinds.ofNoun(scene.lemma(i)).some((kind) => kind !== own)) return true;
  const subject = group.passive ? scene.subjectOf(group.head) : null;
  return subject !== null && scene.kinds.hasNoun(scene.lemma(subject.head));
}

function isMark(scene: Scene, i: number): boolean {
  return /^[.,;:]$/.test(scene.word(i));
}
