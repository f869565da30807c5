import type { NounConditions } from '../rule';
import type { TagName } from '../../syntax/tags';
import type { Scene } from '../scene';

/** Says whether a condition holds of the phrase around a noun, tokens `[first, last)`. Constant time. */
export type NounTest = (scene: Scene, first: number, last: number) => boolean;

type Compilers = { readonly [K in keyof NounConditions]-?: (value: NonNullable<NounConditions[K]>) => NounTest };

/** Tags of what an adjective describes, or stands with before it. */
const describedTags: ReadonlySet<TagName> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS']);

/** How many tokens before the noun `modifier` looks at. */
const modifierReach = 5;

/** How each condition of `NounConditions` is checked; `../rule.ts` says what it means. */
const compilers: Compilers = {
  plural: () => (scene, _, last) => scene.tag(last - 1) === 'NNS' || scene.tag(last - 1) === 'NNPS',
  modifier: (value) => {
    const words = new Set(value);
    return (scene, first) => {
      const lowest = Math.max(first - modifierReach, scene.chunkAt(first)?.first ?? first - 1);
      for (let i = first - 1; i >= lowest; i--) if (words.has(scene.word(i))) return true;
      return words.has(scene.word(first - 1));
    };
  },
  precededBy: (value) => {
    const words = new Set(value);
    return (scene, first) => words.has(scene.word(first - 1)) || words.has(scene.word(first - 2));
  },
  previous: (value) => {
    const words = new Set(value);
    return (scene, first) => words.has(scene.word(first - 1));
  },
  previousNoun: (value) => {
    const words = new Set(value);
    return (scene, first) => words.has(scene.lemma(first - 1));
  },
  next: (value) => {
    const words = new Set(value);
    return (scene, _, last) => words.has(scene.word(last));
  },
  possessed: () => (scene, first) => scene.tag(first - 1) === 'POS' || scene.tag(first - 1) === 'PRP$',
  predicate: () => isPredicate,
  anyOf: (value) => {
    const groups = value.map(compileNounConditions);
    return (scene, first, last) => groups.some((tests) => tests.every((test) => test(scene, first, last)));
  },
  unless: (value) => {
    const groups = value.map(compileNounConditions);
    return (scene, first, last) => !groups.some((tests) => tests.every((test) => test(scene, first, last)));
  },
};

/** One test a condition. */
export function compileNounConditions(conditions: NounConditions): NounTest[] {
  const keys = Object.keys(conditions) as (keyof NounConditions)[];
  return keys.map((key) => compile(key, conditions[key]!));
}

function compile<K extends keyof NounConditions>(key: K, value: NonNullable<NounConditions[K]>): NounTest {
  return (compilers[key] as (value: NonNullable<NounConditions[K]>) => NounTest)(value);
}

/** "Found dead", "left six dead": not "dead bodies". */
function isPredicate(scene: Scene, _: number, last: number): boolean {
  const next = scene.tag(last);
  return next === null || !describedTags.has(next);
}
