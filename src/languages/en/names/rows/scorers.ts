import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

const goal = `${name}(?:\\([sn][^()]{0,40}\\)|s(?:,s)*)`;

export const scorers: RowPattern = {
  id: 'scorers-row',
  description: 'Behind a side and a dash or a colon, names with their minutes are those who scored.',
  score: 0.92,
  line: line(`(?:N:)?${name}${brackets}[-:]${goal}(?:[,;d]${goal})*(?=[.,;]|$)`),
  slots: [
    { within: 'line', name: names('(?:\\( *\\))?-'), role: 'team' },
    { within: 'line', name: names('(?:\\( *\\))?:', '^'), role: 'side' },
    { within: 'line', name: names('(?:\\(|s)', '[-,:;ds]'), role: 'player' },
  ],
  matches: [
    '⟦organization|Zorblex⟧ - ⟦person|Ana Jones⟧ (5th minute)',
    'Scorers: ⟦organization|Leeds⟧ - ⟦person|Ana Orwin⟧ (43rd minute), ⟦person|Mary Jones⟧ (55th penalty)',
    '⟦place|Spain⟧: ⟦person|Ana Roe⟧ 23, 41, ⟦person|Mary Jones⟧ 70',
  ],
  rejects: ['Note: Chapter 3', 'Genre: Drama (2019)'],
};
