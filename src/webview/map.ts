import type { MapPlace, PlaceMap } from '../protocol';
import { describePlace, mapGeoJson, mapSvg } from './mapSvg';
import { element, indexAt, listen, make, moveByKeys, send, setCurrent } from './page';

const HEIGHT = 460;
const ZOOM_STEP = 1.5;

let model: PlaceMap | null = null;
let zoom = 1;

const picture = element('picture');
const rows = element('rows');
const buttons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.row')];

function drawPicture(): void {
  if (!model) return;
  picture.innerHTML = mapSvg(model, { width: Math.max(240, picture.clientWidth - 4), height: HEIGHT, zoom }, false);
}

function draw(): void {
  if (!model) return;
  drawPicture();
  element('title').textContent = model.title;
  element('empty').hidden = model.places.length > 0;
  rows.replaceChildren(...model.places.map(row));
  element('unplaced').textContent = model.unplaced.length > 0 ? `Not on the map: ${model.unplaced.join(', ')}` : '';
  setCurrent(buttons(), 0);
}

function row(place: MapPlace): HTMLElement {
  const tr = make('tr');
  const button = make('button', place.name, { class: 'row', 'aria-label': describePlace(place) });
  button.addEventListener('click', () => send({ type: 'reveal', range: place.range }));
  const cell = make('td');
  cell.append(button);
  tr.append(cell, make('td', place.country ?? ''), make('td', String(place.mentions)));
  return tr;
}

function zoomBy(factor: number): void {
  zoom = Math.max(0.1, Math.min(40, zoom * factor));
  drawPicture();
}

picture.addEventListener('click', (event) => {
  const index = (event.target as Element).closest('[data-index]')?.getAttribute('data-index');
  if (model && index) send({ type: 'reveal', range: model.places[Number(index)].range });
});
element('zoomIn').addEventListener('click', () => zoomBy(ZOOM_STEP));
element('zoomOut').addEventListener('click', () => zoomBy(1 / ZOOM_STEP));
element('saveSvg').addEventListener('click', () => model && send({ type: 'save', ending: 'svg', text: mapSvg(model, { width: 1200, height: 700, zoom }, true) }));
element('saveGeoJson').addEventListener('click', () => model && send({ type: 'save', ending: 'geojson', text: mapGeoJson(model) }));
moveByKeys(rows, buttons);
new ResizeObserver(drawPicture).observe(picture);

listen<PlaceMap>((next) => {
  model = next;
  draw();
}, (position) => {
  if (!model) return;
  const index = indexAt(model.places.map((p) => p.range), position);
  setCurrent(buttons(), index);
  picture.querySelectorAll('.current').forEach((g) => g.classList.remove('current'));
  picture.querySelector(`[data-index="${index}"]`)?.classList.add('current');
});
