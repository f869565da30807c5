import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { brackets, line, name, names } from './shapes';

const side = `(?:s-|\\(s\\)|s[.])?${name}(?:[d/]${name})?${brackets}`;

export const matches: RowPattern = {
  id: 'match-row',
  description: 'Two names with “beat” between them and nothing but figures behind them are two who played.',
  score: 0.93,
  line: line(side, `b${side}`, ',?[sn][-sn(),]*u?[.]?$'),
  slots: [
    { within: 'line', name: names(), role: 'contender' },
    { within: 'brackets', name: names('\\)', '\\('), role: 'origin' },
  ],
  matches: [
    '1 - ⟦person|Mary Orwin⟧ (⟦place|U.S.⟧) beat 4 - ⟦person|Ana Roe⟧ (⟦place|Spain⟧) 6-4 6-2',
    '⟦person|Ana Roe⟧ and ⟦person|Mary Jones⟧ (⟦place|Spain⟧) beat ⟦person|Ana Marsh⟧ and ⟦person|Amy Jones⟧ (⟦place|Italy⟧) 7-6 (7-4) 6-1',
    '⟦place|Spain⟧ beat ⟦place|Italy⟧ 3-2',
  ],
  rejects: ['Leeds beat Hull in the cup 2-1.', 'Beat the rush 6-4'],
};
