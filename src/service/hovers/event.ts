import type { Event, EventMention, EventStatus } from '../../core/analysis';
import { fullestMention } from '../document/chain';
import { bold, join, plain, referencesLink, revealLink, type Markdown } from './markdown';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { timeWords } from '../../wording/timeWords';
import { count } from '../../wording/terms';

const statusWords: Readonly<Record<EventStatus, string>> = {
  happened: 'happened',
  ongoing: 'going on',
  planned: 'planned',
  hypothetical: 'hypothetical',
  denied: 'denied',
};

/** Name, kind and status, when and where, who took part, how often it is mentioned. */
export function eventHover(reading: AnalyzedDocument, event: Event, mention: EventMention): (Markdown | null)[] {
  const kind = event.named ? 'event' : `event: ${event.type}`;
  return [
    join([bold(plain(event.name)), plain(kind), plain(statusWords[mention.status])], ' · '),
    whenAndWhere(reading, mention.time ?? event.time, mention.place ?? event.place),
    participantsLine(reading, event),
    event.mentions.length > 1
      ? referencesLink(plain(count(event.mentions.length, 'mention')), reading, event.mentions[0])
      : null,
  ];
}

function whenAndWhere(reading: AnalyzedDocument, timeId: string | null, placeId: string | null): Markdown | null {
  const time = timeId ? reading.times.get(timeId) : undefined;
  const place = placeId ? reading.entities.get(placeId) : undefined;
  const when = time && revealLink(plain(timeWords(time.value)), reading, time);
  const where = place && revealLink(plain(place.name), reading, fullestMention(place));
  return join([when ?? null, where ?? null], ' · ') || null;
}

function participantsLine(reading: AnalyzedDocument, { participants }: Event): Markdown | null {
  const links = participants.flatMap(({ entity, role }) => {
    const who = reading.entities.get(entity);
    if (!who) return [];
    const link = revealLink(plain(who.name), reading, fullestMention(who));
    return [role === 'other' ? link : join([link, plain(`(${role === 'agent' ? 'by' : 'to'})`)], ' ')];
  });
  return links.length > 0 ? join([plain('Who:'), join(links.slice(0, 5), ', ')], ' ') : null;
}
