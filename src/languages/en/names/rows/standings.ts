import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names, rank } from './shapes';

export const standings: RowPattern = {
  id: 'standings-row',
  description: 'A name and at least three figures behind it are a row of a table.',
  score: 0.93,
  line: line(`(?:${rank}|s)?${name}${brackets}`, 's[-+]?s[-+]?[-sn][-+sn]*u?$'),
  slots: [{ within: 'line', name: names(), role: 'contender' }],
  matches: [
    '⟦organization|NEW YORK⟧  8 5 .615 -',
    '1. ⟦organization|Leeds⟧ 12 9 2 1 31 9 29',
    '⟦organization|BOSTON⟧ 5 7 .417 2 1/2',
    '3 ⟦organization|Hull⟧ 12 7 3 2 +8 24',
    '⟦place|Spain⟧ 3 2 1 0 5 1 7',
  ],
  rejects: [
    'Total 12 9 2',
    'Wheat 4.50 4.60 0.10\nMaize 3.10 3.20 0.10',
    'Zorblex 1 2 3',
    'P W D L F A Pts',
    'Boeing 737 800',
  ],
};
