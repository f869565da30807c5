/** The extents that a name could have instead, UTF-16, half-open; null where it cannot be had. */
export interface Extents {
  readonly widerLeft: Extent | null;
  readonly widerRight: Extent | null;
  readonly narrowerLeft: Extent | null;
  readonly narrowerRight: Extent | null;
}

export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** One word more or less at either end, within the line. */
export function extents(text: string, { start, end }: Extent): Extents {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnds = [text.indexOf('\n', end), text.indexOf('\r', end)].filter((at) => at >= 0);
  const lineEnd = Math.min(text.length, ...lineEnds);
  const left = words(text, lineStart, start).at(-1);
  const right = words(text, end, lineEnd)[0];
  const own = words(text, start, end);
  return {
    widerLeft: left ? { start: left.start, end } : null,
    widerRight: right ? { start, end: right.end } : null,
    narrowerLeft: own.length > 1 ? { start: own[1].start, end } : null,
    narrowerRight: own.length > 1 ? { start, end: own[own.length - 2].end } : null,
  };
}

/** Words with the hyphens and apostrophes inside them, dots of abbreviations left out. */
function words(text: string, from: number, to: number): Extent[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)].map(
    ({ index, 0: word }) => ({ start: from + index, end: from + index + word.length }),
  );
}
