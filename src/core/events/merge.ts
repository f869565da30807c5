import type { EventStatus, Participant, Time } from '../analysis';
import type { Scene } from './scene';
import type { Trigger } from './senses/triggers';

/** A trigger with what its sentence tells. */
export interface Mentioned {
  readonly trigger: Trigger;
  readonly status: EventStatus;
  readonly time: Time | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
}

/** How many events of one kind a mention is compared with, and how many times of an event. */
const remembered = 6;

/** An event as it grows: what its mentions told, ready to be compared with in constant time. */
interface Draft {
  readonly mentions: Mentioned[];
  /** `agent e1`, `patient e2` */
  readonly roles: Set<string>;
  readonly filled: Set<Participant['role']>;
  /** The latest values told. */
  readonly times: string[];
  ahead: boolean;
}

/** Puts mentions of the same happening together: the same kind, and nothing that sets them apart. In text order; linear. */
export function mergeMentions(scene: Scene, mentions: readonly Mentioned[]): Mentioned[][] {
  const { merging, leadingArticle } = scene.language;
  const drafts: Draft[] = [];
  const latest = new Map<string, readonly Draft[]>();
  const named = new Map<string, Draft>();
  for (const mention of mentions) {
    const { trigger } = mention;
    const called = trigger.form === 'noun' ? named.get(scene.lemma(trigger.head)) : undefined;
    if (called && wordsBefore(scene, trigger).some((word) => merging.definite.has(word))) {
      grow(called, mention);
      continue;
    }
    const key = `${trigger.kind.type}/${trigger.kind.name.toLowerCase().replace(leadingArticle, '')}`;
    const known = latest.get(key) ?? [];
    const same = bestOf(
      known.filter((draft) => isSame(scene, draft, mention)),
      mention,
    );
    if (same) {
      grow(same, isHeading(scene, trigger) ? { ...mention, status: same.mentions[0].status } : mention);
      continue;
    }
    const draft: Draft = { mentions: [], roles: new Set(), filled: new Set(), times: [], ahead: false };
    grow(draft, mention);
    drafts.push(draft);
    if (trigger.form === 'name') for (const word of trigger.kind.name.toLowerCase().split(' ')) named.set(word, draft);
    latest.set(key, [draft, ...known].slice(0, remembered));
  }
  return drafts.map((draft) => draft.mentions);
}

function grow(draft: Draft, mention: Mentioned): void {
  draft.mentions.push(mention);
  for (const { role, entity } of mention.participants) {
    draft.roles.add(`${role} ${entity}`);
    draft.filled.add(role);
  }
  const value = mention.time?.value;
  if (value !== undefined && !draft.times.includes(value)) draft.times.unshift(value);
  if (draft.times.length > remembered) draft.times.pop();
  if (isAhead(mention.status)) draft.ahead = true;
}

/** The event it shares people with, else the one most spoken of; the latest of equals. */
function bestOf(drafts: readonly Draft[], { participants }: Mentioned): Draft | undefined {
  const shared = ({ roles }: Draft): number => participants.filter((p) => roles.has(`${p.role} ${p.entity}`)).length;
  return [...drafts].sort((a, b) => shared(b) - shared(a) || b.mentions.length - a.mentions.length)[0];
}

function isSame(scene: Scene, draft: Draft, { trigger, time, participants, status }: Mentioned): boolean {
  if (trigger.form === 'name') return true;
  const { definite, indefinite, other, fresh, also } = scene.language.merging;
  const words = wordsBefore(scene, trigger);
  const isDefinite = words.some((word) => definite.has(word));
  if (words.some((word) => other.has(word) || (!isDefinite && fresh.has(word)))) return false;
  if (disagree(draft, participants, 'patient')) return false;
  if (isDefinite || isHeading(scene, trigger)) return true;
  if (isAhead(status) !== draft.ahead) return false;
  if (time && draft.times.length > 0 && !draft.times.some((value) => compatible(value, time.value))) return false;
  const dated = draft.times.length > 0 && time !== null;
  if (words.some((word) => indefinite.has(word)) || scene.tag(trigger.head) === 'NNS')
    return dated && !words.some((word) => also.has(word));
  if (trigger.form === 'noun') return true;
  if (disagree(draft, participants, 'agent')) return false;
  const shares = participants.some((p) => draft.roles.has(`${p.role} ${p.entity}`));
  return shares || dated || isOuter(scene, draft.mentions[0].trigger);
}

const isAhead = (status: EventStatus): boolean => status === 'planned' || status === 'hypothetical';

/** Both tell who is in a role, and it is not the same. */
function disagree({ roles, filled }: Draft, participants: readonly Participant[], role: Participant['role']): boolean {
  const ours = participants.filter((p) => p.role === role);
  return ours.length > 0 && filled.has(role) && !ours.some((p) => roles.has(`${role} ${p.entity}`));
}

/** In the headline or caption, which the story tells again. */
function isOuter({ article }: Scene, { first }: Trigger): boolean {
  return article.layout.blocks[article.blockOf[first]]?.kind === 'header';
}

/** The determiner and modifiers of a noun, in lower case. */
function wordsBefore(scene: Scene, { first, form }: Trigger): string[] {
  if (form === 'verb') return [];
  const chunk = scene.chunkAt(first);
  const words: string[] = [];
  for (let i = Math.max(chunk?.first ?? first, first - 5); i < first; i++) words.push(scene.word(i));
  const before = scene.word((chunk?.first ?? first) - 1);
  if (scene.language.merging.also.has(before)) words.push(before);
  return words;
}

/** Headings tell no article and no tense. */
function isHeading({ article }: Scene, { first }: Trigger): boolean {
  return article.layout.blocks[article.blockOf[first]]?.kind === 'heading';
}

/** One date holds the other: "2017-08" and "2017-08-27". */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
