import type { EventStatus, Participant, Time } from '../../analysis';
import type { Chains } from '../../coreference/resolve';
import { findDate } from '../../layout/articleDate';
import { parseDay, type Day } from '../../times/calendar/days';
import type { Scene } from '../scene';
import type { Trigger } from '../senses/triggers';
import { participantsOf } from './participants';
import { createPlaceFinder } from './place';
import { statusOf } from './status';
import { createTimeFinder } from './time';

/** An event's word with what its sentence says of the event. */
export interface Mention {
  readonly trigger: Trigger;
  readonly status: EventStatus;
  readonly time: Time | null;
  /** Id of an entity. */
  readonly place: string | null;
  readonly participants: readonly Participant[];
}

/** Reads status, time, place and participants of each trigger from its sentence. Logarithmic a trigger. */
export function readMentions(
  scene: Scene,
  triggers: readonly Trigger[],
  times: readonly Time[],
  chains: Chains,
): readonly Mention[] {
  const timeOf = createTimeFinder(scene, times);
  const placeOf = createPlaceFinder(scene, chains);
  const date = findDate(scene.article);
  const today = date && parseDay(date.value);
  return triggers.map((trigger) => {
    const time = timeOf(trigger.head, isPast(scene, trigger) ? today : null);
    return {
      trigger,
      time,
      place: placeOf(trigger.head),
      status: plannedIfLater(statusOf(scene, trigger), time, today),
      participants: participantsOf(scene, trigger),
    };
  });
}

/** "Cut its forecast for 2018" last year: what is past has no time that is yet to come. */
function isPast(scene: Scene, { form, head }: Trigger): boolean {
  const group = form === 'verb' ? scene.groupAt(head) : null;
  return group !== null && group.finite && (group.tense === 'past' || group.perfect) && !group.modal;
}

/** What is dated after the article has not happened yet. */
function plannedIfLater(status: EventStatus, time: Time | null, today: Day | null): EventStatus {
  const begin = time?.interval.begin ? parseDay(time.interval.begin) : null;
  return status === 'happened' && begin !== null && today !== null && begin > today ? 'planned' : status;
}
