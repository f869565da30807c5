import type { RowPattern, RowSlot } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names, rank } from './shapes';

const contender: RowSlot = { within: 'line', name: names('[(,;snux-]|$', `s=?[.)]|^`), role: 'contender' };
const origin: RowSlot = { within: 'brackets', name: names('\\)', '\\('), role: 'origin' };

export const rankings: RowPattern = {
  id: 'ranking-row',
  description: 'A name behind its rank, or before a country in brackets and a figure, is one of those who took part.',
  score: 0.92,
  line: line(
    `(?:${rank}${name}(?:,?\\([^()]{1,60}\\)(?:d${name}\\(${name}\\))?(?:${name}(?=[snwu]|$)|(?=[.,;snuw-]|$))|[snx-][-snux+.:]*$)|`,
    `${name}\\(${name}\\),?[sn][-snu+.:]*$)`,
  ),
  slots: [
    contender,
    { within: 'line', name: names('\\(', 'd'), role: 'contender' },
    origin,
    { within: 'line', name: names('[snwu]|$', '\\)'), role: 'organization' },
    { within: 'brackets', name: names('[,d]', '[(,d]'), role: 'player' },
    { within: 'brackets', name: names('\\)', '[,d]'), role: 'player' },
  ],
  matches: [
    '1. ⟦person|Ana Roe⟧ (⟦place|Spain⟧) 2:03.11',
    '3=. ⟦person|Ana Roe⟧ (⟦place|Kenya⟧) and ⟦person|Mary Orwin⟧ (⟦place|U.S.⟧) 5.71',
    '⟦person|Ana Roe⟧ (⟦place|Britain⟧) 10.03 seconds',
    '1. ⟦person|Ana Roe⟧ (⟦place|Spain⟧) ⟦organization|Zorblex⟧ five hours 12 minutes',
    '1. ⟦place|Jamaica⟧ 42.40',
  ],
  rejects: [
    '1. Wash the rice (twice)',
    'Leeds Blue Moon (Ana Roe Mary Orwin) 6:45',
    'Zorblex (ZBX) 34.5',
    '2. Buy figs',
  ],
};

export const listedRankings: RowPattern = {
  id: 'ranking-row-with-commas',
  description: 'A rank, a name, a country and a figure, with commas between them, are one of those who took part.',
  score: 0.92,
  line: line(`${rank}${name},${name},(?=[sn])`),
  slots: [
    { within: 'line', name: names(',', '[.)]'), role: 'contender' },
    { within: 'line', name: names(',', ','), role: 'origin' },
  ],
  matches: ['1. ⟦person|Ana Roe⟧, ⟦place|Spain⟧, 2:03.11', '2) ⟦person|Mary Orwin⟧, ⟦place|United States⟧, 71-70-68'],
  rejects: ['1. Rice, Beans, two cups', 'Ana Roe, Spain, left.'],
};

export const golfers: RowPattern = {
  id: 'player-behind-score',
  description: 'Names of people behind a figure that opens the line are the players who have it.',
  score: 0.92,
  line: line(`s${name}${brackets}(?:,${name}${brackets})*[-sn]*$`),
  slots: [{ within: 'line', name: names('[(,sn-]|$', '[s,]'), role: 'player' }, origin],
  matches: [
    '278 ⟦person|Steve Jones⟧ 71-70',
    '67 ⟦person|Brad Orwin⟧, ⟦person|Davis Marsh⟧ (⟦place|Australia⟧), ⟦person|Ana Jones⟧',
  ],
  rejects: ['12 Main Street', '100 Years', '5 Leeds'],
};
