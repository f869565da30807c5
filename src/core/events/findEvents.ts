import type { Event, EventMention, EventStatus, Participant, Time } from '../analysis';
import type { Article } from '../article';
import type { Chains } from '../coreference/resolve';
import type { Steps } from '../steps';
import { createDetailFinder, correctParticipants, withCorrections, type SaidOfEvent } from './corrections/details';
import { correctGroups } from './corrections/groups';
import { correctTriggers } from './corrections/triggers';
import { nameOf } from './eventName';
import type { EventsLanguage } from './language';
import { readMentions, type Mention } from './mentions/mention';
import { tokenAt } from './mentions/time';
import { mergeMentions } from './merge';
import { NamedEventFinder } from './named/namedEvents';
import { nameWars } from './named/wars';
import { Scene } from './scene';
import { Kinds } from './senses/kinds';
import { createLexicon, type Lexicon } from './senses/lexicon';
import { readByStory } from './senses/stories';
import { findTriggers, type Trigger } from './senses/triggers';

/** Finds the events of an article whose times and chains are known, in steps. Events name times and entities by `id`. */
export type EventFinder = (article: Article, times: readonly Time[], chains: Chains) => Steps<Event[]>;

/**
 * Finds events: words of happening in the sense their sentence gives them, and events with a name; mentions of the same thing
 * are merged. Linear but for logarithmic look-ups. Throws `RangeError` where a rule names one that is not there.
 */
export function createEventFinder(language: EventsLanguage): EventFinder {
  const kinds = new Kinds(language.rules);
  const lexicon = createLexicon(language.rules, kinds);
  const namedEvents = new NamedEventFinder(language.names);
  return function* (article, times, chains) {
    const scene = new Scene(article, chains, language, kinds);
    const named = namedEvents.find(scene);
    yield;
    const triggers = allTriggers(scene, lexicon, named, times);
    yield;
    const mentions = readMentions(scene, triggers, times, chains);
    yield;
    const saidOf = createDetailFinder(scene, times);
    return correctGroups(scene, mergeMentions(scene, mentions)).map((event, i) => {
      const said = saidOf?.(event);
      const read = toEvent(scene, event, i, null);
      return said ? withCorrections(scene, toEvent(scene, event, i, said), read, { said, times }) : read;
    });
  };
}

/** Named events first: their words are no triggers of their own. Names of anything else, and times, hide what they contain. */
function allTriggers(
  scene: Scene,
  lexicon: Lexicon,
  named: readonly Trigger[],
  times: readonly Time[],
): readonly Trigger[] {
  const { tokens, names, layout } = scene.article;
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of [...names, ...named]) taken.fill(1, first, last);
  for (const { start, end } of times) taken.fill(1, tokenAt(tokens.starts, start), tokenAt(tokens.starts, end - 1) + 1);
  const { headerDate } = layout;
  const found = findTriggers(scene, lexicon, taken).filter(
    ({ first }) => !headerDate || tokens.starts[first] >= headerDate.end,
  );
  const inOrder = [...named, ...found].sort((a, b) => a.first - b.first);
  return correctTriggers(scene, nameWars(scene, readByStory(scene, inOrder)));
}

function toEvent(scene: Scene, mentions: readonly Mention[], index: number, said: SaidOfEvent | null): Event {
  const { trigger } = mentions[0];
  const retyped = mentions.findLast((m) => m.trigger.corrected)?.trigger.corrected;
  const kind = trigger.kind.type;
  const id = `v${index + 1}`;
  const timeRead =
    (mentions.find((m) => m.time && m.trigger.form !== 'name') ?? mentions.find((m) => m.time))?.time ?? null;
  const placeRead = mentions.find((m) => m.place)?.place ?? null;
  const time = said?.time === undefined ? timeRead : said.time;
  const place = said?.place === undefined ? placeRead : said.place;
  const participants = participantsOfEvent(mentions);
  return {
    id,
    type: retyped?.type ?? kind,
    named: trigger.form === 'name',
    status: said?.status ?? statusOfEvent(mentions),
    name: said?.name ?? nameOf(scene, mentions),
    mentions: mentions.map((mention, i) => toMention(scene, mention, said, `${id}.${i + 1}`)),
    time: time?.id ?? null,
    place,
    participants: said ? correctParticipants(participants, said) : participants,
    evidence: [...(retyped ? [retyped.evidence] : []), ...mentions.map((m) => m.trigger.evidence)],
    ...(retyped && retyped.type !== kind ? { overruled: [{ ...trigger.evidence, reading: kind }] } : {}),
  };
}

/** What was said on the mention itself holds for it, too. */
function toMention(scene: Scene, mention: Mention, said: SaidOfEvent | null, id: string): EventMention {
  const { trigger } = mention;
  const span = scene.spanOf(trigger.first, trigger.last);
  const own = said?.spans.some(({ start, end }) => start === span.start && end === span.end) ? said : null;
  const { status = mention.status, time = mention.time, place = mention.place } = own ?? {};
  const text = scene.article.text.slice(span.start, span.end);
  return { ...span, id, text, status, time: time?.id ?? null, place };
}

/** Of the statuses that the mentions have, the one that says most: what goes on or has happened is planned no more. */
function statusOfEvent(mentions: readonly Mention[]): EventStatus {
  const found = mentions.map((m) => m.status);
  for (const status of ['ongoing', 'happened', 'denied', 'planned'] as const) if (found.includes(status)) return status;
  return 'hypothetical';
}

/** Each with the first role that says something. */
function participantsOfEvent(mentions: readonly Mention[]): Participant[] {
  const roles = new Map<string, Participant['role']>();
  for (const { participants } of mentions)
    for (const { entity, role } of participants)
      if (!roles.has(entity) || roles.get(entity) === 'other') roles.set(entity, role);
  return [...roles].map(([entity, role]) => ({ entity, role }));
}
