import type { Analysis, Entity, Event, Participant, Time } from '../core/analysis';
import { doneTo, mutual } from './eventRoles.data';
import { list, oneLine, shorten } from './terms';
import { titleTime } from './timeWords';

/** What a title is made from, of one article. */
export interface TitleParts {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly times: ReadonlyMap<string, Time>;
  readonly date: Analysis['date'];
}

const mostNames = 3;
const nameLength = 40;

/**
 * What an event is called in lists: its name or kind, who, where and when, as far as each is known: "Ceasefire: Lebanese army and
 * Hizbollah · Syria-Lebanon border · 27 Aug". What the name says already ("Arrest of Ana Ruiz") is not said again.
 */
export function eventTitle({ entities, times, date }: TitleParts, event: Event): string {
  const name = oneLine(event.name);
  const place = event.place === null ? undefined : entities.get(event.place);
  const time = event.time === null ? undefined : times.get(event.time);
  const where = place && !saidIn(name, place) ? nameOf(place) : null;
  const when = time ? titleTime(time.value, date?.value) : null;
  return [`${name}${who(entities, event, name)}`, where, when].filter(Boolean).join(' · ');
}

/** ": Ana Ruiz and Bo"; ": Ana Ruiz by police" or " by gunmen" where one does it to another, so that nobody takes the one for the other. */
function who(entities: TitleParts['entities'], { place, participants }: Event, name: string): string {
  const inRole = (...roles: Participant['role'][]): Entity[] =>
    roles.flatMap((role) =>
      participants
        .filter((one) => one.role === role && one.entity !== place)
        .flatMap(({ entity }) => entities.get(entity) ?? []),
    );
  const untold = (found: readonly Entity[]): Entity[] => found.filter((entity) => !saidIn(name, entity));
  const [doers, patients] = [untold(inRole('agent', 'other')), untold(inRole('patient'))];
  if (mutual.has(name)) return after(': ', [...doers, ...patients]);
  const isTold = patients.length < inRole('patient').length;
  const by = doneTo.has(name) || patients.length > 0 || isTold ? ' by ' : ': ';
  return after(': ', patients) + after(by, doers);
}

const after = (before: string, entities: readonly Entity[]): string =>
  entities.length > 0 ? before + namesOf(entities) : '';

const saidIn = (name: string, entity: Entity): boolean =>
  name.toLowerCase().includes(oneLine(entity.name).toLowerCase());

const nameOf = ({ name }: Entity): string => shorten(name.replace(/^the\s/i, ''), nameLength);

/** "a", "a and b", "a, b and c", "a, b and 2 others" */
function namesOf(entities: readonly Entity[]): string {
  const names = [...new Set(entities.map(nameOf))];
  if (names.length <= mostNames) return list(names);
  return list([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} others`]);
}
