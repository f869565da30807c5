import type { Entity, Time } from '../analysis';
import { formatDay } from '../times/calendar/days';
import { periodOf } from '../times/calendar/periods';
import type { EventLabels } from './language';
import type { Mention } from './mentions/mention';
import type { Scene } from './scene';

/** What an event is called where it is listed: "Ceasefire · 27 Aug 2017 · Syria–Lebanon border". An event with a name has that. */
export function labelOf(scene: Scene, mentions: readonly Mention[], time: Time | null, place: Entity | null): string {
  const { form, kind } = mentions[0].trigger;
  if (form === 'name') return kind.name;
  const { labels, leadingArticle } = scene.language;
  const patient = kind.rule?.personal ? namedPatient(scene, mentions) : undefined;
  const what = patient ? labels.ofPatient(kind.name, patient.name) : kind.name;
  const when = time && shortDate(time.value, labels);
  return [what, when, place?.name.replace(leadingArticle, '')].filter(Boolean).join(' · ');
}

/** Whom it happened to, if by name. After a verb, the first noun for it is asked before: "killed him … the killing of Ana Ruiz". */
function namedPatient({ entities }: Scene, mentions: readonly Mention[]): Entity | undefined {
  const noun = mentions[0].trigger.form === 'verb' ? mentions.find((m) => m.trigger.form === 'noun') : undefined;
  for (const { participants } of noun ? [noun, ...mentions] : mentions)
    for (const { role, entity } of participants)
      if (role === 'patient' && entities.get(entity)?.named) return entities.get(entity);
  return undefined;
}

/** "27 Aug 2017", "Aug 2017", "Q3 2017", "week of 21 Aug 2017", "3 Jun 2017 – 5 Jun 2017"; null for what is not known so far. */
function shortDate(value: string, labels: EventLabels): string | null {
  if (value.includes('/')) return shortRange(value, labels);
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value);
  if (match) {
    const [, year, month, day] = match;
    return [day && String(Number(day)), month && labels.months[Number(month) - 1], year].filter(Boolean).join(' ');
  }
  const period = periodOf(value);
  const year = value.slice(0, 4);
  switch (period?.grain) {
    case 'week':
    case 'weekend':
      return labels.ofWeek(period.grain, shortDate(formatDay(period.begin), labels)!);
    case 'quarter':
    case 'half':
      return `${value.slice(5)} ${year}`;
    case 'season':
      return `${labels.seasons[value.slice(5) as 'SP']} ${year}`;
    case 'decade':
      return labels.decade(value);
    default:
      return period?.grain === 'year' ? year : null;
  }
}

/** Both ends of a range; one where both are on a day, null where one is not known. */
function shortRange(value: string, labels: EventLabels): string | null {
  const [first, last] = value.split('/').map((end) => shortDate(end.split('T')[0], labels));
  return first && last && first !== last ? `${first} – ${last}` : first;
}
