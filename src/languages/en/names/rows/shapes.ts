/** Parts of shapes of rows; `core/names/document/rows/rule.ts` says what the letters are. */

/** "Leeds", "Queen's Park", "Osei-Tutu", "Chester-le-Street", "van der Berg", "April Roe". */
export const name = '(?:p{1,2}N|k?N)(?:(?:[ha]|h?p{1,3}h?)?N)*';
/** What stands in one pair of brackets; without them too. */
export const brackets = '(?:\\([^()]{0,80}\\))?';
/** "1." or "3=." or "4)". */
export const rank = 's=?[.)]';

/** Whole names of a row, with what has to stand before them and behind. */
export function names(after = '', before = ''): RegExp {
  const start = before === '' ? '(?<![Nphak])' : `(?<=${before})`;
  return new RegExp(`${start}${name}(?![Na]|hN|h?p{1,3}h?N)${after === '' ? '' : `(?=${after})`}`, 'g');
}

export function line(...parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.join('')}`);
}
