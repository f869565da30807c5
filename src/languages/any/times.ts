import type { TimesLanguage } from '../../core/times/language';

export const times: TimesLanguage = {};
