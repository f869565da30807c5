import type { RecognizerLanguage } from '../../../core/names/language';
import { organizationNames } from '../lexicon/organizationNames';
import { titlesAndRoles } from '../lexicon/titlesAndRoles';
import { wordsFor } from '../lexicon/wordTable';
import { calendar } from './calendar';
import { groups } from './groups';
import { connectors, eventWords, placeWords, prefixes, workWords } from './nameWords';

/** models/recognizer.bin is trained with these: after a change train it anew. */
export const recognizer: RecognizerLanguage = {
  titles: wordsFor(titlesAndRoles, 'title'),
  roles: wordsFor(titlesAndRoles, 'role'),
  groups,
  organizationEnds: wordsFor(organizationNames, 'nameEnd'),
  organizationStarts: wordsFor(organizationNames, 'nameStart'),
  placeWords,
  eventWords,
  workWords,
  calendar,
  prefixes,
  connectors,
};
