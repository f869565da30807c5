import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

const side = `${name}${brackets}`;
const pair = `(?:${side},?s${brackets}[,;-]?${side},?s${brackets}|${side}s-s${side})`;

export const scores: RowPattern = {
  id: 'score-row',
  description: 'Two names, each with a number, are the two sides of a game.',
  score: 0.93,
  line: line(pair, `(?:[;,]${pair})*`, '(?=[.;(u]|,u|$)'),
  slots: [
    { within: 'line', name: names(), role: 'contender' },
    { within: 'brackets', name: names(',?[sn]'), role: 'person' },
    { within: 'brackets', name: names('\\)', '\\('), role: 'origin' },
  ],
  matches: [
    '⟦organization|Leeds⟧ 2 ⟦organization|Hull⟧ 1',
    '⟦organization|Leeds⟧ 2, ⟦organization|Queen’s Park⟧ 1 (halftime 1-0)',
    '⟦place|Germany⟧ 2 - 0 ⟦place|Ukraine⟧',
    '⟦organization|NEW YORK⟧ 5 ⟦organization|Boston⟧ 3',
    '⟦organization|HULL⟧ 2 (⟦person|Orwin⟧ 23, ⟦person|Dale⟧ 70) ⟦organization|LEEDS⟧ 0. Att: 7,000',
  ],
  rejects: [
    'Leeds 71, Leeds 74, and Leeds 77 are live albums.',
    'Leeds won 2-1.',
    'March 3 April 4',
    'Zorblex 7 Quintor 9',
    'Leeds 2 Hull 1 3',
  ],
};
