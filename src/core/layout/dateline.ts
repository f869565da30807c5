import type { Part, Span } from '../analysis';
import { readDay, type WrittenDay } from './dates';
import type { Dateline } from './layout';
import type { PageWords } from './pageWords';

const window = 200;
const capitals = /^[\p{Lu}\p{M}'’.-]+/u;
const twoCapitals = /\p{Lu}{2}/u;
const initials = /^(?:\p{Lu}\.){2,}$/u;
/** "OSLO. —": the sentence's own, and no abbreviation's. */
const fullStop = /^[\p{Lu}\p{M}'’-]{3,}\. ?[—–-]/u;
const bracket = /^\(([^()\n]{2,51})\)/;
const capitalFirst = /^\p{Lu}/u;
const betweenBars = /^\|\s?([^|\n]{2,40}?)(?=\s?\|\s)/;
const betweenSlashes = /^\/([^/\n]{2,40})\/(?=\s)/;
const dash = /^\.?\s?(?:--+|[—–―_]|-(?=\s)|:(?=\s)|\|(?=\s))\s*/;

/**
 * Reads the dateline at a block's start: "BEIRUT —", "BEIRUT (Reuters) -", "WASHINGTON/LONDON, Aug 28 —",
 * "SAN JOSE, Costa Rica (AP) —", "Paris, 28 August 2017 (AFP) –", "(Reuters) -", "NIAMEY, Niger | AFP |". Null when there is none.
 */
export function readDateline(text: string, block: Span, words: PageWords): Dateline | null {
  const cursor = new Cursor(text, block.start, text.slice(block.start, Math.min(block.end, block.start + window)));
  const upper = (start: string): number => upperWords(start, words);
  const inCapitals = upper(cursor.rest) > 0;
  const mixed = (start: string): number => words.place.exec(start)?.[0].length ?? 0;
  const places = readPlaces(cursor, inCapitals ? upper : mixed, words);
  let date: Dateline['date'] = null;
  let agency: Part | null = null;
  for (let more = true; more;) {
    more = false;
    const comma = places.length > 0 ? (/^,\s/.exec(cursor.rest)?.[0].length ?? 0) : 0;
    const afterComma = cursor.rest.slice(comma).replace(/^\s/, '');
    const day: WrittenDay | null = date ? null : readDay(afterComma, words);
    const place = comma > 0 && !agency ? words.region.exec(afterComma) : null;
    if (day) {
      cursor.skip(cursor.rest.length - afterComma.length);
      date = { ...cursor.take(day.length), value: day.value };
      more = true;
    } else if (place) {
      cursor.skip(cursor.rest.length - afterComma.length);
      places.push(cursor.take(place[0].length));
      more = true;
    } else if (!agency) {
      agency = readAgency(cursor, words);
      more = agency !== null;
    }
  }
  return finish(cursor, block, { places, agency, date }, inCapitals, words);
}

/** Length of a place in capitals that the text begins with, "NEAR ST. LOUIS": one to five words with two capitals in a row; else 0. */
function upperWords(text: string, { dateline }: PageWords): number {
  const near = dateline.nearPlace.exec(text)?.[0].length ?? 0;
  const before = near + (dateline.abbreviatedPlace.exec(text.slice(near))?.[0].length ?? 0);
  return upperRun(text, before) || upperRun(text, 0);
}

/**
 * Where the upper-case words that begin at `from` end, initials among them ("WASHINGTON D.C."); 0 when there are none. Word by word:
 * as one pattern it takes long to compile.
 */
function upperRun(text: string, from: number): number {
  let end = 0;
  let named = false;
  for (let words = 0, at = from; words < 5; words++, at = end + 1) {
    const word = capitals.exec(text.slice(at))?.[0] ?? '';
    if (!twoCapitals.test(word) && !initials.test(word)) break;
    named ||= twoCapitals.test(word);
    end = at + word.length;
    if (fullStop.test(text.slice(at))) end--;
    if (text[end] !== ' ') break;
  }
  return named ? end : 0;
}

/** Places between slashes or "and"; `lengthOf` is the length of the place that a text begins with, 0 for none. */
function readPlaces(cursor: Cursor, lengthOf: (text: string) => number, { dateline }: PageWords): Part[] {
  const places: Part[] = [];
  for (let joint: RegExpExecArray | null = null; ;) {
    const skipped = joint?.[0].length ?? 0;
    const length = lengthOf(cursor.rest.slice(skipped));
    if (length === 0) return places;
    cursor.skip(skipped);
    const near = dateline.nearPlace.exec(cursor.rest.slice(0, length))?.[0].length ?? 0;
    cursor.skip(near);
    places.push(cursor.take(length - near));
    joint = dateline.joint.exec(cursor.rest);
    if (!joint) return places;
  }
}

function readAgency(cursor: Cursor, { dateline }: PageWords): Part | null {
  const space = /^\s/.test(cursor.rest) ? 1 : 0;
  const rest = cursor.rest.slice(space);
  const match = bracket.exec(rest) ?? betweenBars.exec(rest) ?? betweenSlashes.exec(rest);
  if (!match || !(capitalFirst.test(match[1]) || dateline.knownAgencies.has(match[1]))) return null;
  const before = match[0].indexOf(match[1]);
  cursor.skip(space + before);
  const agency = cursor.take(match[1].length);
  cursor.skip(match[0].length - before - match[1].length);
  return agency;
}

function finish(
  cursor: Cursor,
  block: Span,
  { places, agency, date }: Pick<Dateline, 'places' | 'agency' | 'date'>,
  inCapitals: boolean,
  { dateline: { agencies, agencyName, knownAgencies, notPlace } }: PageWords,
): Dateline | null {
  if (places.length === 0 && !agency) return null;
  if (places.length > 0 && notPlace.test(places[0].text)) return null;
  const end = cursor.at;
  const mark = dash.exec(cursor.rest)?.[0] ?? '';
  const body = cursor.rest.slice(mark.length);
  if (body === '' && end + mark.length < block.end) return null;
  if (mark === '' && !(agency && agencies.has(agency.text) && /^\s?["'“‘]?\p{Lu}/u.test(body))) return null;
  const known = agency !== null && knownAgencies.has(agency.text);
  if (mark.includes(':') && !inCapitals && !known) return null;
  const vouched =
    inCapitals ||
    known ||
    (agency && agencyName.test(agency.text)) ||
    (date && places.length > 0) ||
    standsAlone(mark, body);
  if (!vouched) return null;
  if (places.length === 0 && (agency!.text.length > 24 || !/[—–-]/.test(mark))) return null;
  const bodyStart = end + (mark.length || /^\s*/.exec(body)![0].length);
  const first = places[0] ?? agency;
  const start = Math.min(block.start, first.start);
  return { start, end, text: cursor.text.slice(start, end), places, agency, date, bodyStart };
}

/** "Beirut — The army …" is a dateline only with a spaced dash, a capital after it and no second dash in its sentence. */
function standsAlone(mark: string, body: string): boolean {
  return /^\s[—–]\s/.test(mark) && /^["'“‘]?\p{Lu}/u.test(body) && !/^[^.]*\s[—–]\s/.test(body);
}

/** Reads a short stretch of text from left to right. */
class Cursor {
  constructor(
    readonly text: string,
    public at: number,
    public rest: string,
  ) {}

  skip(length: number): void {
    this.at += length;
    this.rest = this.rest.slice(length);
  }

  take(length: number): Part {
    const part = { start: this.at, end: this.at + length, text: this.text.slice(this.at, this.at + length) };
    this.skip(length);
    return part;
  }
}
