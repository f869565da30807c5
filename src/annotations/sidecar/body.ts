import type { EntityType, EventStatus, QuoteKind } from '../../core/analysis';
import type { Annotation, Body, Note, Selector } from '../model';
import { isObject, list, oneOrMore, readSelectors, toResource } from './target';
import { purposes } from './terms';

type Json = Readonly<Record<string, unknown>>;

/** The body of an annotation in terms of the W3C model. https://www.w3.org/TR/annotation-model/#motivation-and-purpose */
export interface Said {
  readonly motivation: string;
  readonly body: unknown;
}

const entityTypes: readonly string[] = [
  'person',
  'place',
  'organization',
  'group',
  'misc',
] satisfies readonly EntityType[];
/** Classified as none of the types: it names nothing. */
const nothing = 'none';
const nobody = 'nobody';

const textual = (value: string, purpose?: string): Json => ({
  type: 'TextualBody',
  ...(purpose && { purpose }),
  value,
});

const linked = (source: string, purpose: string): Json => ({ type: 'SpecificResource', purpose, source });

/** The motivation and body of one of our annotations. The first selector is in the target, the second one of a link in the body. */
export function toSaid(body: Exclude<Body, { kind: 'foreign' }>, others: readonly Selector[], source: string): Said {
  const link = (purpose: string, none: string): Said => {
    const ends = others.map((selector) => toResource(selector, source, purpose));
    return { motivation: 'linking', body: ends.length === 0 ? textual(none, purpose) : oneOrMore(ends) };
  };
  switch (body.kind) {
    case 'mention':
      return { motivation: 'classifying', body: textual(body.type) };
    case 'notMention':
      return { motivation: 'classifying', body: textual(nothing) };
    case 'identity':
      return { motivation: 'identifying', body: body.alone ? linked(body.entity, purposes.alone) : body.entity };
    case 'name':
      return { motivation: 'identifying', body: textual(body.name, purposes.name) };
    case 'alias':
      return { motivation: 'identifying', body: textual(body.name, purposes.alias) };
    case 'quotation':
      return { motivation: 'classifying', body: textual(body.quote ?? nothing, purposes.quotation) };
    case 'speaker':
      return link(purposes.speaker, nobody);
    case 'cue':
      return link(purposes.cue, nothing);
    case 'event':
      return { motivation: 'classifying', body: textual(body.type ?? nothing, purposes.event) };
    case 'eventName':
      return { motivation: 'identifying', body: textual(body.name, purposes.eventName) };
    case 'sameEvent':
      return {
        motivation: 'identifying',
        body: linked(body.event, body.alone ? purposes.sameEventAlone : purposes.sameEvent),
      };
    case 'status':
      return { motivation: 'describing', body: textual(body.status, purposes.status) };
    case 'when':
      return link(purposes.when, nothing);
    case 'where':
      return link(purposes.where, nothing);
    case 'participant':
      return link(purposes[body.role ?? 'absent'], nobody);
    case 'role':
      return link(purposes.role, nobody);
    case 'time':
      return { motivation: 'describing', body: textual(body.value, purposes.time) };
    case 'date':
      return { motivation: 'describing', body: textual(body.value, purposes.date) };
    case 'notName':
      return { motivation: 'classifying', body: textual(body.name, purposes.notName) };
    case 'label':
      return { motivation: 'tagging', body: textual(body.label) };
    case 'relation': {
      return { motivation: 'linking', body: [linked(body.to, 'linking'), textual(body.label, 'tagging')] };
    }
    case 'comments':
      return {
        motivation: 'commenting',
        body: [...body.notes.map(toNote), textual(body.resolved ? 'resolved' : 'open', 'assessing')],
      };
  }
}

function toNote({ id, author, text }: Note, index: number): Json {
  const creator = author !== null && { creator: { type: 'Person', name: author } };
  return { id, type: 'TextualBody', purpose: index === 0 ? 'commenting' : 'replying', ...creator, value: text };
}

