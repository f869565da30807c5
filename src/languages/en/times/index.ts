import type { TimesLanguage } from '../../../core/times/language';
import { rules } from './rules';
import { tense } from './tense';

export const times: TimesLanguage = { rules, tense };
