import type { TimeRule } from '../../../core/times/grammar/rule';
import type { TimesLanguage } from '../../../core/times/language';
import { isoDate } from './isoDate';
import { numericDate } from './numericDate';

/** A date in numbers only where it can be read in one way: "27/08/2017", not "04/05/2017". */
const unambiguousDate: TimeRule = {
  ...numericDate,
  description: 'A date in numbers that can be read in one way only.',
  matches: {
    'am ⟦27/08/2017⟧': '2017-08-27',
    'le ⟦4.5.2017⟧': '2017-05-04',
    'el ⟦2017/08/27⟧': '2017-08-27',
  },
  rejects: [...numericDate.rejects, 'am 04/05/2017'],
  read(w, i, inner) {
    const match = numericDate.read(w, i, inner);
    return match?.otherwise ? null : match;
  },
};

/** Dates that are the same in any language. */
export const times: TimesLanguage = { rules: [isoDate, unambiguousDate] };
