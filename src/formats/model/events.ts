import type { Analysis, Event } from '../../core/analysis';
import { eventTitle } from '../../wording/eventTitle';
import type { ReadArticle } from '../exporter';
import { boilerplateOf } from './boilerplate';

/** An event as lists show it: only the mentions that belong to the story, and a title. */
export interface ListedEvent {
  readonly event: Event;
  readonly title: string;
}

/** How many events a list shows at first; the others are folded away where they are more than a few. */
const mostShown = 7;
const fewest = 3;

export const shownAtFirst = (events: number): number => (events < mostShown + fewest ? events : mostShown);

/** The events of the story that a list tells, those first that carry most. */
export function listedEvents({ analysis }: ReadArticle): readonly ListedEvent[] {
  const known = {
    entities: new Map(analysis.entities.map((entity) => [entity.id, entity])),
    times: new Map(analysis.times.map((time) => [time.id, time])),
    date: analysis.date,
  };
  const weigh = weigher(analysis);
  return toldEvents(analysis)
    .map((event) => ({ event, weight: weigh(event) }))
    .sort((a, b) => b.weight - a.weight || a.event.mentions[0].start - b.event.mentions[0].start)
    .map(({ event }) => ({ event, title: eventTitle(known, event) }));
}

/** The events that lists count, in text order, each with its mentions in the story: the page's own text around it is left out. */
export function toldEvents(analysis: Analysis): readonly Event[] {
  const isBoilerplate = boilerplateOf(analysis);
  return analysis.events
    .filter(isTelling)
    .map((event) => ({ ...event, mentions: event.mentions.filter((mention) => !isBoilerplate(mention, event)) }))
    .filter(({ mentions }) => mentions.length > 0);
}

/** Not so a verb of which nothing is known but itself ("…, he won"), unless a person made it one. */
function isTelling({ time, place, participants, evidence }: Event): boolean {
  return (
    time !== null || place !== null || participants.length > 0 || evidence.some(({ rule }) => rule !== 'event-verb')
  );
}

/** How much an event carries: when, where, who, how often it is told and how early, and whether it has come about. */
function weigher({ entities, sections }: Analysis): (event: Event) => number {
  const named = new Set(entities.filter((entity) => entity.named).map(({ id }) => id));
  const story = sections.filter(({ kind }) => kind !== 'other' && kind !== 'heading');
  /** Where the header and the first paragraph end, and the two paragraphs after them. */
  const lead = endOf(story, 1);
  const head = endOf(story, 3);
  return ({ time, place, participants, mentions, named: isNamed, status }) => {
    const { start } = mentions[0];
    const who = participants.length === 0 ? 0 : participants.some(({ entity }) => named.has(entity)) ? 1 : 0.5;
    return (
      (time ? 1 : 0) +
      (place ? 1 : 0) +
      who +
      (participants.length > 1 ? 0.25 : 0) +
      (isNamed ? 0.5 : 0) +
      Math.log2(mentions.length) +
      (start < lead ? 1 : start < head ? 0.5 : 0) -
      (status === 'hypothetical' || status === 'denied' ? 0.5 : 0)
    );
  };
}

/** Where the header and so many paragraphs after it end. */
function endOf(story: Analysis['sections'], paragraphs: number): number {
  let left = paragraphs;
  let end = 0;
  for (const { kind, end: last } of story) {
    if (kind !== 'header' && left-- === 0) break;
    end = last;
  }
  return end;
}
