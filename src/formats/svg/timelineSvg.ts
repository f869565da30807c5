import type { Timeline, TimelinePoint } from '../model/timeline';
import { dayLabel, dayNumber, ticksOf } from './axis';
import { escapeMarkup, shorten } from './markup';
import { firstWindow, layOutTimeline, windowOf, type Layout, type Placed } from './timelineLayout';

const laneHeight = 26;
const topHeight = 34;
const footHeight = 24;

/** A timeline as a file of its own; of so many days round the article's date, null for all. */
export function standaloneTimeline(model: Timeline, days = firstWindow(model.points, model.date)): string {
  return timelineSvg(model, layOutTimeline(model.points, 1200, windowOf(model.date, days), model.date), true);
}

/**
 * The timeline as SVG. Colours come from classes: the panel styles them by theme, a saved file by `standalone`.
 * Kinds differ by shape (events filled, dates hollow, intervals barred, plans dashed), never by colour alone.
 */
export function timelineSvg(model: Timeline, layout: Layout, standalone: boolean): string {
  const height = topHeight + layout.lanes * laneHeight + footHeight;
  const { width } = layout.axis;
  const day = model.date === null ? null : dayNumber(model.date);
  const name = `Timeline: ${model.title}${day === null ? '' : `, article of ${dayLabel(day)}`}`;
  const ticks = ticksOf(layout.axis).map(({ day, label }) => {
    const x = round(layout.axis.x(day));
    return (
      `<line class="tick" x1="${x}" x2="${x}" y1="22" y2="${height}"/>` +
      `<text class="tickLabel" x="${x + 3}" y="16">${escapeMarkup(label)}</text>`
    );
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"` +
    ` aria-label="${escapeMarkup(name)}">${standalone ? `<style>${standaloneStyle}</style>` : ''}` +
    `${ticks.join('')}${articleDay(model, layout, height)}${layout.placed.map(mark).join('')}</svg>`
  );
}

/** The line of the article's own day, with its name below. */
function articleDay({ date }: Timeline, { axis }: Layout, height: number): string {
  const day = date === null ? null : dayNumber(date);
  if (day === null || day < axis.from || day > axis.to) return '';
  const x = round(axis.x(day));
  const anchor = x < 70 ? 'start' : x > axis.width - 70 ? 'end' : 'middle';
  return (
    `<line class="today" x1="${x}" x2="${x}" y1="20" y2="${height - 16}"/>` +
    `<text class="tickLabel" x="${x}" y="${height - 4}" text-anchor="${anchor}">day of the article</text>`
  );
}

function mark(placed: Placed, index: number): string {
  const {
    points: [point],
    x,
    lane,
  } = placed;
  const y = topHeight + lane * laneHeight + laneHeight / 2;
  const many = placed.points.length;
  const label = many > 1 ? `${many} dates and events` : shorten(point.label, 32);
  const classes = ['mark', point.kind, point.status, placed.open ? 'open' : '', many > 1 ? 'many' : '']
    .filter(Boolean)
    .join(' ');
  const shape =
    placed.width > 0
      ? `<rect x="${round(x)}" y="${y - 5}" width="${round(placed.width)}" height="10" rx="2"/>`
      : `<circle cx="${round(x)}" cy="${y}" r="${many > 1 ? 7 : 5}"/>`;
  const at = { after: x + placed.width + 9, before: x - 9, on: x + 9 }[placed.label];
  const anchor = placed.label === 'before' ? ' text-anchor="end"' : '';
  const text = `<text x="${round(at)}" y="${y + 4}"${anchor}>${escapeMarkup(label)}</text>`;
  return `<g class="${classes}" data-index="${index}"><title>${escapeMarkup(describe(placed))}</title>${shape}${text}</g>`;
}

/** What a mark says when read aloud. */
function describe({ points }: Placed): string {
  if (points.length > 1) return `${points.length} dates and events, the first: ${describePoint(points[0])}`;
  return describePoint(points[0]);
}

export function describePoint(point: TimelinePoint): string {
  return [point.label, point.when, point.status].filter(Boolean).join(', ');
}

const round = (x: number): number => Math.round(x * 10) / 10;

const standaloneStyle =
  'svg{background:#fff;font:12px sans-serif}.tick{stroke:#ddd}.tickLabel{fill:#555}.today{stroke:#a33;stroke-dasharray:4 3}' +
  '.mark circle,.mark rect{fill:#1a5fb4;stroke:#1a5fb4}.date circle,.date rect,.time circle,.time rect{fill:#fff}.planned circle,.planned rect,' +
  '.hypothetical circle,.hypothetical rect{fill:#fff;stroke-dasharray:3 2}' +
  '.denied circle,.denied rect{fill:#ddd}.mark rect{fill-opacity:.35}.mark text{fill:#222}';
