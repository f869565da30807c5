import type { Analysis, Span } from '../../core/analysis';
import { spanKey } from '../../core/text/spans';

/** Where a span of the older text stands in the newer one, or null when an edit touched it. */
export type MapSpan = (span: Span) => Span | null;

/**
 * The newer Analysis with the ids that the older one gave to what is still there: an item keeps its id when its first
 * mention survives the edits, a mention when it does itself. What is new gets an id that the older one did not use.
 */
export function keepIds(older: Analysis, newer: Analysis, mapSpan: MapSpan): Analysis {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  for (const list of idLists) {
    const homes = new Map<string, string>();
    for (const { id, anchor } of list(newer)) if (!homes.has(spanKey(anchor))) homes.set(spanKey(anchor), id);
    for (const { id, anchor, first } of list(older)) {
      taken.add(id);
      if (!first) continue;
      const now = mapSpan(anchor);
      const home = now && homes.get(spanKey(now));
      if (home && !renamed.has(home)) renamed.set(home, id);
    }
  }
  const fresh = freshIds(taken);
  for (const list of idLists) {
    for (const { id } of list(newer)) if (!renamed.has(id)) renamed.set(id, fresh(id));
  }
  return [...renamed].every(([from, to]) => from === to) ? newer : rename(newer, (id) => renamed.get(id) ?? id);
}

/** An item with one of the spans that stand for it; `first` marks the span that must survive. */
interface Anchored {
  readonly id: string;
  readonly anchor: Span;
  readonly first: boolean;
}

/** The kinds of things that have ids. A kind's ids are matched among themselves. */
const idLists: readonly ((analysis: Analysis) => Anchored[])[] = [
  ({ entities }) =>
    entities.flatMap(({ id, mentions }) => mentions.map((anchor, i) => ({ id, anchor, first: i === 0 }))),
  ({ entities }) => entities.flatMap(({ mentions }) => mentions.map(only)),
  ({ quotes }) => quotes.map(only),
  ({ times }) => times.map(only),
  ({ events }) => events.flatMap(({ id, mentions }) => mentions.map((anchor, i) => ({ id, anchor, first: i === 0 }))),
  ({ events }) => events.flatMap(({ mentions }) => mentions.map(only)),
];

const only = (item: Span & { readonly id: string }): Anchored => ({ id: item.id, anchor: item, first: true });

/** Counts on from the greatest number used with a prefix: after `e7` comes `e8`. */
function freshIds(taken: ReadonlySet<string>): (id: string) => string {
  const greatest = new Map<string, number>();
  const split = (id: string) => /^(.*?)(\d*)$/.exec(id) ?? ['', id, ''];
  for (const id of taken) {
    const [, prefix, digits] = split(id);
    greatest.set(prefix, Math.max(greatest.get(prefix) ?? 0, Number(digits)));
  }
  return (id) => {
    const [, prefix] = split(id);
    const number = (greatest.get(prefix) ?? 0) + 1;
    greatest.set(prefix, number);
    return `${prefix}${number}`;
  };
}

function rename(analysis: Analysis, to: (id: string) => string): Analysis {
  const maybe = (id: string | null) => (id === null ? null : to(id));
  return {
    ...analysis,
    ...(analysis.dateline ? { dateline: { ...analysis.dateline, places: analysis.dateline.places.map(to) } } : {}),
    entities: analysis.entities.map((entity) => ({
      ...entity,
      id: to(entity.id),
      mentions: entity.mentions.map((mention) => ({ ...mention, id: to(mention.id) })),
      ...(entity.related ? { related: entity.related.map(to) } : {}),
    })),
    quotes: analysis.quotes.map((quote) => ({
      ...quote,
      id: to(quote.id),
      parent: maybe(quote.parent),
      continues: maybe(quote.continues),
      speaker: quote.speaker && { ...quote.speaker, entity: maybe(quote.speaker.entity) },
    })),
    times: analysis.times.map((time) => ({
      ...time,
      id: to(time.id),
      anchor: time.anchor === 'article' ? 'article' : maybe(time.anchor),
    })),
    events: analysis.events.map((event) => ({
      ...event,
      id: to(event.id),
      time: maybe(event.time),
      place: maybe(event.place),
      mentions: event.mentions.map((mention) => ({
        ...mention,
        id: to(mention.id),
        time: maybe(mention.time),
        place: maybe(mention.place),
      })),
      participants: event.participants.map((participant) => ({ ...participant, entity: to(participant.entity) })),
    })),
  };
}
