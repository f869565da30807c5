import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

const player = `(?:s[-.]?)?${name}${brackets}s?`;

export const lineups: RowPattern = {
  id: 'lineup-row',
  description: 'Five or more names of people with commas between them, behind the side they play for, are its players.',
  score: 0.92,
  line: line(`(?:${name}${brackets}:)?${player}(?:[,;d-]${player}){4,}(?=[.]?$)`),
  slots: [
    { within: 'line', name: names('(?:\\( *\\))?:'), role: 'side' },
    { within: 'line', name: names('(?:\\( *\\))?(?:[,;ds.-]|$)'), role: 'player' },
    { within: 'brackets', name: names('s', '\\('), role: 'player' },
  ],
  matches: [
    '⟦organization|Leeds⟧: ⟦person|Ana Roe⟧; ⟦person|Mary Jones⟧, ⟦person|Amy Marsh⟧, ⟦person|Dale⟧ (⟦person|Tate⟧ 70), ⟦person|Jane Jones⟧',
    '⟦place|Scotland⟧: 15 - ⟦person|Ana Roe⟧; 14 - ⟦person|Mary Jones⟧, 13 - ⟦person|Amy Jones⟧, 12 - ⟦person|Tate⟧, 11 - ⟦person|Jane Jones⟧',
  ],
  rejects: ['Countries: France, Spain, Italy, Kenya, Peru', 'Bring: Rice, Beans, Figs, Salt, Oil'],
};
