import type { TimeRule } from '../../../../core/times/grammar/rule';
import { isoDate } from '../../../any/times/isoDate';
import { numericDate } from '../../../any/times/numericDate';
import { clock } from './clock/clock';
import { dayPart } from './clock/dayPart';
import { century } from './dates/century';
import { dayMonth } from './dates/dayMonth';
import { decade } from './dates/decade';
import { fiscalYear } from './dates/fiscalYear';
import { holiday } from './dates/holiday';
import { monthsTo } from './dates/monthsTo';
import { monthYear } from './dates/monthYear';
import { quarter } from './dates/quarter';
import { season } from './dates/season';
import { weekday } from './dates/weekday';
import { year } from './dates/year';
import { aroundNow } from './durations/aroundNow';
import { duration } from './durations/duration';
import { ordinalUnit } from './durations/ordinalUnit';
import { set } from './durations/set';
import { approximate } from './modifiers/approximate';
import { modified } from './modifiers/modified';
import { dayWord } from './relative/dayWord';
import { narrative } from './relative/narrative';
import { offset } from './relative/offset';
import { reference } from './relative/reference';
import { relative } from './relative/relative';

/** Every rule; of two that read equally far the earlier one wins. */
export const rules: readonly TimeRule[] = [
  isoDate,
  numericDate,
  dayMonth,
  monthYear,
  holiday,
  weekday,
  quarter,
  monthsTo,
  fiscalYear,
  season,
  decade,
  century,
  set,
  offset,
  narrative,
  aroundNow,
  ordinalUnit,
  duration,
  dayWord,
  relative,
  clock,
  dayPart,
  modified,
  approximate,
  reference,
  year,
];
