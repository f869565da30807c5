import type { MapPlace, PlaceMap, Position } from '../protocol';
import { layOutMap } from '../formats/svg/map/mapLayout';
import { describePlace, mapSvg, standaloneMap } from '../formats/svg/map/mapSvg';
import { sidesOf, tellOutside } from '../formats/svg/map/outside';
import { centredOn, fitted, moved, zoomed, type Point, type View } from '../formats/svg/map/view';
import { indexAt } from './cursor';
import { listenToMoves } from './map/moves';
import { element, listen, make, moveByKeys, remember, remembered, send, setCurrent } from './page';
import { svgNode } from './svgNodes';
import { Tip } from './map/tip';

/** Height by width; within bounds, so that a narrow panel keeps its list in sight. */
const heightFor = (width: number): number => Math.max(240, Math.min(520, Math.round(width * 0.7)));
const zoomStep = 1.5;

interface Choices {
  /** What was looked at last, and of which article. */
  readonly looked?: { readonly of: string; readonly view: View };
}

let model: PlaceMap | null = null;
let view = fitted('core', 0, 0);
let cursor: Position | null = null;
let frame = 0;

const picture = element('picture');
const rows = element('rows');
const buttons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.row')];
const sideButtons = (): HTMLElement[] => [...rows.querySelectorAll<HTMLElement>('button.side')];
const canvas = make('div');
picture.append(canvas);
picture.tabIndex = 0;
picture.setAttribute('role', 'group');
picture.setAttribute('aria-labelledby', 'title');
picture.setAttribute('aria-describedby', 'shown help');
const tip = new Tip(picture);

function drawPicture(): void {
  if (!model) return;
  const width = Math.max(240, picture.clientWidth);
  view = { ...view, width, height: heightFor(width) };
  const layout = layOutMap(model.places, view);
  canvas.replaceChildren(svgNode(mapSvg(model, layout, view, false)));
  const outside = sidesOf(layout);
  element('shown').textContent = tellOutside(model.places, outside);
  sideButtons().forEach((button, index) => {
    button.textContent = outside.get(index) ?? 'in view';
  });
  showCursor();
}

/** Several movements before the next picture are one. */
function change(next: View): boolean {
  if (next.zoom === view.zoom && String(next.centre) === String(view.centre) && next.fit === view.fit) return false;
  view = next;
  tip.hide();
  if (model) remember<Choices>({ looked: { of: model.uri, view } });
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(drawPicture);
  return true;
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
  mark('current', index);
}

/** Gives the marks of a place, and of no other, a class. */
function mark(name: string, index: number): void {
  canvas.querySelectorAll(`.${name}`).forEach((g) => g.classList.remove(name));
  canvas.querySelectorAll(`[data-places~="${index}"]`).forEach((g) => g.classList.add(name));
}

function row(place: MapPlace, index: number): HTMLElement {
  const tr = make('tr');
  const button = make('button', place.name, { class: 'row', 'aria-label': describePlace(place) });
  button.addEventListener('click', () => send({ type: 'reveal', range: place.ranges[0] }));
  for (const begin of ['focus', 'pointerenter']) button.addEventListener(begin, () => mark('pointed', index));
  for (const end of ['blur', 'pointerleave']) button.addEventListener(end, () => mark('pointed', -1));
  const cell = make('td');
  cell.append(button, make('p', place.sentence, { class: 'sentence' }));
  const side = make('button', '', { class: 'side' });
  side.addEventListener('click', () => moveTo([index]));
  const where = make('td');
  where.append(side);
  side.title = `Move the map to ${place.name}`;
  tr.append(cell, make('td', place.country ?? ''), make('td', String(place.mentions)), where);
  return tr;
}

const moveTo = (places: readonly number[]): void => {
  if (!model) return;
  const all = model.places;
  change(
    centredOn(
      all,
      view,
      places.map((i) => all[i]),
    ),
  );
};

/** The places that a mark stands for. */
const placesOf = (mark: Element | null): number[] => mark?.getAttribute('data-places')?.split(' ').map(Number) ?? [];

const markOf = (at: Element | null): Element | null => at?.closest('[data-places]') ?? null;

/** A dot or an area goes to the text; a group opens; a mark at the rim moves the map there. */
function press(on: Element): void {
  const found = markOf(on);
  const places = placesOf(found);
  if (!model || !found || places.length === 0) return;
  if (places.length > 1 || found.classList.contains('rim')) return moveTo(places);
  send({ type: 'reveal', range: model.places[places[0]].ranges[0] });
}

function point(at: Element | null, [x, y]: Point): void {
  const found = markOf(at);
  const places = placesOf(found);
  if (!model || !found || places.length === 0) return tip.hide();
  const note = found.classList.contains('rim') ? 'Outside the view. Press to move there.' : '';
  tip.show(
    places.map((i) => model!.places[i]),
    places.length > 1 && !note ? 'Press to come closer.' : note,
    x,
    y,
  );
}

const fit = (what: View['fit']): void => void change(fitted(what, view.width, view.height));
const zoom = (factor: number, at?: Point): boolean => model !== null && change(zoomed(model.places, view, factor, at));

listenToMoves(picture, {
  zoom,
  move: (right, down) => {
    if (model) change(moved(model.places, view, right, down));
  },
  fit,
  press,
  point,
});
element('zoomIn').addEventListener('click', () => zoom(zoomStep));
element('zoomOut').addEventListener('click', () => zoom(1 / zoomStep));
element('fitAll').addEventListener('click', () => fit('all'));
element('fitCore').addEventListener('click', () => fit('core'));
element('saveSvg').addEventListener('click', () => {
  if (model) send({ type: 'save', extension: 'svg', text: standaloneMap(model, view) });
});
element('saveGeoJson').addEventListener('click', () => send({ type: 'export', format: 'geojson' }));
moveByKeys(rows, buttons);
new ResizeObserver(drawPicture).observe(picture);

listen<PlaceMap>(
  (next) => {
    if (model?.uri !== next.uri) {
      const { looked } = remembered<Choices>();
      view = looked?.of === next.uri ? looked.view : fitted('core', 0, 0);
    }
    model = next;
    tip.hide();
    draw();
  },
  (position) => {
    cursor = position;
    showCursor();
  },
);
