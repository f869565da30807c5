import type { EventStatus, Participant } from '../analysis';
import type { Mention } from './mentions/mention';
import type { Scene } from './scene';
import type { Trigger } from './senses/triggers';

/** How many events of one kind a mention is compared with, and how many times of an event. */
const remembered = 6;
/** How many words before its noun a phrase is read. */
const phraseReach = 5;

/** Puts mentions of the same happening together: the same kind, and nothing that sets them apart. In text order; linear. */
export function mergeMentions(scene: Scene, mentions: readonly Mention[]): (readonly Mention[])[] {
  const { merging, leadingArticle } = scene.language;
  const drafts: Draft[] = [];
  const latest = new Map<string, readonly Draft[]>();
  const named = new Map<string, Draft>();
  for (const mention of mentions) {
    const { trigger } = mention;
    const { kind, form } = trigger;
    const namesake = form === 'noun' ? named.get(scene.lemma(trigger.head)) : undefined;
    if (namesake && wordsBefore(scene, trigger).some((word) => merging.definite.has(word))) {
      namesake.add(mention);
      continue;
    }
    const key = `${kind.type}/${kind.name.toLowerCase().replace(leadingArticle, '')}`;
    const known = latest.get(key) ?? [];
    const candidates = known.filter((draft) => isSame(scene, draft, mention));
    const same = bestOf(candidates, mention);
    if (same) {
      same.add(isHeading(scene, trigger) ? { ...mention, status: same.first.status } : mention);
      continue;
    }
    const draft = new Draft(mention);
    drafts.push(draft);
    if (form === 'name') for (const word of kind.name.toLowerCase().split(' ')) named.set(word, draft);
    latest.set(key, [draft, ...known].slice(0, remembered));
  }
  return drafts.map((draft) => draft.mentions);
}

/** An event as it grows: what its mentions say, ready to be compared with in constant time. */
class Draft {
  readonly first: Mention;
  readonly #mentions: Mention[] = [];
  /** `agent e1`, `patient e2` */
  readonly #roles = new Set<string>();
  readonly #filled = new Set<Participant['role']>();
  /** Values of the latest times. */
  readonly #times: string[] = [];
  #isAhead = false;

  constructor(first: Mention) {
    this.first = first;
    this.add(first);
  }

  add(mention: Mention): void {
    this.#mentions.push(mention);
    for (const { role, entity } of mention.participants) {
      this.#roles.add(`${role} ${entity}`);
      this.#filled.add(role);
    }
    const value = mention.time?.value;
    if (value !== undefined && !this.#times.includes(value)) this.#times.unshift(value);
    if (this.#times.length > remembered) this.#times.pop();
    if (isAhead(mention.status)) this.#isAhead = true;
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  /** Whether a mention says that it is still to come, or may. */
  get isAhead(): boolean {
    return this.#isAhead;
  }

  get isDated(): boolean {
    return this.#times.length > 0;
  }

  /** Whether one of its times holds the other, or is held by it: "2017-08" and "2017-08-27". */
  isAt(value: string): boolean {
    return this.#times.some((own) => own.startsWith(value) || value.startsWith(own));
  }

  has({ role, entity }: Participant): boolean {
    return this.#roles.has(`${role} ${entity}`);
  }

  /** Whether it says who is in a role, and these are others. */
  contradicts(participants: readonly Participant[], role: Participant['role']): boolean {
    const others = participants.filter((p) => p.role === role);
    return others.length > 0 && this.#filled.has(role) && !others.some((p) => this.has(p));
  }
}

/** The event it shares people with, else the one most spoken of; the latest of equals. */
function bestOf(drafts: readonly Draft[], { participants }: Mention): Draft | undefined {
  const shared = (draft: Draft): number => participants.filter((p) => draft.has(p)).length;
  return [...drafts].sort((a, b) => shared(b) - shared(a) || b.mentions.length - a.mentions.length)[0];
}

function isSame(scene: Scene, draft: Draft, { trigger, time, participants, status }: Mention): boolean {
  if (trigger.form === 'name') return true;
  const { definite, indefinite, other, fresh, also } = scene.language.merging;
  const words = wordsBefore(scene, trigger);
  const isDefinite = words.some((word) => definite.has(word));
  if (words.some((word) => other.has(word) || (!isDefinite && fresh.has(word)))) return false;
  if (draft.contradicts(participants, 'patient') || draft.contradicts(participants, 'agent')) return false;
  if (isDefinite || isHeading(scene, trigger)) return true;
  if (isAhead(status) !== draft.isAhead) return false;
  if (time && draft.isDated && !draft.isAt(time.value)) return false;
  const isSameTime = draft.isDated && time !== null;
  if (words.some((word) => indefinite.has(word)) || scene.tag(trigger.head) === 'NNS')
    return isSameTime && !words.some((word) => also.has(word));
  if (trigger.form === 'noun') return true;
  return isSameTime || participants.some((p) => draft.has(p)) || isInHeader(scene, draft.first.trigger);
}

function isAhead(status: EventStatus): boolean {
  return status === 'planned' || status === 'hypothetical';
}

/** In the headline or caption, which the story tells again. */
function isInHeader({ article }: Scene, { first }: Trigger): boolean {
  return article.layout.blocks[article.blockOf[first]]?.kind === 'header';
}

/** Headings have no article and no tense that would tell. */
function isHeading({ article }: Scene, { first }: Trigger): boolean {
  return article.layout.blocks[article.blockOf[first]]?.kind === 'heading';
}

/** The determiner and modifiers of a noun, in lower case, and "also" before them. */
function wordsBefore(scene: Scene, { first, form }: Trigger): string[] {
  if (form === 'verb') return [];
  const start = scene.chunkAt(first)?.first ?? first;
  const words: string[] = [];
  for (let i = Math.max(start, first - phraseReach); i < first; i++) words.push(scene.word(i));
  const before = scene.word(start - 1);
  if (scene.language.merging.also.has(before)) words.push(before);
  return words;
}
