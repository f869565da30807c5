import type { TokenRange } from '../../syntax/syntax';
import type { TagName } from '../../syntax/tags';
import type { Scene } from '../scene';
import type { Trigger } from '../senses/triggers';

/** How many tokens before its noun the owner of a war stands at most. */
const reach = 6;
/** Tags of what may stand between the owner and the noun: "Syria's six-year-long civil war". */
const betweenTags: ReadonlySet<TagName | null> = new Set(['POS', 'JJ', 'CD', 'HYPH', 'NN'] as const);

/** Makes "the Syrian conflict", "Syria's six-year war" and "Syria's war" one event with a name. Linear. */
export function nameWars(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const { text, tokens } = scene.article;
  const nameOf = new Map<string, string>();
  return triggers.map((trigger) => {
    const { kind, form, last, evidence } = trigger;
    const group = kind.rule?.namedByPlace;
    const owner = group !== undefined && form === 'noun' ? ownerOf(scene, trigger) : null;
    if (!owner) return trigger;
    const start = tokens.starts[owner.first];
    const place = text.slice(start, tokens.ends[owner.last - 1]);
    // "Syria" and "Syrian" begin alike.
    const key = `${place.slice(0, 4).toLowerCase()}/${group}`;
    const whole = owner.isPossessor
      ? scene.language.labels.inPlace(kind.name, place)
      : text.slice(start, tokens.ends[last - 1]).replace(/\s+/g, ' ');
    const name = nameOf.get(key) ?? whole;
    nameOf.set(key, name);
    const first = owner.isPossessor ? trigger.first : owner.first;
    return {
      ...trigger,
      first,
      kind: { type: kind.type, name, rule: null },
      form: 'name',
      evidence: { ...evidence, rule: 'war-of-a-place', spans: [scene.spanOf(first, last)] },
    };
  });
}

/** The people or place before the noun, in its phrase. */
function ownerOf(scene: Scene, { first }: Trigger): (TokenRange & { readonly isPossessor: boolean }) | null {
  const { sentenceOf } = scene.article;
  const { betweenPlaceAndKind } = scene.language.names;
  const limit = Math.max(0, first - reach);
  for (let i = first - 1; i >= limit && sentenceOf[i] === sentenceOf[first]; i--) {
    const type = scene.nameTypeAt(i);
    if (type === 'group' && (i === first - 1 || betweenPlaceAndKind.has(scene.word(i + 1))))
      return { first: i, last: i + 1, isPossessor: false };
    if (type === 'place' && scene.tag(i + 1) === 'POS') return { first: i, last: i + 1, isPossessor: true };
    if (type !== null || !betweenTags.has(scene.tag(i))) return null;
  }
  return null;
}
