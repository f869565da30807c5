import type { Analysis, Time } from '../../core/analysis';
import { addTo } from '../../core/text/groups';
import { createLines, type Lines, type Range } from '../../core/text/lines';
import { oneLine } from '../../wording/terms';
import { namesDay, timeWords } from '../../wording/timeWords';
import type { ReadArticle } from '../exporter';
import { listedEvents } from './events';
import { titleOf } from './title';

/** A dated event or date of an article, for its calendar. */
export interface TimelinePoint {
  /** Stable over edits, as in the outline. */
  readonly id: string;
  /** `time`: a bare time of day ("7am", "the afternoon"); its day comes from what stands around it. Pictures leave it out at first. */
  readonly kind: 'event' | 'date' | 'time';
  /** An event's title, a date's words. */
  readonly label: string;
  /** The time in words, empty where unknown. */
  readonly when: string;
  /** First and last day covered, `YYYY-MM-DD`; null where open. Both null: no place on the calendar. */
  readonly begin: string | null;
  readonly end: string | null;
  /** "happened", "planned", … for events; empty for dates. */
  readonly status: string;
  /** The mentions in text order, never empty. */
  readonly ranges: readonly Range[];
}

/** An article's calendar, in the order of the text (the order of telling). */
export interface Timeline {
  readonly title: string;
  /** The article's own date, or null. */
  readonly date: string | null;
  readonly points: readonly TimelinePoint[];
}

/**
 * The article's events and dates for its calendar, in text order. A date that an event already stands on is left to the event, and
 * the article's own, in its header or dateline, to `date`. `lines` saves making them anew where they are known.
 */
export function timelineOf(article: ReadArticle, { rangeOf }: Lines = createLines(article.text)): Timeline {
  const { analysis } = article;
  const timesById = new Map(analysis.times.map((time) => [time.id, time]));
  const shown = new Set<string>();
  const points: (TimelinePoint & { readonly at: number })[] = [];
  for (const { event, title } of listedEvents(article)) {
    const time = event.time === null ? undefined : timesById.get(event.time);
    if (time) shown.add(time.value);
    points.push({
      id: event.id,
      kind: 'event',
      label: title,
      ...calendar(time),
      status: event.status,
      ranges: event.mentions.map(rangeOf),
      at: event.mentions[0].start,
    });
  }
  const others = analysis.times.filter(
    (time) => time.type !== 'DURATION' && time.type !== 'SET' && !shown.has(time.value) && !isStamp(analysis, time),
  );
  for (const times of byValue(others)) {
    const [time] = times;
    points.push({
      id: time.id,
      kind: time.type === 'TIME' && !times.some(({ text }) => namesDay(text)) ? 'time' : 'date',
      label: oneLine(time.text),
      ...calendar(time),
      status: '',
      ranges: times.map(rangeOf),
      at: time.start,
    });
  }
  points.sort((a, b) => a.at - b.at);
  const date = analysis.date?.value ?? null;
  return { title: titleOf(article), date, points: points.map(({ at: _, ...point }) => point) };
}

/** The day the article bears, where it bears it. */
function isStamp({ date, dateline }: Analysis, { start, end, value }: Time): boolean {
  if (value !== date?.value) return false;
  const bearers = [...date.evidence.flatMap(({ spans }) => spans), ...(dateline ? [dateline] : [])];
  return bearers.some((bearer) => start < bearer.end && bearer.start < end);
}

function byValue(times: readonly Time[]): Iterable<readonly Time[]> {
  const groups = new Map<string, Time[]>();
  for (const time of times) addTo(groups, time.value, time);
  return groups.values();
}

function calendar(time: Time | undefined): Pick<TimelinePoint, 'when' | 'begin' | 'end'> {
  if (!time) return { when: '', begin: null, end: null };
  return { when: timeWords(time.value), begin: time.interval.begin, end: time.interval.end };
}
