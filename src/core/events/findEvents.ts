import type { Event, EventMention, EventStatus, Participant, Time } from '../analysis';
import type { Article } from '../article';
import type { Steps } from '../steps';
import type { Chains } from '../coreference/resolve';
import { findDate } from '../layout/articleDate';
import { parseDay } from '../times/calendar/days';
import { labelOf } from './label';
import type { EventsLanguage } from './language';
import { participantsOf } from './mentions/participants';
import { createPlaceFinder } from './mentions/place';
import { statusOf } from './mentions/status';
import { createTimeFinder, tokenAt } from './mentions/time';
import { mergeMentions, type Mentioned } from './merge';
import { NamedEventFinder } from './named/namedEvents';
import { nameWars } from './named/wars';
import { Scene } from './scene';
import { Kinds } from './senses/kinds';
import { Lexicon } from './senses/lexicon';
import { readByStory } from './senses/stories';
import { findTriggers, type Trigger } from './senses/triggers';

/** Finds the events of an article whose times and chains are known. Times are looked up by `id`. Linear but for logarithmic look-ups. */
export type EventFinder = (article: Article, times: readonly Time[], chains: Chains) => Steps<Event[]>;

/**
 * Finds events: words of happening in the sense their sentence gives them, and events with a name; mentions of the same thing
 * are merged. Throws `RangeError` where a rule names one that is not there.
 */
export function createEventFinder(language: EventsLanguage): EventFinder {
  const kinds = new Kinds(language.rules);
  const lexicon = new Lexicon(language.rules, kinds);
  const namedEvents = new NamedEventFinder(language.names);
  return function* (article, times, chains) {
    const scene = new Scene(article, chains, language, kinds);
    const named = namedEvents.find(scene);
    yield;
    const triggers = allTriggers(scene, lexicon, named, times);
    yield;
    const mentions = describeMentions(scene, triggers, times, chains);
    yield;
    return mergeMentions(scene, mentions).map((event, i) => describe(scene, event, i));
  };
}

/** Named events first: their words are no triggers of their own. Names of anything else, and times, hide what they contain. */
function allTriggers(
  scene: Scene,
  lexicon: Lexicon,
  named: readonly Trigger[],
  times: readonly Time[],
): readonly Trigger[] {
  const { article } = scene;
  const taken = new Uint8Array(article.tokens.count);
  for (const { first, last } of [...article.names, ...named]) taken.fill(1, first, last);
  const { starts } = article.tokens;
  for (const { start, end } of times) taken.fill(1, tokenAt(starts, start), tokenAt(starts, end - 1) + 1);
  const { headerDate } = article.layout;
  const found = findTriggers(scene, lexicon, taken).filter(
    ({ first }) => !headerDate || article.tokens.starts[first] >= headerDate.end,
  );
  const inOrder = [...named, ...found].sort((a, b) => a.first - b.first);
  return nameWars(scene, readByStory(scene, inOrder));
}

/** Each trigger with what its sentence tells. */
function describeMentions(
  scene: Scene,
  triggers: readonly Trigger[],
  times: readonly Time[],
  chains: Chains,
): readonly Mentioned[] {
  const timeOf = createTimeFinder(scene, times);
  const placeOf = createPlaceFinder(scene, chains);
  const date = findDate(scene.article);
  const today = date && parseDay(date.value);
  return triggers.map((trigger) => {
    const time = timeOf(trigger.head, tellsPast(scene, trigger) ? today : null);
    return {
      trigger,
      time,
      place: placeOf(trigger.head),
      status: byTime(statusOf(scene, trigger), time, today),
      participants: participantsOf(scene, trigger),
    };
  });
}

/** "Cut its forecast for 2018": a time that is yet to come is not the event's. */
function tellsPast(scene: Scene, { form, head }: Trigger): boolean {
  const group = form === 'verb' ? scene.groupAt(head) : null;
  return group !== null && group.finite && (group.tense === 'past' || group.perfect) && !group.modal;
}

/** What is dated after the article has not happened yet. */
function byTime(status: EventStatus, time: Time | null, today: number | null): EventStatus {
  const begin = time?.interval.begin ? parseDay(time.interval.begin) : null;
  return status === 'happened' && begin !== null && today !== null && begin > today ? 'planned' : status;
}

function describe(scene: Scene, event: readonly Mentioned[], index: number): Event {
  const { trigger } = event[0];
  const id = `v${index + 1}`;
  const time = (event.find((m) => m.time && m.trigger.form !== 'name') ?? event.find((m) => m.time))?.time ?? null;
  const place = event.find((m) => m.place)?.place ?? null;
  const noun = event.find((m) => m.trigger.form === 'noun');
  return {
    id,
    type: trigger.kind.type,
    named: trigger.form === 'name',
    status: statusOfEvent(event),
    name: labelOf(
      scene,
      noun && trigger.form === 'verb' ? [noun, ...event] : event,
      time,
      place ? (scene.entities.get(place) ?? null) : null,
    ),
    mentions: event.map((m, i): EventMention => {
      const span = scene.spanOf(m.trigger.first, m.trigger.last);
      return {
        ...span,
        id: `${id}.${i + 1}`,
        text: scene.article.text.slice(span.start, span.end),
        status: m.status,
        time: m.time?.id ?? null,
        place: m.place,
      };
    }),
    time: time?.id ?? null,
    place,
    participants: participantsOfEvent(event),
    evidence: event.map((m) => m.trigger.evidence),
  };
}

/** The last word of the story on it, but what happened has happened. */
function statusOfEvent(event: readonly Mentioned[]): EventStatus {
  const all = event.map((m) => m.status);
  for (const status of ['ongoing', 'happened', 'denied', 'planned'] as const) if (all.includes(status)) return status;
  return 'hypothetical';
}

function participantsOfEvent(event: readonly Mentioned[]): Participant[] {
  const roles = new Map<string, Participant['role']>();
  for (const { participants } of event) {
    for (const { entity, role } of participants)
      if (!roles.has(entity) || roles.get(entity) === 'other') roles.set(entity, role);
  }
  return [...roles].map(([entity, role]) => ({ entity, role }));
}
