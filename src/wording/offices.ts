import type { OfficeBranch } from '../core/offices/language';

/** What a public office serves, in the interface and in exports. */
export const officeWord: Readonly<Record<OfficeBranch, string>> = {
  government: 'government',
  legislature: 'parliament',
  courts: 'courts',
  military: 'armed forces',
  police: 'police and rescue',
  intelligence: 'security services',
  diplomacy: 'diplomacy',
  local: 'local government',
  agency: 'public bodies',
  international: 'international bodies',
};
