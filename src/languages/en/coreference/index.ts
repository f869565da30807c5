import type { CoreferenceLanguage } from '../../../core/coreference/language';
import { nameWords } from './nameWords';
import { nominalWords } from './nominalWords';
import { commonNouns } from './nouns';
import { pronounWords } from './pronouns';

export const coreference: CoreferenceLanguage = {
  names: nameWords,
  nouns: commonNouns,
  nominals: nominalWords,
  pronouns: pronounWords,
};
