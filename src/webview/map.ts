import type { MapPlace, PlaceMap, Position } from '../protocol';
import { describePlace, mapSvg, standaloneMap } from '../formats/svg/mapSvg';
import { indexAt } from './cursor';
import { element, listen, make, moveByKeys, remember, remembered, send, setCurrent } from './page';

/** Height by width; within bounds, so that a narrow panel keeps its list in sight. */
const heightFor = (width: number): number => Math.max(220, Math.min(460, Math.round(width * 0.7)));
const zoomStep = 1.5;

let model: PlaceMap | null = null;
let zoom = remembered<{ zoom: number }>().zoom ?? 1;
let cursor: Position | null = null;

const picture = element('picture');
const rows = element('rows');
const buttons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.row')];

function drawPicture(): void {
  if (!model) return;
  const width = Math.max(240, picture.clientWidth - 4);
  picture.innerHTML = mapSvg(model, { width, height: heightFor(width), zoom }, false);
  showCursor();
}

function draw(): void {
  if (!model) return;
  element('title').textContent = model.title;
  element('empty').hidden = model.places.length > 0;
  rows.replaceChildren(...model.places.map(row));
  element('unplaced').textContent = model.unplaced.length > 0 ? `Not on the map: ${model.unplaced.join(', ')}` : '';
  drawPicture();
}

/** Marks the place that the cursor in the article belongs to. */
function showCursor(): void {
  const index = model && cursor ? indexAt(model.places, cursor) : -1;
  setCurrent(buttons(), index);
  picture.querySelectorAll('.current').forEach((g) => g.classList.remove('current'));
  picture.querySelector(`[data-index="${index}"]`)?.classList.add('current');
}

function row(place: MapPlace): HTMLElement {
  const tr = make('tr');
  const button = make('button', place.name, { class: 'row', 'aria-label': describePlace(place) });
  button.addEventListener('click', () => send({ type: 'reveal', range: place.ranges[0] }));
  const cell = make('td');
  cell.append(button);
  tr.append(cell, make('td', place.country ?? ''), make('td', String(place.mentions)));
  return tr;
}

function zoomBy(factor: number): void {
  zoom = Math.max(0.1, Math.min(40, zoom * factor));
  remember({ zoom });
  drawPicture();
}

picture.addEventListener('click', (event) => {
  const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
  if (model && index) send({ type: 'reveal', range: model.places[Number(index)].ranges[0] });
});
element('zoomIn').addEventListener('click', () => zoomBy(zoomStep));
element('zoomOut').addEventListener('click', () => zoomBy(1 / zoomStep));
element('saveSvg').addEventListener('click', () => {
  if (model) send({ type: 'save', extension: 'svg', text: standaloneMap(model, zoom) });
});
element('saveGeoJson').addEventListener('click', () => send({ type: 'export', format: 'geojson' }));
moveByKeys(rows, buttons);
new ResizeObserver(drawPicture).observe(picture);

listen<PlaceMap>(
  (next) => {
    model = next;
    draw();
  },
  (position) => {
    cursor = position;
    showCursor();
  },
);
