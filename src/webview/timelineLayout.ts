import type { TimelinePoint } from '../protocol';
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
}

export interface Layout {
  readonly axis: Axis;
  readonly placed: readonly Placed[];
  readonly lanes: number;
  readonly undated: readonly TimelinePoint[];
}

/** More marks than this are drawn as counts, so that ten thousand dates stay a picture. */
const MOST_MARKS = 400;
const MOST_LANES = 12;
const LABEL = 190;
const BIN = 8;

/** Places points on a calendar axis, in lanes so that labels do not overlap; many points are gathered by where they fall. */
export function layOutTimeline(points: readonly TimelinePoint[], width: number): Layout {
  const dated = points.flatMap((point) => {
    const begin = point.begin === null ? null : dayNumber(point.begin);
    const end = point.end === null ? null : dayNumber(point.end);
    const from = begin ?? end;
    return from === null ? [] : [{ point, from, to: end ?? from, open: begin === null || end === null }];
  });
  const undated = points.filter((p) => (p.begin === null || dayNumber(p.begin) === null) && (p.end === null || dayNumber(p.end) === null));
  const axis = createAxis(dated.flatMap((d) => [d.from, d.to]), width);
  dated.sort((a, b) => a.from - b.from || a.to - b.to);
  const marks = dated.map((d) => ({ points: [d.point], x: axis.x(d.from), width: d.to > d.from ? Math.max(2, axis.x(d.to) - axis.x(d.from)) : 0, open: d.open }));
  const gathered = marks.length > MOST_MARKS ? gather(marks) : marks;
  const ends: number[] = [];
  const placed = gathered.map((mark): Placed => {
    let lane = ends.findIndex((end) => end <= mark.x);
    if (lane < 0) lane = ends.length < MOST_LANES ? ends.length : ends.indexOf(Math.min(...ends));
    ends[lane] = mark.x + Math.max(mark.width, 0) + LABEL;
    return { ...mark, lane };
  });
  return { axis, placed, lanes: Math.max(1, ends.length), undated };
}

type Mark = Omit<Placed, 'lane'>;

function gather(marks: readonly Mark[]): Mark[] {
  const bins = new Map<number, { points: TimelinePoint[]; x: number }>();
  for (const mark of marks) {
    const key = Math.floor(mark.x / BIN);
    const bin = bins.get(key);
    if (bin) bin.points.push(...mark.points);
    else bins.set(key, { points: [...mark.points], x: mark.x });
  }
  return [...bins.values()].map(({ points, x }) => ({ points, x, width: 0, open: false }));
}
