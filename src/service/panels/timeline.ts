import type { Analysis, Time } from '../../core/analysis';
import { addTo } from '../../core/text/groups';
import type { Timeline, TimelinePoint } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { timeWords } from '../wording/timeWords';
import { oneLine } from '../wording/terms';

/**
 * The article's events and dates for its calendar, in text order. A date that an event already stands on is left to the event, and
 * the article's own, in its header or dateline, to `date`.
 */
export function timeline(reading: AnalyzedDocument): Timeline {
  const { analysis, uri, version } = reading;
  const shown = new Set<string>();
  const points: (TimelinePoint & { readonly at: number })[] = [];
  for (const event of analysis.events) {
    const time = event.time === null ? undefined : reading.times.get(event.time);
    if (time) shown.add(time.value);
    points.push({
      id: event.id,
      kind: 'event',
      label: oneLine(event.name).split(' · ')[0],
      ...calendar(time),
      status: event.status,
      ranges: event.mentions.map(reading.rangeOf),
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
      kind: 'date',
      label: oneLine(time.text),
      ...calendar(time),
      status: '',
      ranges: times.map(reading.rangeOf),
      at: time.start,
    });
  }
  points.sort((a, b) => a.at - b.at);
  const date = analysis.date?.value ?? null;
  return { uri, version, title: titleOf(reading), date, points: points.map(({ at: _, ...point }) => point) };
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

/** The headline or caption on one line, else the first words of the text. */
export function titleOf({ analysis, text }: AnalyzedDocument): string {
  const title = oneLine((analysis.headline ?? analysis.caption)?.text ?? text.slice(0, 200));
  return title.length > 100 ? `${title.slice(0, 99)}…` : title;
}
