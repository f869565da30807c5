import type { AnnotationView, Range } from '../../../src/protocol';

/** On line 0 unless said: `[from, to]` in columns, or `[line, from, to]`. */
export const rangeOf = (place: readonly [number, number] | readonly [number, number, number]): Range => {
  const [line, from, to] = place.length === 2 ? [0, ...place] : place;
  return { start: { line, character: from }, end: { line, character: to } };
};

/** A label called by its id, on one piece a place; change what matters. */
export const viewOf = (
  id: string,
  places: readonly Parameters<typeof rangeOf>[0][] = [],
  change: Partial<AnnotationView> = {},
): AnnotationView => ({
  id,
  kind: 'label',
  label: 'odd',
  title: id,
  state: 'kept',
  ranges: places.map(rangeOf),
  quote: id,
  onDocument: false,
  ...change,
});
