import type { Entity, Time } from '../analysis';
import { formatDay } from '../times/calendar/days';
import { periodOf } from '../times/calendar/periods';
import type { Mentioned } from './merge';

const seasons: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' };
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Kinds that are told by who they happened to: "Arrest of Ana Ruiz". */
const personal = new Set([
  'Death',
  'Killing',
  'Arrest',
  'Birth',
  'Burial',
  'Conviction',
  'Acquittal',
  'Sentence',
  'Extradition',
  'Deportation',
  'Appointment',
  'Murder',
  'Charge',
  'Execution',
  'Release',
]);

/** A readable name: "Ceasefire · 27 Aug 2017 · Syria–Lebanon border". */
export function nameOf(
  mentions: readonly Mentioned[],
  time: Time | null,
  place: Entity | null,
  entities: ReadonlyMap<string, Entity>,
): string {
  const { trigger } = mentions[0];
  if (trigger.form === 'name') return trigger.kind.name;
  const patient = personal.has(trigger.kind.name)
    ? mentions.flatMap((m) => m.participants).find((p) => p.role === 'patient' && entities.get(p.entity)?.named)
    : undefined;
  const who = patient ? ` of ${entities.get(patient.entity)!.name}` : '';
  const when = time && shortDate(time.value);
  return [trigger.kind.name + who, when, place?.name.replace(/^(?:the|The)\s+/, '')].filter(Boolean).join(' · ');
}

/** "27 Aug 2017", "Aug 2017", "Q3 2017", "week of 21 Aug 2017"; null for what is not known so far. */
function shortDate(value: string): string | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value);
  if (match) {
    const [, year, month, day] = match;
    return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
  }
  const period = periodOf(value);
  const year = value.slice(0, 4);
  switch (period?.grain) {
    case 'week':
    case 'weekend':
      return `${period.grain} of ${shortDate(formatDay(period.begin))}`;
    case 'quarter':
    case 'half':
      return `${value.slice(5)} ${year}`;
    case 'season':
      return `${seasons[value.slice(5)]} ${year}`;
    case 'decade':
      return `${value}0s`;
    default:
      return period?.grain === 'year' ? year : null;
  }
}
