import type { TokenRange } from '../../../syntax/syntax';
import type { RowLine } from './lines';
import type { RowLanguage, RowPattern, RowRole } from './rule';

/** A name that a row's pattern points at. */
export interface RowName extends TokenRange {
  readonly role: RowRole;
}

/** What a pattern says of a row, or of several that make a table. */
export interface Table {
  readonly pattern: RowPattern;
  readonly names: readonly RowName[];
}

/** What the first pattern says that a line's shape matches. */
export function readRow({ first, shape }: RowLine, { patterns }: RowLanguage): Table | null {
  for (const pattern of patterns) {
    const part = pattern.line.exec(shape)?.[0];
    if (!part) continue;
    const [line, brackets] = apart(part);
    const names = pattern.slots.flatMap(({ name, within, role }) =>
      [...(within === 'line' ? line : brackets).matchAll(name)].map(({ 0: { length }, index }): RowName => ({
        first: first + index,
        last: first + index + length,
        role,
      })),
    );
    if (names.length > 0) return { pattern, names };
  }
  return null;
}

/** A shape without what stands in brackets, and only that; the rest is blank. Brackets themselves are in both. */
function apart(shape: string): [line: string, brackets: string] {
  let line = '';
  let brackets = '';
  let inside = false;
  for (const letter of shape) {
    if (letter === '(') inside = true;
    const isMark = letter === '(' || letter === ')';
    line += inside && !isMark ? ' ' : letter;
    brackets += inside || isMark ? letter : ' ';
    if (letter === ')') inside = false;
  }
  return [line, brackets];
}