/** The annotation an entry seems to be: whoever calls holds it against the entry. Null when it is like none of ours. */
export function fromSaid({ motivation, body }: Json, target: unknown): Pick<Annotation, 'body' | 'selectors'> | null {
  const bodies = list(body);
  const first = bodies[0];
  const only = isObject(first) ? first : {};
  const value = typeof only.value === 'string' ? only.value : '';
  const selectors = readSelectors(target);
  const read = (
    said: Body | null,
    placed: readonly Selector[] = selectors,
  ): Pick<Annotation, 'body' | 'selectors'> | null => {
    return said && { body: said, selectors: placed };
  };
  const readLink = (said: Body) => read(said, [...selectors, ...readSelectors(body)]);
  switch (`${String(motivation)} ${String(only.purpose ?? '')}`) {
    case 'classifying ':
      return read(
        value === nothing ? { kind: 'notMention' } : isEntityType(value) ? { kind: 'mention', type: value } : null,
      );
    case 'identifying ':
      return read(toIdentity(first, false));
    case `identifying ${purposes.alone}`:
      return read(toIdentity(only.source, true));
    case `identifying ${purposes.name}`:
      return read({ kind: 'name', name: value });
    case `identifying ${purposes.alias}`:
      return read({ kind: 'alias', name: value });
    case `linking ${purposes.speaker}`:
      return readLink({ kind: 'speaker' });
    case `classifying ${purposes.quotation}`:
      return read(
        value === nothing
          ? { kind: 'quotation', quote: null }
          : isQuoteKind(value)
            ? { kind: 'quotation', quote: value }
            : null,
      );
    case `linking ${purposes.cue}`:
      return readLink({ kind: 'cue' });
    case `classifying ${purposes.event}`:
      return read({ kind: 'event', type: value === nothing ? null : value });
    case `identifying ${purposes.eventName}`:
      return read({ kind: 'eventName', name: value });
    case `identifying ${purposes.sameEvent}`:
      return read(toSameEvent(only.source, false));
    case `identifying ${purposes.sameEventAlone}`:
      return read(toSameEvent(only.source, true));
    case `describing ${purposes.status}`:
      return read(isStatus(value) ? { kind: 'status', status: value } : null);
    case `linking ${purposes.when}`:
      return readLink({ kind: 'when' });
    case `linking ${purposes.where}`:
      return readLink({ kind: 'where' });
    case `linking ${purposes.agent}`:
      return readLink({ kind: 'participant', role: 'agent' });
    case `linking ${purposes.patient}`:
      return readLink({ kind: 'participant', role: 'patient' });
    case `linking ${purposes.other}`:
      return readLink({ kind: 'participant', role: 'other' });
    case `linking ${purposes.absent}`:
      return readLink({ kind: 'participant', role: null });
    case `linking ${purposes.role}`:
      return readLink({ kind: 'role' });
    case `describing ${purposes.time}`:
      return read({ kind: 'time', value });
    case `describing ${purposes.date}`:
      return read({ kind: 'date', value });
    case `classifying ${purposes.notName}`:
      return read({ kind: 'notName', name: value });
    case 'tagging ':
      return read({ kind: 'label', label: value });
    case 'linking linking':
      return read(fromRelation(only.source, target, bodies[1]), []);
    case 'commenting commenting':
      return read(fromThread(bodies));
    default:
      return null;
  }
}

function isEntityType(value: string): value is EntityType {
  return entityTypes.includes(value);
}

const quoteKinds: readonly string[] = ['direct', 'indirect', 'mixed', 'attitude'] satisfies readonly QuoteKind[];

function isQuoteKind(value: string): value is QuoteKind {
  return quoteKinds.includes(value);
}

const statuses: readonly string[] = [
  'happened',
  'ongoing',
  'planned',
  'hypothetical',
  'denied',
] satisfies readonly EventStatus[];

function isStatus(value: string): value is EventStatus {
  return statuses.includes(value);
}

function toSameEvent(event: unknown, alone: boolean): Body | null {
  return typeof event === 'string' ? { kind: 'sameEvent', event, alone } : null;
}

function toIdentity(entity: unknown, alone: boolean): Body | null {
  return typeof entity === 'string' ? { kind: 'identity', entity, alone } : null;
}

function fromRelation(to: unknown, from: unknown, label: unknown): Body | null {
  if (typeof to !== 'string' || typeof from !== 'string' || !isObject(label) || typeof label.value !== 'string')
    return null;
  return { kind: 'relation', label: label.value, from, to };
}

function fromThread(bodies: readonly unknown[]): Body | null {
  const notes = bodies
    .slice(0, -1)
    .filter(isObject)
    .map((note): Note => ({
      id: String(note.id),
      author: isObject(note.creator) ? String(note.creator.name) : null,
      text: String(note.value),
    }));
  const state = bodies.at(-1);
  return { kind: 'comments', notes, resolved: isObject(state) && state.value === 'resolved' };
}
