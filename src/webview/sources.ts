import type { Position, Source, Sources } from '../protocol';
import { describeSource, kindsOf, sourceName, spokenBy, spokenIn } from '../formats/svg/sources/sourceWords';
import { sourcesSvg, standaloneSources } from '../formats/svg/sources/sourcesSvg';
import { indexAt } from './cursor';
import { element, indexPressed, listen, make, moveByKeys, send, setCurrent, setCurrentPart } from './page';
import { Pages } from './pages';
import { svgNode } from './svgNodes';

let model: Sources | null = null;
let cursor: Position | null = null;

const picture = element('picture');
const list = element('rows');
const buttons = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('button.row')];
const pages = new Pages<Source>(list, element('more'), row, showCursor);

function draw(): void {
  if (!model) return;
  element('title').textContent = model.title;
  element('empty').hidden = model.sources.length > 0;
  pages.show(model.sources);
  drawPicture();
}

function drawPicture(): void {
  if (!model) return;
  const width = Math.max(260, picture.clientWidth);
  picture.replaceChildren(...(model.sources.length > 0 ? [svgNode(sourcesSvg(model, width, false))] : []));
  showCursor();
}

function row(source: Source): HTMLElement {
  const tr = make('tr');
  const label = describeSource(source, model ? spokenIn(model) : 0);
  const button = make('button', sourceName(source), { class: 'row', 'aria-label': label });
  button.addEventListener('click', () => send({ type: 'reveal', range: source.ranges[0] }));
  const cell = make('td');
  cell.append(button);
  const numbers = [spokenBy(source), source.quotations].map((number) => make('td', String(number)));
  tr.append(cell, make('td', kindsOf(source)), ...numbers);
  return tr;
}

/** Marks the voice that spoke last where the cursor is. */
function showCursor(): void {
  const index = model && cursor ? indexAt(model.sources, cursor) : -1;
  setCurrent(buttons(), index);
  setCurrentPart(picture, index);
}

picture.addEventListener('click', (event) => {
  const index = indexPressed(event);
  if (model && index !== null) send({ type: 'reveal', range: model.sources[index].ranges[0] });
});
element('saveSvg').addEventListener('click', () => {
  if (model) send({ type: 'save', extension: 'svg', text: standaloneSources(model) });
});
element('saveCsv').addEventListener('click', () => send({ type: 'export', format: 'sources-csv' }));
element('saveMarkdown').addEventListener('click', () => send({ type: 'export', format: 'sources-markdown' }));
moveByKeys(list, buttons);
new ResizeObserver(drawPicture).observe(picture);

listen<Sources>(
  (next) => {
    model = next;
    draw();
  },
  (position) => {
    cursor = position;
    showCursor();
  },
);
