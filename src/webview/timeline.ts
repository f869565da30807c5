import type { Position, Timeline, TimelinePoint } from '../protocol';
import { indexAt } from './cursor';
import {
  element,
  indexPressed,
  listen,
  make,
  moveByKeys,
  remember,
  remembered,
  send,
  setCurrent,
  setCurrentPart,
} from './page';
import { Pages } from './pages';
import {
  firstWindow,
  layOutTimeline,
  windowOf,
  withoutTimes,
  type Layout,
  type Placed,
} from '../formats/svg/timelineLayout';
import { describePoint, standaloneTimeline, timelineSvg } from '../formats/svg/timelineSvg';

let whole: Timeline | null = null;
/** What is shown of it. */
let model: Timeline | null = null;
let layout: Layout | null = null;
let cursor: Position | null = null;

interface Choices {
  readonly order: 'calendar' | 'telling';
  /** Days shown round the article's date; null for all. Undefined until the reader chooses. */
  readonly span?: number | null;
  /** Whether bare times of day are shown. */
  readonly times: boolean;
}

const { order: orderBefore = 'calendar', span: spanBefore, times: timesBefore = false } = remembered<Choices>();
let choices: Choices = { order: orderBefore, span: spanBefore, times: timesBefore };

const picture = element('picture');
const rows = element('rows');
const pages = new Pages<TimelinePoint>(rows, element('more'), row, showCursor);
const buttons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.row')];

function draw(): void {
  if (!whole) return;
  model = choices.times ? whole : withoutTimes(whole);
  (element('times') as HTMLInputElement).checked = choices.times;
  element('timesChoice').hidden = withoutTimes(whole).points.length === whole.points.length;
  choose('order', choices.order);
  choose('span', String(daysOf(model) ?? ''));
  const window = windowOf(model.date, daysOf(model));
  layout = layOutTimeline(model.points, Math.max(320, picture.clientWidth - 4), window, model.date);
  element('title').textContent = model.title;
  element('empty').hidden = model.points.length > 0;
  picture.innerHTML = layout.placed.length > 0 ? timelineSvg(model, layout, false) : '';
  element('unplaced').textContent = elsewhere(layout);
  pages.show(ordered(model.points));
}

function elsewhere({ earlier, later, undated }: Layout): string {
  const parts = [
    [earlier, 'earlier'],
    [later, 'later'],
    [undated.length, 'without a date'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map((part) => part.join(' '))
    .join(', ');
}

const choose = (id: string, value: string): void => {
  (element(id) as HTMLSelectElement).value = value;
};

/** Where the reader has not chosen, each article is shown as it suits. */
const daysOf = ({ points, date }: Timeline): number | null =>
  choices.span === undefined ? firstWindow(points, date) : choices.span;

function row(point: TimelinePoint): HTMLElement {
  const tr = make('tr');
  const button = make('button', point.label, { class: 'row', 'data-id': point.id, 'aria-label': describePoint(point) });
  button.addEventListener('click', () => send({ type: 'reveal', range: point.ranges[0] }));
  const cell = make('td');
  cell.append(button);
  tr.append(make('td', point.when || 'no date'), cell, make('td', point.status || point.kind));
  return tr;
}

/** In calendar order what has no date comes last. */
function ordered(points: readonly TimelinePoint[]): readonly TimelinePoint[] {
  if (choices.order === 'telling') return points;
  const day = (p: TimelinePoint): string => p.begin ?? p.end ?? '~';
  return [...points].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Marks the point that the cursor in the article belongs to. */
function showCursor(): void {
  const index = model && cursor ? indexAt(model.points, cursor) : -1;
  const id = model?.points[index]?.id;
  setCurrent(
    buttons(),
    buttons().findIndex((b) => b.dataset.id === id),
  );
  const isMarked = ({ points }: Placed): boolean => points.some((point) => point.id === id);
  setCurrentPart(picture, layout && id !== undefined ? layout.placed.findIndex(isMarked) : -1);
}

function change(next: Choices): void {
  choices = next;
  remember(choices);
  draw();
}

picture.addEventListener('click', (event) => {
  const index = indexPressed(event);
  const placed = index === null ? undefined : layout?.placed[index];
  if (placed) send({ type: 'reveal', range: placed.points[0].ranges[0] });
});
element('order').addEventListener('change', (event) => {
  change({ ...choices, order: (event.target as HTMLSelectElement).value === 'telling' ? 'telling' : 'calendar' });
});
element('span').addEventListener('change', (event) => {
  const { value } = event.target as HTMLSelectElement;
  change({ ...choices, span: value === '' ? null : Number(value) });
});
element('times').addEventListener('change', (event) => {
  change({ ...choices, times: (event.target as HTMLInputElement).checked });
});
element('saveSvg').addEventListener('click', () => {
  if (model) send({ type: 'save', extension: 'svg', text: standaloneTimeline(model, daysOf(model)) });
});
element('saveCsv').addEventListener('click', () => send({ type: 'export', format: 'timeline-csv' }));
element('saveJson').addEventListener('click', () => send({ type: 'export', format: 'timeline-json' }));
moveByKeys(rows, buttons);
new ResizeObserver(draw).observe(picture);

listen<Timeline>(
  (next) => {
    whole = next;
    draw();
  },
  (position) => {
    cursor = position;
    showCursor();
  },
);
