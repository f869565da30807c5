import type { Event, EventStatus, Evidence, Participant, Span, Time } from '../../analysis';
import type { Constraint } from '../../inputs';
import { addTo } from '../../text/groups';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import type { Mention } from '../mentions/mention';
import { eventRules } from '../rules';
import type { Scene } from '../scene';

type Detail = Extract<
  Constraint,
  { readonly kind: 'eventName' | 'eventStatus' | 'eventTime' | 'eventPlace' | 'participant' }
>;

/** What people say of an event: undefined where nothing. */
export interface SaidOfEvent {
  readonly name?: string;
  readonly status?: EventStatus;
  readonly time?: Time | null;
  /** Id of an entity. */
  readonly place?: string | null;
  /** By entity; null: it takes no part. */
  readonly roles: ReadonlyMap<string, Participant['role'] | null>;
  /** Where it was said. */
  readonly spans: readonly Span[];
}

/** Finds what people say of an event's mentions; null where nothing. */
export type DetailFinder = (mentions: readonly Mention[]) => SaidOfEvent | null;

/** Reads what people say of events. Null where they say nothing, as nearly always. */
export function createDetailFinder(scene: Scene, times: readonly Time[]): DetailFinder | null {
  const { tokens, inputs } = scene.article;
  const said = new Map<string, Detail[]>();
  for (const constraint of inputs.constraints ?? []) {
    const range = isDetail(constraint) ? tokensIn(tokens, constraint.span) : null;
    if (range && isDetail(constraint)) addTo(said, rangeKey(range), constraint);
  }
  if (said.size === 0) return null;
  const order = new Map((inputs.constraints ?? []).map((constraint, i) => [constraint, i]));
  return (mentions) => {
    const details = mentions.flatMap(({ trigger }) => said.get(rangeKey(trigger)) ?? []);
    if (details.length === 0) return null;
    details.sort((a, b) => order.get(a)! - order.get(b)!);
    return details.reduce((all, detail) => withDetail(scene, times, all, detail), nothing);
  };
}

const nothing: SaidOfEvent = { roles: new Map(), spans: [] };

function withDetail(scene: Scene, times: readonly Time[], all: SaidOfEvent, detail: Detail): SaidOfEvent {
  const found = read(scene, times, all, detail);
  const said = tokensIn(scene.article.tokens, detail.span);
  if (!found || !said) return all;
  return { ...all, ...found, spans: [...all.spans, scene.spanOf(said.first, said.last)] };
}

/** What one of them says; null where what it leads to is nothing that was read. */
function read(scene: Scene, times: readonly Time[], all: SaidOfEvent, detail: Detail): Partial<SaidOfEvent> | null {
  switch (detail.kind) {
    case 'eventName':
      return { name: detail.name };
    case 'eventStatus':
      return { status: detail.status };
    case 'eventTime': {
      if (detail.time === null) return { time: null };
      const time = timeAt(times, detail.time);
      return time && { time };
    }
    case 'eventPlace': {
      const place = detail.place && scene.entityAt(detail.place);
      return place || detail.place === null ? { place } : null;
    }
    case 'participant': {
      const entity = scene.entityAt(detail.who);
      return entity === null ? null : { roles: new Map([...all.roles, [entity, detail.role]]) };
    }
  }
}

const details: ReadonlySet<string> = new Set<Detail['kind']>([
  'eventName',
  'eventStatus',
  'eventTime',
  'eventPlace',
  'participant',
]);
const isDetail = (constraint: Constraint): constraint is Detail => details.has(constraint.kind);

/** The time that a span is, or the first that it touches. */
function timeAt(times: readonly Time[], { start, end }: Span): Time | null {
  const touched = times.filter((time) => time.start < end && time.end > start);
  return touched.find((time) => time.start === start && time.end === end) ?? touched[0] ?? null;
}

/** Who took part, as people say. */
export function correctParticipants(read: readonly Participant[], { roles }: SaidOfEvent): readonly Participant[] {
  const known = new Set(read.map(({ entity }) => entity));
  const all = [...read, ...[...roles.keys()].filter((entity) => !known.has(entity)).map(asOther)];
  return all.flatMap(({ entity, role }) => {
    const said = roles.get(entity);
    return said === null ? [] : [{ entity, role: said ?? role }];
  });
}

const asOther = (entity: string): Participant => ({ entity, role: 'other' });

/** In a reading, what a person said is not known. */
const unknown = '–';

/** The event with the evidence of what people say, and with what was read. */
export function withCorrections(
  scene: Scene,
  event: Event,
  read: Event,
  { said, times }: { readonly said: SaidOfEvent; readonly times: readonly Time[] },
): Event {
  const rule = 'event-corrected';
  const why = read.evidence[0];
  const textOf = (id: string | null): string | null => times.find((time) => time.id === id)?.text ?? null;
  const nameOf = (entity: string): string => scene.entities.get(entity)?.name ?? entity;
  const readings = [
    said.name !== undefined && read.name !== event.name ? read.name : null,
    said.status !== undefined && read.status !== event.status ? read.status : null,
    said.time !== undefined && read.time !== event.time ? textOf(read.time) : null,
    said.place !== undefined && read.place !== event.place ? read.place && nameOf(read.place) : null,
    ...read.participants.flatMap((was) => {
      const now = event.participants.find(({ entity }) => entity === was.entity);
      return now?.role === was.role ? [] : [`${nameOf(was.entity)} (${was.role})`];
    }),
  ].filter((reading) => reading !== null);
  const evidence: Evidence = {
    ...{ source: 'person', rule, score: eventRules[rule].score, spans: said.spans },
    reading: [
      said.name,
      said.status,
      said.time === undefined ? undefined : (said.time?.text ?? unknown),
      said.place === undefined ? undefined : said.place === null ? unknown : nameOf(said.place),
      ...[...said.roles].map(([entity, role]) => `${nameOf(entity)} (${role ?? unknown})`),
    ]
      .filter((reading) => reading !== undefined)
      .join(', '),
  };
  const overruled = [...(event.overruled ?? []), ...readings.map((reading) => ({ ...why, reading }))];
  return {
    ...event,
    evidence: [evidence, ...event.evidence],
    ...(overruled.length > 0 ? { overruled } : {}),
  };
}
