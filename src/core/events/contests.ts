import type { Scene } from './scene';
import type { Trigger } from './triggers';

/** Kinds that sport, elections and battles have in common. */
const shared = new Set(['Win', 'Defeat', 'Round', 'Record']);
const sportWords = new Set(
  (
    'match cup team coach league tournament season player goal striker champion championship stadium referee club ' +
    'striker midfielder quarterback touchdown playoff game fans football ' +
    'soccer tennis basketball cricket rugby hockey golf olympics sprinter marathon'
  ).split(' '),
);

/** Kinds whose nouns are sport only where the story is. */
const playful = new Set(['Goal', 'Match', 'Race']);
const labourWords = new Set(
  'union worker employee wage pay walkout picket stoppage staff dockworker teacher nurse driver miner labour labor'.split(
    ' ',
  ),
);
const weaponWords = new Set(
  'missile drone warplane jet airstrike bomb rocket military troop militant soldier army air militia'.split(' '),
);

/** Gives "win", "defeat" and "strike" the type of the story they stand in, and leaves out goals and games that are no sport. Linear. */
export function typeContests(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  if (
    !triggers.some(
      ({ kind }) => shared.has(kind.name) || playful.has(kind.name) || kind.name === 'Strike' || kind.name === 'Attack',
    )
  )
    return triggers;
  const sport = countWords(scene, sportWords, 3);
  const weapons = countWords(scene, weaponWords, 2);
  const type = storyType(triggers, sport, weapons);
  const isAttack = countWords(scene, labourWords, 1) === 0 && weapons > 0;
  return triggers.flatMap((trigger) => {
    const { kind, form } = trigger;
    if (playful.has(kind.name) && form === 'noun' && sport < 2) return [];
    if (kind.name === 'Strike' && form === 'noun' && isAttack)
      return [{ ...trigger, kind: { type: 'conflict', name: 'Attack' } }];
    if (sport >= 3 && scene.groupAt(trigger.head)?.lemma === 'beat')
      return [{ ...trigger, kind: { type: 'sport', name: 'Win' } }];
    return [shared.has(kind.name) ? { ...trigger, kind: { ...kind, type } } : trigger];
  });
}

function countWords(scene: Scene, words: ReadonlySet<string>, enough: number): number {
  let count = 0;
  for (let i = 0; i < scene.article.tokens.count && count < enough; i++) if (words.has(scene.lemma(i))) count++;
  return count;
}

function storyType(triggers: readonly Trigger[], sport: number, weapons: number): string {
  if (sport >= 3) return 'sport';
  const count = (type: string): number =>
    triggers.filter((t) => t.kind.type === type && !shared.has(t.kind.name)).length;
  const [politics, conflict] = [count('politics'), count('conflict')];
  if (politics === 0 && conflict === 0) return sport > 0 ? 'sport' : weapons > 1 ? 'conflict' : 'politics';
  return politics >= conflict ? 'politics' : 'conflict';
}
