import type { Timeline, TimelinePoint } from '../protocol';
import { element, indexAt, listen, make, moveByKeys, send, setCurrent } from './page';
import { dayNumber } from './axis';
import { firstWindow, layOutTimeline, windowRound, type Layout, type Window } from './timelineLayout';
import { describePoint, timelineCsv, timelineSvg } from './timelineSvg';

/** Rows of the table that are in the page at once; the rest come with a button, so that ten thousand rows do not freeze it. */
const PAGE = 500;

let model: Timeline | null = null;
let layout: Layout | null = null;
let order: 'calendar' | 'telling' = 'calendar';
let shown = PAGE;
/** Days shown round the article's date; null for all. Undefined until the reader or the first article chooses. */
let span: number | null | undefined;

const picture = element('picture');
const rows = element('rows');
const buttons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.row')];

function draw(): void {
  if (!model) return;
  if (span === undefined) {
    span = firstWindow(model.points, model.date);
    (element('span') as HTMLSelectElement).value = String(span ?? '');
  }
  layout = layOutTimeline(model.points, Math.max(320, picture.clientWidth - 4), windowOf(model));
  element('title').textContent = model.title;
  element('empty').hidden = model.points.length > 0;
  picture.innerHTML = layout.placed.length > 0 ? timelineSvg(model, layout, false) : '';
  const { earlier, later } = layout;
  element('unplaced').textContent = [earlier && `${earlier} earlier`, later && `${later} later`].filter(Boolean).join(', ');
  drawTable();
}

function windowOf({ date }: Timeline): Window | null {
  const day = date === null ? null : dayNumber(date);
  return span && day !== null ? windowRound(day, span) : null;
}

function drawTable(): void {
  if (!model) return;
  const points = ordered(model.points);
  rows.replaceChildren(...points.slice(0, shown).map(row));
  const more = element('more');
  more.hidden = points.length <= shown;
  more.textContent = `Show ${Math.min(PAGE, points.length - shown)} more of ${points.length}`;
  setCurrent(buttons(), 0);
}

function row(point: TimelinePoint): HTMLElement {
  const tr = make('tr');
  const button = make('button', point.label, { class: 'row', 'data-id': point.id, 'aria-label': describePoint(point) });
  button.addEventListener('click', () => send({ type: 'reveal', range: point.range }));
  const cell = make('td');
  cell.append(button);
  tr.append(make('td', point.when || 'no date'), cell, make('td', point.status || 'date'));
  return tr;
}

/** In calendar order what has no date comes last. */
function ordered(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  if (order === 'telling') return points;
  const day = (p: TimelinePoint): string => p.begin ?? p.end ?? '~';
  return [...points].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function toCursor(index: number): void {
  if (!model || !layout || index < 0) return;
  const { id } = model.points[index];
  setCurrent(buttons(), buttons().findIndex((b) => b.dataset.id === id));
  picture.querySelectorAll('.current').forEach((g) => g.classList.remove('current'));
  const at = layout.placed.findIndex((p) => p.points.some((point) => point.id === id));
  picture.querySelector(`[data-index="${at}"]`)?.classList.add('current');
}

picture.addEventListener('click', (event) => {
  const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
  const placed = index === null || index === undefined ? undefined : layout?.placed[Number(index)];
  if (placed) send({ type: 'reveal', range: placed.points[0].range });
});
element('order').addEventListener('change', (event) => {
  order = (event.target as HTMLSelectElement).value === 'telling' ? 'telling' : 'calendar';
  drawTable();
});
element('span').addEventListener('change', (event) => {
  const { value } = event.target as HTMLSelectElement;
  span = value === '' ? null : Number(value);
  draw();
});
element('more').addEventListener('click', () => {
  shown += PAGE;
  drawTable();
});
element('saveSvg').addEventListener('click', () => {
  if (model) send({ type: 'save', ending: 'svg', text: timelineSvg(model, layOutTimeline(model.points, 1200, windowOf(model)), true) });
});
element('saveCsv').addEventListener('click', () => model && send({ type: 'save', ending: 'csv', text: timelineCsv(model) }));
element('saveJson').addEventListener('click', () => model && send({ type: 'save', ending: 'json', text: JSON.stringify(model, null, 2) }));
moveByKeys(rows, buttons);
new ResizeObserver(draw).observe(picture);

listen<Timeline>((next) => {
  model = next;
  draw();
}, (position) => toCursor(model ? indexAt(model.points.map((p) => p.range), position) : -1));
