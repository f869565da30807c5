import type { Claim, Entity, EntityType, Span, Time } from '../../core/analysis';
import { peopleKind, speakersOf, voiceWord } from '../../wording/people';
import { isSaid, speakerName } from '../../wording/speakers';
import { count, countryName, distinct, oneLine, quoteWord } from '../../wording/terms';
import { timeWords } from '../../wording/timeWords';
import type { ReadArticle } from '../exporter';
import { boilerplateOf } from './boilerplate';
import { listedEvents } from './events';
import { groupKinds, type GroupKind } from './groupKinds';

/** An item of the outline: an entity, an event, a day, or a speaker with their quotations. Offsets, not lines. */
export interface GroupItem {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly named: boolean;
  readonly claim: Claim;
  /** In text order, never empty. `detail` says what kind of mention it is where that is worth a word. */
  readonly mentions: readonly (Span & { readonly id: string; readonly detail: string })[];
}

export const groupLabels: Readonly<Record<GroupKind, string>> = {
  people: 'People',
  sources: 'Unnamed sources',
  crowds: 'Unnamed groups of people',
  unnamed: 'Unnamed people',
  places: 'Places',
  organizations: 'Organizations',
  groups: 'Groups',
  events: 'Events',
  quotations: 'Quotations',
  dates: 'Dates',
  other: 'Other names',
};

const groupOfType: Readonly<Record<EntityType, GroupKind>> = {
  person: 'people',
  place: 'places',
  organization: 'organizations',
  group: 'groups',
  misc: 'other',
};

/** The head that an entity stands under; whether the article quotes it counts for people. */
export const groupOf = (entity: Entity, speaks: boolean): GroupKind =>
  peopleKind(entity, speaks) ?? groupOfType[entity.type];

const ownOrder: ReadonlySet<GroupKind> = new Set(['events', 'dates']);

/**
 * Everything the outline lists, by group in the order shown; items in order of first mention, but events as much as they carry and dates
 * by the calendar. Also empty groups.
 */
export function groupsOf(article: ReadArticle): ReadonlyMap<GroupKind, readonly GroupItem[]> {
  const groups = new Map<GroupKind, GroupItem[]>(groupKinds.map((kind) => [kind, []]));
  const speakers = speakersOf(article.analysis);
  for (const entity of article.analysis.entities.filter(isListed))
    groups.get(groupOf(entity, speakers.has(entity.id)))?.push(entityItem(entity));
  groups.set('events', eventItems(article));
  groups.set('quotations', speakerItems(article));
  groups.set('dates', dayItems(article));
  const isBoilerplate = boilerplateOf(article.analysis);
  for (const [kind, items] of groups) {
    const told = items
      .map((item) => ({ ...item, mentions: item.mentions.filter((mention) => !isBoilerplate(mention, item.claim)) }))
      .filter((item) => item.mentions.length > 0);
    groups.set(kind, ownOrder.has(kind) ? told : told.sort((a, b) => a.mentions[0].start - b.mentions[0].start));
  }
  return groups;
}

/** An unnamed thing, a ferry say, is there for its pronouns: it tells nothing in a list. */
export const isListed = ({ type, named }: Entity): boolean => named || type !== 'misc';

function entityItem(entity: Entity): GroupItem {
  const words = ` ${oneLine(entity.name).toLowerCase()} `;
  const aliases = entity.aliases.filter((alias) => !words.includes(` ${oneLine(alias).toLowerCase()} `)); // "Ruiz" of Ana Ruiz tells nothing
  const country = entity.place?.country ? countryName(entity.place.country) : '';
  const roles = distinct(entity.roles).slice(0, 2).join(', ');
  return {
    id: entity.id,
    label: oneLine(entity.name),
    detail: roles || (country === entity.name ? '' : country) || aliases.slice(0, 2).join(', '),
    named: entity.named,
    claim: entity,
    mentions: entity.mentions.map(({ kind, ...mention }) => ({
      ...mention,
      detail: kind === 'pronoun' ? 'pronoun' : '',
    })),
  };
}

/** Those first that carry most. */
function eventItems(article: ReadArticle): GroupItem[] {
  return listedEvents(article).map(({ event, title }) => ({
    id: event.id,
    label: title,
    detail: [event.named ? '' : event.type, event.status === 'happened' ? '' : event.status].filter(Boolean).join(', '),
    named: event.named,
    claim: event,
    mentions: event.mentions.map(({ id, start, end }) => ({ id, start, end, detail: '' })),
  }));
}

/** One item per speaker; quotations without one are together under "No speaker found". */
function speakerItems(article: ReadArticle): GroupItem[] {
  const items = new Map<string, GroupItem & { mentions: GroupItem['mentions'][number][] }>();
  const known = { entities: new Map(article.analysis.entities.map((entity) => [entity.id, entity])) };
  for (const quote of article.analysis.quotes.filter(isSaid)) {
    const name = speakerName(known, quote);
    const key = quote.speaker?.entity ?? name?.toLowerCase() ?? '';
    let item = items.get(key);
    if (!item) {
      const detail = voiceWord(known, quote);
      const label = name ?? 'No speaker found';
      item = {
        id: `quotations-of:${key}`,
        label,
        detail,
        named: name !== null,
        claim: quote.speaker ?? quote,
        mentions: [],
      };
      items.set(key, item);
    }
    item.mentions.push({ id: quote.id, start: quote.start, end: quote.end, detail: quoteWord[quote.kind] });
  }
  return [...items.values()];
}

/** One item per value: mentions of the same day are together. By the calendar; what has no place there comes last. */
function dayItems(article: ReadArticle): GroupItem[] {
  const items = new Map<string, GroupItem & { mentions: GroupItem['mentions'][number][] }>();
  for (const time of [...article.analysis.times].sort(byCalendar)) {
    let item = items.get(time.value);
    if (!item) {
      item = {
        id: `day:${time.value}`,
        label: timeWords(time.value),
        detail: '',
        named: true,
        claim: time,
        mentions: [],
      };
      items.set(time.value, item);
    }
    item.mentions.push({ id: time.id, start: time.start, end: time.end, detail: '' });
  }
  return [...items.values()].map((item) => ({ ...item, detail: wordsUsed(article, item) }));
}

function byCalendar(a: Time, b: Time): number {
  return (
    compareDays(a.interval.begin ?? a.interval.end, b.interval.begin ?? b.interval.end) ||
    compareDays(a.interval.end, b.interval.end) ||
    a.start - b.start
  );
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}

function wordsUsed(article: ReadArticle, { label, mentions }: GroupItem): string {
  const words = distinct(mentions.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) })));
  const others = words.filter((word) => word !== label);
  if (others.length > 2) return `“${others[0]}” and ${count(others.length - 1, 'other')}`;
  return others.map((word) => `“${word}”`).join(', ');
}
