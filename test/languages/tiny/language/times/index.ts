import type { TimesLanguage } from '../../../../../src/core/times/language';
import { times as anyTimes } from '../../../../../src/languages/any/times';
import { rules } from './rules';

/** Three rules of its own, and those for dates in numbers. */
export const times: TimesLanguage = { rules: [...rules, ...anyTimes.rules] };
