import type { Evidence } from '../../analysis';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import { eventRules } from '../rules';
import type { Scene } from '../scene';
import type { Kind } from '../senses/kinds';
import type { Trigger } from '../senses/triggers';

/** What a person says of words: they tell an event of this type, or, null, none. */
interface Said extends TokenRange {
  readonly type: string | null;
}

/**
 * The words of happening that people leave, and those that they add. Words that are one already keep their kind: what a person calls
 * its type is said of the event as a whole. In text order, disjoint.
 */
export function correctTriggers(scene: Scene, triggers: readonly Trigger[]): readonly Trigger[] {
  const said = saidOf(scene);
  if (said.length === 0) return triggers;
  const exact = new Map(triggers.map((trigger) => [rangeKey(trigger), trigger]));
  const kept = triggers.filter((trigger) => !said.some((one) => touch(one, trigger)));
  const made = said.flatMap((one): Trigger[] => {
    if (one.type === null) return [];
    const known = exact.get(rangeKey(one));
    const evidence = byHand(scene, one);
    if (!known) return [madeTrigger(scene, one, one.type, evidence)];
    return [{ ...known, corrected: { type: one.type, evidence } }];
  });
  return [...kept, ...made].sort((a, b) => a.first - b.first);
}

/** In the order given: of two that share a word, the later. */
function saidOf({ article: { tokens, inputs } }: Scene): readonly Said[] {
  let said: Said[] = [];
  for (const constraint of inputs.constraints ?? []) {
    const range = constraint.kind === 'event' ? tokensIn(tokens, constraint.span) : null;
    if (!range || constraint.kind !== 'event') continue;
    said = said.filter((other) => !touch(other, range));
    said.push({ ...range, type: constraint.type });
  }
  return said;
}

const touch = (a: TokenRange, b: TokenRange): boolean => a.first < b.last && b.first < a.last;

function byHand(scene: Scene, { first, last }: TokenRange): Evidence {
  const rule = 'event-by-hand';
  return { source: 'person', rule, score: eventRules[rule].score, spans: [scene.spanOf(first, last)] };
}

/** A verb, a noun, or a name; of the kind that its noun can tell, else of one of its own. */
function madeTrigger(scene: Scene, { first, last }: TokenRange, type: string, evidence: Evidence): Trigger {
  for (let i = first; i < last; i++)
    if (scene.groupAt(i)?.head === i)
      return { first, last, head: i, kind: ownKind(scene, first, last, type), form: 'verb', evidence };
  const head = last - 1;
  const tag = scene.tag(head);
  const isName = tag === 'NNP' || tag === 'NNPS';
  const known = scene.kinds.ofNoun(scene.lemma(head)).find((kind) => kind.type === type);
  const kind = isName || !known ? ownKind(scene, first, last, type) : known;
  return { first, last, head, kind, form: isName ? 'name' : 'noun', evidence };
}

function ownKind(scene: Scene, first: number, last: number, type: string): Kind {
  const { start, end } = scene.spanOf(first, last);
  const words = scene.article.text.slice(start, end).replace(/\s+/g, ' ');
  return { type, name: words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), rule: null };
}
