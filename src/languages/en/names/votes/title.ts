import type { NameVote } from '../../../../core/names/document/rule';
import { titlesAndRoles } from '../../lexicon/titlesAndRoles';
import { wordsFor } from '../../lexicon/wordTable';

const personalTitles = wordsFor(titlesAndRoles, 'personalTitle');

export const title: NameVote = {
  id: 'title',
  description: 'A title that stands before nobody but a person speaks for one.',
  weight: 2,
  sufficient: true,
  matches: { 'Senator ⟦Zorbana⟧ left.': 'person', 'Gov. ⟦Zorbana⟧ left.': 'person' },
  rejects: ['Her senator ⟦Zorbana⟧ left.', 'Minority Leader ⟦Zorbana⟧ left.', 'Senator ⟦group.4|Lebanese⟧ left.'],
  typeOf(name) {
    if (name.type === 'group') return null;
    return /^\p{Lu}\p{Ll}/u.test(name.before(1)) && personalTitles.has(name.beforeLow(1)) ? 'person' : null;
  },
};
