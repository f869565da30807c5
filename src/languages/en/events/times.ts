import type { TimeWords } from '../../../core/events/language';
import { timeClaimingVerbs } from '../lexicon/reportingVerbs';

export const times: TimeWords = { reporting: timeClaimingVerbs };
