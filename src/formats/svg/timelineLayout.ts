import type { Timeline, TimelinePoint } from '../model/timeline';
import { createAxis, dayNumber, type Axis } from './axis';

/** A point or a row of points too close to tell apart, placed on the axis. Pixels. */
export interface Placed {
  readonly points: readonly TimelinePoint[];
  readonly x: number;
  /** Width of the interval; 0 for a single day. */
  readonly width: number;
  readonly lane: number;
  /** True where one end is open or unknown. */
  readonly open: boolean;
  /** Where the label stands: after the mark, else before it, else on it, wherever it has room. */
  readonly label: 'after' | 'before' | 'on';
  /** Room for the label, pixels. */
  readonly room: number;
}

/** A part of the calendar, days since 1970-01-01. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly axis: Axis;
  readonly placed: readonly Placed[];
  readonly lanes: number;
  readonly undated: readonly TimelinePoint[];
  /** How many points lie outside the window. */
  readonly earlier: number;
  readonly later: number;
}

/** More marks than this are drawn as counts, so that ten thousand dates stay a picture. */
const mostMarks = 400;
const mostLanes = 24;
const mostRoom = 230;
/** Of one character, and of the gap before a label with what may follow it. */
const characterWidth = 7;
const gap = 20;
const binWidth = 8;

interface Dated {
  readonly point: TimelinePoint;
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/** A timeline without bare times of day: what is shown of it at first. */
export const withoutTimes = <T extends Timeline>(timeline: T): T => ({
  ...timeline,
  points: timeline.points.filter(({ kind }) => kind !== 'time'),
});

/**
 * Places points on a calendar axis, in lanes so that labels do not overlap; many points are gathered by where they fall.
 * With a window only what lies in it is placed, and the rest counted; without one the axis takes in `date`, the article's own day.
 */
export function layOutTimeline(
  points: readonly TimelinePoint[],
  width: number,
  window: Window | null = null,
  date: string | null = null,
): Layout {
  const all = datedOf(points);
  const dated = window ? all.filter((d) => d.to >= window.from && d.from <= window.to) : all;
  const day = date === null ? null : dayNumber(date);
  const own = day === null || dated.length === 0 ? [] : [day];
  const axis = createAxis(window ? [window.from, window.to] : [...dated.flatMap((d) => [d.from, d.to]), ...own], width);
  const marks = dated.sort((a, b) => a.from - b.from || a.to - b.to).map((d) => markOf(d, axis));
  const lanes = new Lanes();
  const placed = (marks.length > mostMarks ? gather(marks) : marks).map((mark) => ({
    ...mark,
    lane: lanes.put(mark),
  }));
  return {
    axis,
    placed,
    lanes: Math.max(1, lanes.count),
    undated: points.filter((p) => startOf(p) === null),
    earlier: window ? all.filter((d) => d.to < window.from).length : 0,
    later: window ? all.filter((d) => d.from > window.to).length : 0,
  };
}

/** Days to show first: the month or year round the article's date when half of the points lie in it, else all (null). */
export function firstWindow(points: readonly TimelinePoint[], date: string | null): number | null {
  const centre = date === null ? null : dayNumber(date);
  if (centre === null) return null;
  const all = datedOf(points);
  return (
    [31, 366].find((days) => {
      const { from, to } = windowRound(centre, days);
      const inside = all.filter((d) => d.to >= from && d.from <= to).length;
      return inside < all.length && inside * 2 >= all.length;
    }) ?? null
  );
}

/** So many days round the article's date; null, for all, without either. */
export function windowOf(date: string | null, days: number | null): Window | null {
  const day = date === null ? null : dayNumber(date);
  return days !== null && day !== null ? windowRound(day, days) : null;
}

/** So many days with the article's date a little after their middle: news tells more of what was than of what comes. */
export function windowRound(day: number, days: number): Window {
  return { from: day - days * 0.65, to: day + days * 0.35 };
}

function datedOf(points: readonly TimelinePoint[]): Dated[] {
  return points.flatMap((point) => {
    const from = startOf(point);
    if (from === null) return [];
    const end = point.end === null ? null : dayNumber(point.end);
    return [{ point, from, to: Math.max(from, end ?? from), open: point.begin === null || end === null }];
  });
}

function startOf({ begin, end }: TimelinePoint): number | null {
  return (begin === null ? null : dayNumber(begin)) ?? (end === null ? null : dayNumber(end));
}

function markOf({ point, from, to, open }: Dated, axis: Axis): Mark {
  const x = Math.max(0, axis.x(from));
  const end = Math.min(axis.width, axis.x(to));
  const width = to > from ? Math.max(2, end - x) : 0;
  const room = Math.min(mostRoom, gap + characterWidth * point.label.length);
  return { points: [point], x, width, open, room, label: labelAt(x, width, room, axis) };
}

function labelAt(x: number, width: number, room: number, axis: Axis): Placed['label'] {
  if (x + width + room <= axis.width) return 'after';
  if (x >= room) return 'before';
  return x + room <= axis.width ? 'on' : 'after';
}

type Mark = Omit<Placed, 'lane'>;

function gather(marks: readonly Mark[]): Mark[] {
  const bins = new Map<number, { points: TimelinePoint[]; x: number }>();
  for (const mark of marks) {
    const key = Math.floor(mark.x / binWidth);
    const bin = bins.get(key);
    if (bin) bin.points.push(...mark.points);
    else bins.set(key, { points: [...mark.points], x: mark.x });
  }
  return [...bins.values()].map(({ points, x }) => ({
    points,
    x,
    width: 0,
    open: false,
    room: mostRoom,
    label: 'after',
  }));
}

/** Rows of marks; each goes to the first row where it and its label have room. */
class Lanes {
  private readonly ends: number[] = [];

  get count(): number {
    return this.ends.length;
  }

  put({ x, width, label, room }: Mark): number {
    const start = label === 'before' ? x - room : x;
    const end = x + (label === 'on' ? Math.max(width, room) : width + (label === 'after' ? room : binWidth));
    let lane = this.ends.findIndex((taken) => taken <= start);
    if (lane < 0) lane = this.ends.length < mostLanes ? this.ends.length : this.ends.indexOf(Math.min(...this.ends));
    this.ends[lane] = end;
    return lane;
  }
}
