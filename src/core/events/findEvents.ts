import type { Event, EventMention, EventStatus, Participant, Time } from '../analysis';
import type { Article } from '../article';
import { finish, type Steps } from '../steps';
import type { Chains } from '../coreference/resolve';
import { parseDay } from '../times/calendar/days';
import { findDate } from '../layout/articleDate';
import { typeContests } from './contests';
import { mergeMentions, type Mentioned } from './merge';
import { findNamedEvents } from './named';
import { nameOf } from './names';
import { sceneOf, type Scene } from './scene';
import { statusOf } from './status';
import { findTriggers, type Trigger } from './triggers';
import { nameWars } from './wars';
import { createTimeFinder, tokenAt } from './when';
import { createPlaceFinder } from './where';
import { participantsOf } from './who';

/**
 * The events of an article: words of happening in the sense their sentence gives them, and events with a name;
 * mentions of the same thing merged. Times are looked up by `id`. Linear but for logarithmic look-ups.
 */
export const findEvents = (article: Article, times: readonly Time[], chains: Chains): Event[] =>
  finish(findEventsInSteps(article, times, chains));

/** The same in steps. */
export function* findEventsInSteps(article: Article, times: readonly Time[], chains: Chains): Steps<Event[]> {
  const scene = sceneOf(article, chains);
  const named = findNamedEvents(scene);
  yield;
  const triggers = allTriggers(article, scene, named, times);
  yield;
  const timeOf = createTimeFinder(scene, times);
  const placeOf = createPlaceFinder(scene, chains);
  const date = findDate(article);
  const today = date && parseDay(date.value);
  const mentions = triggers.map((trigger): Mentioned => {
    const group = trigger.form === 'verb' ? scene.groupAt(trigger.head) : null;
    const told = group !== null && group.finite && (group.tense === 'past' || group.perfect) && !group.modal;
    const time = timeOf(trigger.head, told ? today : null);
    return {
      trigger,
      time,
      place: placeOf(trigger.head),
      status: byTime(statusOf(scene, trigger), time, today),
      participants: participantsOf(scene, trigger),
    };
  });
  yield;
  return mergeMentions(scene, mentions).map((event, i) => describe(scene, event, i));
}

/** Named events first: their words are no triggers of their own. Names of anything else, and times, hide what they contain. */
function allTriggers(
  article: Article,
  scene: Scene,
  named: readonly Trigger[],
  times: readonly Time[],
): readonly Trigger[] {
  const taken = new Uint8Array(article.tokens.count);
  for (const { first, last } of [...article.names, ...named]) taken.fill(1, first, last);
  const { starts } = article.tokens;
  for (const { start, end } of times) taken.fill(1, tokenAt(starts, start), tokenAt(starts, end - 1) + 1);
  const { headerDate } = article.layout;
  const found = findTriggers(scene, taken).filter(
    ({ first }) => !headerDate || article.tokens.starts[first] >= headerDate.end,
  );
  return nameWars(
    scene,
    typeContests(
      scene,
      [...named, ...found].sort((a, b) => a.first - b.first),
    ),
  );
}

/** What is dated after the article has not happened yet. */
function byTime(status: EventStatus, time: Time | null, today: number | null): EventStatus {
  const begin = time?.interval.begin ? parseDay(time.interval.begin) : null;
  return status === 'happened' && begin !== null && today !== null && begin > today ? 'planned' : status;
}

function describe(scene: Scene, event: readonly Mentioned[], index: number): Event {
  const { trigger } = event[0];
  const id = `v${index + 1}`;
  const entities = scene.entities;
  const time = (event.find((m) => m.time && m.trigger.form !== 'name') ?? event.find((m) => m.time))?.time ?? null;
  const place = event.find((m) => m.place)?.place ?? null;
  const noun = event.find((m) => m.trigger.form === 'noun');
  return {
    id,
    type: trigger.kind.type,
    named: trigger.form === 'name',
    status: statusOfEvent(event),
    name: nameOf(
      noun && trigger.form === 'verb' ? [noun, ...event] : event,
      time,
      place ? (entities.get(place) ?? null) : null,
      entities,
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
