import type { OfficeRule } from '../../../core/offices/language';
import { wordList } from '../../../core/text/wordLists';

/** Courts and who acts in them for the public. */
export const courts: OfficeRule = {
  id: 'court-office',
  branch: 'courts',
  description: 'A judge, a prosecutor, a court or an officer of one; not the parties’ lawyers.',
  holders: wordList(`
    judge justice magistrate prosecutor public-prosecutor state-prosecutor district-attorney state-attorney county-attorney
    city-attorney us-attorney united-states-attorney solicitor-general coroner bailiff chief-justice qadi`),
  bodies: wordList('court tribunal judiciary prosecution prosecution-service prosecutor-office'),
  domains: wordList('judicial prosecutorial'),
  unless: wordList('tennis basketball squash food church moot contest pageant show talent competition dance'),
  matches: [
    'The ⟦judge⟧ left.',
    'A ⟦judicial source⟧ left.',
    'The ⟦constitutional court⟧ left.',
    'A ⟦spokesman for the public prosecutor’s office⟧ left.',
  ],
  rejects: [
    'The ⟦judge of a dog show⟧ left.',
    'The ⟦defence lawyer⟧ left.',
    'The ⟦owner of the tennis court⟧ left.',
    'The ⟦defence⟧ left.',
  ],
};
