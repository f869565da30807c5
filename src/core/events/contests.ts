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

/** Gives "win", "defeat" and the like the type of the story they stand in: sport, politics or conflict. Linear. */
export function typeContests(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  if (!triggers.some(({ kind }) => shared.has(kind.name))) return triggers;
  const type = storyType(scene, triggers);
  return triggers.map((trigger) => (shared.has(trigger.kind.name) ? { ...trigger, kind: { ...trigger.kind, type } } : trigger));
}

function storyType(scene: Scene, triggers: readonly Trigger[]): string {
  let sport = 0;
  for (let i = 0; i < scene.article.tokens.count && sport < 3; i++) if (sportWords.has(scene.lemma(i))) sport++;
  if (sport >= 3) return 'sport';
  const count = (type: string): number => triggers.filter((t) => t.kind.type === type && !shared.has(t.kind.name)).length;
  const [politics, conflict] = [count('politics'), count('conflict')];
  if (politics === 0 && conflict === 0) return sport > 0 ? 'sport' : 'politics';
  return politics >= conflict ? 'politics' : 'conflict';
}
