import type { Entity, Mention, Place } from '../../core/analysis';
import { fullestMention } from '../document/chain';
import { companions } from '../navigation/companions';
import { bold, join, mapLink, plain, referencesLink, revealLink, type Markdown } from './markdown';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { peopleKind, type PeopleKind } from '../../wording/people';
import { count, countryName, distinct, oneLine, shorten, typeWord } from '../../wording/terms';

const linkedMentions = 6;
const linkedQuotes = 3;

/** Name and type, roles, other names, where it is, how often and where, what they said, who else is around. */
export function entityHover(reading: AnalyzedDocument, entity: Entity, mention: Mention | null): (Markdown | null)[] {
  return [
    titleLine(reading, entity, mention),
    rolesLine(entity),
    aliasesLine(entity),
    entity.place ? placeLine(entity, entity.place) : relatedLine(reading, entity),
    mentionsLine(reading, entity),
    saidLine(reading, entity),
    companionsLine(reading, entity),
  ];
}

function titleLine(reading: AnalyzedDocument, entity: Entity, mention: Mention | null): Markdown {
  const kind = entity.named
    ? typeWord[entity.type]
    : unnamedWord(entity, peopleKind(entity, reading.quotesBy(entity.id).length > 0));
  const refers = mention?.kind === 'pronoun' ? plain(`“${mention.text}” is`) : null;
  return join([refers, join([bold(plain(entity.name)), plain(kind)], ' · ')], ' ');
}

function unnamedWord({ type }: Entity, kind: PeopleKind | null): string {
  if (kind === 'sources') return 'unnamed source';
  if (kind === 'crowds') return 'unnamed group of people';
  return `unnamed ${type === 'misc' ? 'thing' : typeWord[type]}`;
}

function rolesLine({ roles }: Entity): Markdown | null {
  return roles.length > 0
    ? plain(
        distinct(roles)
          .slice(0, 4)
          .map((role) => shorten(role, 80))
          .join(', '),
      )
    : null;
}

function aliasesLine({ aliases, name }: Entity): Markdown | null {
  const others = aliases.filter((alias) => oneLine(alias).toLowerCase() !== oneLine(name).toLowerCase()).slice(0, 5);
  return others.length > 0 ? plain(`Also: ${others.map((alias) => shorten(alias, 60)).join(', ')}`) : null;
}

function placeLine({ name }: Entity, place: Place): Markdown {
  const map = place.lat !== null && place.lon !== null ? mapLink(plain('map'), place.lat, place.lon) : null;
  const [other] = place.alternatives;
  const unlike = other ? plain(`not ${inCountry(other.name, other.country)}`) : null;
  return join([plain(inCountry(place.kind, place.country, name)), map, unlike], ' · ');
}

/** "capital, Lebanon"; the country is left out where it is the place itself, or said already. */
function inCountry(what: string, code: string | null, place = what): string {
  const country = code && countryName(code);
  return !country || place.endsWith(country) ? what : `${what}, ${country}`;
}

function relatedLine(reading: AnalyzedDocument, entity: Entity): Markdown | null {
  const related = (entity.related ?? [])
    .map((id) => reading.entities.get(id))
    .filter((other) => other !== undefined)
    .slice(0, 3);
  const links = related.map((other) => revealLink(plain(other.name), reading, fullestMention(other)));
  return links.length > 0 ? join([plain('Belongs with'), join(links, ', ')], ' ') : null;
}

function mentionsLine(reading: AnalyzedDocument, { mentions }: Entity): Markdown | null {
  if (mentions.length === 0) return null;
  const total = referencesLink(plain(count(mentions.length, 'mention')), reading, mentions[0]);
  const lines = new Map<number, Mention>();
  for (const mention of mentions) {
    const line = reading.lines.lineAt(mention.start) + 1;
    if (!lines.has(line)) lines.set(line, mention);
  }
  const links = [...lines]
    .slice(0, linkedMentions)
    .map(([line, mention]) => revealLink(plain(String(line)), reading, mention));
  const more = lines.size > links.length ? plain('…') : null;
  return join([total, plain(`in ${lines.size === 1 ? 'line' : 'lines'}`), join([...links, more], ', ')], ' ');
}

function saidLine(reading: AnalyzedDocument, entity: Entity): Markdown | null {
  const quotes = reading.quotesBy(entity.id);
  if (quotes.length === 0) return null;
  const links = quotes
    .slice(0, linkedQuotes)
    .map((quote) => revealLink(plain(shorten(quote.text, 48)), reading, quote));
  const more = quotes.length > links.length ? plain(`and ${quotes.length - links.length} more`) : null;
  return join([plain('Said:'), join([...links, more], ' · ')], ' ');
}

function companionsLine(reading: AnalyzedDocument, entity: Entity): Markdown | null {
  const near = companions(reading, entity).slice(0, 3);
  if (near.length === 0) return null;
  const links = near.map((other) => revealLink(plain(other.name), reading, fullestMention(other)));
  return join([plain('Often with'), join(links, ', ')], ' ');
}
