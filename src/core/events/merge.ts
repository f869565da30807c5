import type { EventStatus, Participant, Time } from '../analysis';
import type { Scene } from './scene';
import type { Trigger } from './triggers';

/** A trigger with what its sentence tells. */
export interface Mentioned {
  readonly trigger: Trigger;
  readonly status: EventStatus;
  readonly time: Time | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
}

/** How many events of one kind a mention is compared with, the latest first. */
const remembered = 6;

/** Puts mentions of the same happening together: the same kind, and nothing that sets them apart. In text order; linear. */
export function mergeMentions(scene: Scene, mentions: readonly Mentioned[]): Mentioned[][] {
  const events: Mentioned[][] = [];
  const latest = new Map<string, Mentioned[][]>();
  for (const mention of mentions) {
    const key = `${mention.trigger.kind.type}/${mention.trigger.kind.name.toLowerCase().replace(/^the /, '')}`;
    const known = latest.get(key) ?? [];
    const same = bestOf(
      known.filter((event) => isSame(scene, event, mention)),
      mention,
    );
    if (same) same.push(isHeadline(scene, mention.trigger) ? { ...mention, status: same[0].status } : mention);
    else {
      const event = [mention];
      events.push(event);
      latest.set(key, [event, ...known].slice(0, remembered));
    }
  }
  return events;
}

/** The event it shares people with, else the one most spoken of; the latest of equals. */
function bestOf(events: readonly Mentioned[][], { participants }: Mentioned): Mentioned[] | undefined {
  const shared = (event: readonly Mentioned[]): number =>
    participants.filter((p) => event.some((m) => m.participants.some((q) => q.entity === p.entity && q.role === p.role))).length;
  return [...events].sort((a, b) => shared(b) - shared(a) || b.length - a.length)[0];
}

const other = /^(?:another|other|second|new|further|more|separate|previous|earlier|next|third|similar|fresh)$/;
const definite = /^(?:the|this|that|these|those|its|his|her|their|both)$/;

function isSame(scene: Scene, event: readonly Mentioned[], { trigger, time, participants, status }: Mentioned): boolean {
  if (trigger.form === 'name') return true;
  const article = wordsBefore(scene, trigger);
  if (article.some((word) => other.test(word))) return false;
  const times = event.flatMap((m) => (m.time ? [m.time.value] : []));
  const people = event.flatMap((m) => m.participants);
  const shares = participants.some((p) => people.some((q) => q.entity === p.entity && q.role === p.role));
  const patients = (list: readonly Participant[]) => list.filter((p) => p.role === 'patient').map((p) => p.entity);
  const [ours, theirs] = [patients(participants), patients(people)];
  if (ours.length > 0 && theirs.length > 0 && !ours.some((id) => theirs.includes(id))) return false;
  const future = (s: EventStatus): boolean => s === 'planned' || s === 'hypothetical';
  if (isHeadline(scene, trigger)) return true;
  if (future(status) !== event.some((m) => future(m.status)) && !article.some((word) => definite.test(word))) return false;
  if (time && times.length > 0 && !times.some((value) => compatible(value, time.value)))
    return article.some((word) => definite.test(word)) && time.type === 'TIME';
  if (article.some((word) => definite.test(word)) || shares) return true;
  if (article.includes('a') || article.includes('an') || /^NNS$/.test(scene.tag(trigger.head) ?? ''))
    return times.length > 0 && time !== null && !article.includes('also');
  return trigger.form === 'verb' ? shares || (time !== null && times.length > 0) : true;
}

/** The determiner and modifiers of a noun, in lower case. */
function wordsBefore(scene: Scene, { first, form }: Trigger): string[] {
  if (form === 'verb') return [];
  const chunk = scene.chunkAt(first);
  const words: string[] = [];
  for (let i = Math.max(chunk?.first ?? first, first - 5); i < first; i++) words.push(scene.word(i));
  if (scene.word((chunk?.first ?? first) - 1) === 'also') words.push('also');
  return words;
}

/** Headings and headlines tell no article and no tense. */
function isHeadline({ article }: Scene, { first }: Trigger): boolean {
  const kind = article.layout.blocks[article.blockOf[first]]?.kind;
  return kind === 'heading';
}

/** One date holds the other: "2017-08" and "2017-08-27". */
function compatible(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}
