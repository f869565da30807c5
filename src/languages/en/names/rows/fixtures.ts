import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

const pair = `${name}v${name}${brackets}`;

export const fixtures: RowPattern = {
  id: 'fixture-row',
  description: 'Two names with “v” or “at” between them, and nothing else in the line, are to play each other.',
  score: 0.91,
  known: 0.75,
  line: line('(?:[Nk]:)?', pair, `(?:[;,]${pair})*[.,]?(?:s|n|u)*$`),
  slots: [
    { within: 'line', name: names('v'), role: 'contender' },
    { within: 'line', name: names('', 'v'), role: 'contender' },
  ],
  matches: [
    '⟦organization|Houston⟧ AT ⟦organization|Pittsburgh⟧',
    '⟦organization|Leeds⟧ v ⟦organization|Hull⟧; ⟦organization|Zorblex⟧ v ⟦organization|Derby⟧ (1.30)',
    'Postponed: ⟦organization|Leeds⟧ v ⟦organization|Hull⟧',
    '⟦place|Spain⟧ v ⟦place|Italy⟧',
  ],
  rejects: ['Orwin v. Tate', 'Protest at Zorblex', 'They play Leeds v Hull on Sunday.'],
};
