import type { Scene } from './scene';
import type { Trigger } from './triggers';

const kinds = new Set(['War', 'Conflict', 'Uprising', 'Crisis']);

/** Makes "the Syrian conflict", "Syria's six-year war" and "Syria's war" one event with a name. Linear. */
export function nameWars(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const known = new Map<string, string>();
  return triggers.map((trigger) => {
    const owner = kinds.has(trigger.kind.name) && trigger.form === 'noun' ? ownerOf(scene, trigger) : null;
    if (!owner) return trigger;
    const { text, tokens } = scene.article;
    const [start, end] = [tokens.starts[owner.first], tokens.ends[trigger.last - 1]];
    const place = text.slice(start, tokens.ends[owner.last - 1]);
    const key = `${place.slice(0, 4).toLowerCase()}/${trigger.kind.name === 'Uprising' ? 'uprising' : 'war'}`;
    const whole = owner.possessor ? `${trigger.kind.name} in ${place}` : text.slice(start, end).replace(/\s+/g, ' ');
    const name = known.get(key) ?? whole;
    known.set(key, name);
    const first = owner.possessor ? trigger.first : owner.first;
    return {
      ...trigger,
      first,
      kind: { type: trigger.kind.type, name },
      form: 'name',
      evidence: { ...trigger.evidence, rule: 'war-of-a-place', spans: [scene.spanOf(first, trigger.last)] },
    };
  });
}

/** The nation or place in front of the noun, in its phrase. */
function ownerOf(scene: Scene, { first }: Trigger): { first: number; last: number; possessor: boolean } | null {
  const limit = Math.max(0, first - 6);
  for (let i = first - 1; i >= limit && scene.article.sentenceOf[i] === scene.article.sentenceOf[first]; i--) {
    const type = scene.nameTypeAt(i);
    const possessor = scene.tag(i + 1) === 'POS';
    if (type === 'group' && (i === first - 1 || scene.word(i + 1) === 'civil'))
      return { first: i, last: i + 1, possessor: false };
    if (type === 'place' && possessor) return { first: i, last: i + 1, possessor: true };
    if (type !== null || !/^(?:POS|JJ|CD|HYPH|NN)$/.test(scene.tag(i) ?? '')) return null;
  }
  return null;
}
