import type { Point } from '../../formats/svg/map/view';

/** What a reader does with the picture of a map. */
export interface Moves {
  /** Farther from the picture's middle or a point of it, or nearer for a factor above 1; false when it goes no further. */
  zoom(factor: number, at?: Point): boolean;
  /** Pixels to the right and down. */
  move(right: number, down: number): void;
  fit(what: 'core' | 'all'): void;
  /** A press that moved nothing. */
  press(on: Element): void;
  /** The pointer is over something of the picture, or over nothing. */
  point(at: Element | null, where: Point): void;
}

/** One press of an arrow key, in pixels; one press of plus; and so many pixels of the wheel are twice as near. */
const [keyStep, keyZoom, wheelStep] = [60, 1.5, 400];

/** So many pixels are still a press. */
const stillPress = 4;

/** Hands the mouse, the wheel and the keys over a picture on. */
export function listenToMoves(picture: HTMLElement, moves: Moves): void {
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = picture.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  let from: Point | null = null;
  let dragged = false;
  picture.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    from = pointOf(event);
    dragged = false;
  });
  picture.addEventListener('pointermove', (event) => {
    const at = pointOf(event);
    if (!from) return moves.point(event.target as Element, at);
    const [right, down] = [at[0] - from[0], at[1] - from[1]];
    if (!dragged && Math.hypot(right, down) < stillPress) return;
    if (!dragged) picture.setPointerCapture(event.pointerId);
    dragged = true;
    from = at;
    moves.point(null, at);
    moves.move(right, down);
  });
  const end = (): void => {
    from = null;
  };
  picture.addEventListener('pointerup', end);
  picture.addEventListener('pointercancel', end);
  picture.addEventListener('pointerleave', (event) => moves.point(null, pointOf(event)));
  picture.addEventListener('click', (event) => {
    if (!dragged) moves.press(event.target as Element);
  });
  picture.addEventListener(
    'wheel',
    (event) => {
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
      // At the end of the zoom the page scrolls on.
      if (moves.zoom(2 ** (-pixels / wheelStep), pointOf(event))) event.preventDefault();
    },
    { passive: false },
  );
  picture.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !obeyed(event.key, moves)) return;
    event.preventDefault();
  });
}

function obeyed(key: string, moves: Moves): boolean {
  const act = {
    ArrowLeft: () => moves.move(keyStep, 0),
    ArrowRight: () => moves.move(-keyStep, 0),
    ArrowUp: () => moves.move(0, keyStep),
    ArrowDown: () => moves.move(0, -keyStep),
    '+': () => moves.zoom(keyZoom),
    '=': () => moves.zoom(keyZoom),
    '-': () => moves.zoom(1 / keyZoom),
    0: () => moves.fit('all'),
    1: () => moves.fit('core'),
  }[key];
  act?.();
  return act !== undefined;
}
