import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

export const batting: RowPattern = {
  id: 'batting-row',
  description: 'A name, how the batsman was out and the runs are a row of a scorecard.',
  score: 0.94,
  line: line(name, `(?:c(?:dc)?${name}(?:c${name})?|cc${name}|mo)${brackets},?s$`),
  slots: [
    { within: 'line', name: names(), role: 'person' },
    { within: 'brackets', name: names('\\)', '\\('), role: 'person' },
  ],
  matches: [
    '⟦person|N. Orwin⟧ c ⟦person|Marsh⟧ b ⟦person|Dale⟧ 88',
    '⟦person|Orwin⟧ lbw b ⟦person|de la Cruz⟧ 0',
    '⟦person|A. Marsh⟧ not out 12',
    '⟦person|Orwin⟧ c and b ⟦person|Dale⟧ 4',
    '⟦person|Orwin⟧ run out (⟦person|Tate⟧) 4',
  ],
  rejects: ['Time out 5', 'Orwin was out 12 times.'],
};

const bowler = `(?:${name}${brackets}[sn]-[sn]-[sn]-[sn]${brackets})`;

export const bowling: RowPattern = {
  id: 'bowling-row',
  description: 'A name and four figures with dashes between them are a bowler.',
  score: 0.94,
  line: line(`(?:N${brackets}:)?`, bowler, `(?:[,;]${bowler})*`),
  slots: [{ within: 'line', name: names('[sn]'), role: 'person' }],
  matches: ['Bowling: ⟦person|Orwin⟧ 48-9-116-2, ⟦person|A. Dale⟧ 22.3-4-71-0', '⟦person|Tate⟧ 10-1-33-1'],
  rejects: ['Orwin 6-4 6-2', 'Call Orwin 555-212-333'],
};

const total = 's(?:-s)?[uo]*';
const scorersOf = '(?:\\([^()]{0,200}\\))?';
const inningsOf = `${name}${total}s?${scorersOf}(?:d${total}${scorersOf})?`;

export const innings: RowPattern = {
  id: 'innings-row',
  description: 'A name, its runs and what follows of a game of cricket are a side.',
  score: 0.92,
  line: line(`(?:${name}:(?=${name}s)|(?=${name}s(?:-s)?[duo]))`, inningsOf, `(?:[,.]${inningsOf})*(?=[.,;]|$)`),
  slots: [
    { within: 'line', name: names(':'), role: 'place' },
    { within: 'line', name: names('s'), role: 'contender' },
    { within: 'brackets', name: names('s'), role: 'person' },
  ],
  matches: [
    '⟦place|England⟧ 326 all out (⟦person|J. Orwin⟧ 106, ⟦person|G. Marsh⟧ 54; ⟦person|Dale⟧ 4-95)',
    '⟦place|Derby⟧: ⟦organization|Surrey⟧ 259 and 207 (⟦person|A. Dale⟧ 69; ⟦person|D. Orwin⟧ 4-61), ⟦organization|Durham⟧ 114 (⟦person|S. Tate⟧ 4-36) and 81-3.',
    '⟦place|Leeds⟧: ⟦organization|Somerset⟧ 298 and 23-0, ⟦organization|Surrey⟧ 415',
    '⟦place|Pakistan⟧ 229 for 3',
  ],
  rejects: ['Zorblex 3 points', 'Leeds won by 3 points.'],
};
