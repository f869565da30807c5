import type { RowPattern } from '../../../../core/names/document/rows/rule';
import { line, name, names } from './shapes';

export const sportHeadings: RowPattern = {
  id: 'sport-heading',
  description:
    'A heading’s sport with a dash or a colon is no part of the name behind it; peoples and countries behind it are names.',
  score: 0.9,
  line: line('(?:S|NS|SN)[-:h].*'),
  slots: [
    { within: 'line', name: /SN?[-:h]/g, role: 'nothing' },
    { within: 'line', name: /N/g, role: 'anything' },
  ],
  matches: ['SOCCER - ⟦group|SPANISH⟧ FIRST ZORBLEX RESULTS.', 'Tennis: ⟦place|Spain⟧ lose'],
  rejects: ['SOCCER IS BACK', 'Football fans left.'],
};

export const divisions: RowPattern = {
  id: 'division-heading',
  description: 'The heading of a part of a league’s table is no name.',
  score: 0.9,
  line: line('N{1,3}D$'),
  slots: [{ within: 'line', name: /^N{1,3}D/g, role: 'nothing' }],
  matches: ['⟦nothing|EASTERN DIVISION⟧'],
  rejects: ['The Eastern Division won.'],
};

export const datelines: RowPattern = {
  id: 'place-and-date',
  description: 'A line of a place and a date in figures says where and when it was written.',
  score: 0.95,
  line: line(name, `(?:,${name})?t$`),
  slots: [{ within: 'line', name: names('[,t]'), role: 'town' }],
  matches: ['⟦place|DUBAI⟧, ⟦place|United Arab Emirates⟧ 2021-03-10', '⟦place|LEEDS⟧ 2021-03-10'],
  rejects: ['Published 2021-03-10', '2021-03-10'],
};
