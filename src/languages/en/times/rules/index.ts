import type { TimeRule } from '../../../../core/times/grammar/rule';
import { isoDate } from '../../../any/times/isoDate';
import { numericDate } from '../../../any/times/numericDate';
import { timeOfDay } from './clock/timeOfDay';
import { partOfDay } from './clock/partOfDay';
import { clockRange } from './ranges/clockRange';
import { dateRange } from './ranges/dateRange';
import { dayRange } from './ranges/dayRange';
import { comingWeekday } from './relative/comingWeekday';
import { reportedQuarter } from './relative/reportedQuarter';
import { yearInWords } from './dates/yearInWords';
import { century } from './dates/century';
import { dayMonth } from './dates/dayMonth';
import { decade } from './dates/decade';
import { fiscalYear } from './dates/fiscalYear';
import { holiday } from './dates/holiday';
import { monthsTo } from './dates/monthsTo';
import { month } from './dates/month';
import { quarterOrHalf } from './dates/quarterOrHalf';
import { season } from './dates/season';
import { weekday } from './dates/weekday';
import { year } from './dates/year';
import { lengthAroundNow } from './durations/lengthAroundNow';
import { duration } from './durations/duration';
import { ordinalUnit } from './durations/ordinalUnit';
import { set } from './durations/set';
import { approximate } from './modifiers/approximate';
import { partOfDate } from './modifiers/partOfDate';
import { dayWord } from './relative/dayWord';
import { narrative } from './relative/narrative';
import { offset } from './relative/offset';
import { reference } from './relative/reference';
import { relativeUnit } from './relative/relativeUnit';

/** Every rule; of two that read equally far the earlier one wins. */
export const rules: readonly TimeRule[] = [
  isoDate,
  numericDate,
  dayRange,
  dateRange,
  clockRange,
  comingWeekday,
  dayMonth,
  month,
  holiday,
  weekday,
  quarterOrHalf,
  monthsTo,
  fiscalYear,
  season,
  decade,
  century,
  set,
  offset,
  narrative,
  lengthAroundNow,
  ordinalUnit,
  duration,
  dayWord,
  relativeUnit,
  timeOfDay,
  partOfDay,
  partOfDate,
  approximate,
  reference,
  reportedQuarter,
  yearInWords,
  year,
];
