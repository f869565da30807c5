import type { StoryWords } from '../language';
import type { EventType } from '../rule';
import type { Scene } from '../scene';
import type { Trigger } from './triggers';

/** How many words make a story one about sport, how many are enough for a match in it, and how many weapons are counted. */
const enoughSport = 3;
const enoughForMatch = 2;
const enoughWeapons = 2;

/**
 * Gives words whose kind or type depends on the story theirs: "win" is of sport or politics, a "strike" is of workers or missiles,
 * a "match" that is no sport is left out. Linear.
 */
export function readByStory(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  if (!triggers.some(dependsOnStory)) return triggers;
  const { sport, weapons, hasWork } = countStory(scene, scene.language.stories);
  const type = storyType(triggers, sport, weapons);
  const isWar = !hasWork && weapons > 0;
  return triggers.flatMap((trigger) => {
    const { kind, form, inSport, inWar } = trigger;
    const rule = kind.rule;
    if (form === 'noun' && rule?.nounsInSportOnly && sport < enoughForMatch) return [];
    if (inWar && isWar) return [{ ...trigger, kind: inWar }];
    if (inSport && sport >= enoughSport) return [{ ...trigger, kind: inSport }];
    return [rule?.typeOfStory ? { ...trigger, kind: { ...kind, type } } : trigger];
  });
}

function dependsOnStory({ kind: { rule }, inSport, inWar }: Trigger): boolean {
  return Boolean(inSport ?? inWar ?? rule?.typeOfStory ?? rule?.nounsInSportOnly);
}

interface StoryCounts {
  readonly sport: number;
  readonly weapons: number;
  readonly hasWork: boolean;
}

function countStory(scene: Scene, words: StoryWords): StoryCounts {
  return {
    sport: countWords(scene, words.sport, enoughSport),
    weapons: countWords(scene, words.weapons, enoughWeapons),
    hasWork: countWords(scene, words.work, 1) > 0,
  };
}

function countWords(scene: Scene, words: ReadonlySet<string>, enough: number): number {
  let count = 0;
  for (let i = 0; i < scene.article.tokens.count && count < enough; i++) if (words.has(scene.lemma(i))) count++;
  return count;
}

function storyType(triggers: readonly Trigger[], sport: number, weapons: number): EventType {
  if (sport >= enoughSport) return 'sport';
  const count = (type: EventType): number =>
    triggers.filter(({ kind }) => kind.type === type && !kind.rule?.typeOfStory).length;
  const [politics, conflict] = [count('politics'), count('conflict')];
  if (politics === 0 && conflict === 0) return sport > 0 ? 'sport' : weapons >= enoughWeapons ? 'conflict' : 'politics';
  return politics >= conflict ? 'politics' : 'conflict';
}
