import type { Time } from '../../analysis';
import { formatDay, fromDay, isWrittenYear, type Day } from '../calendar/days';
import { isClockUnit, type Duration, type Meaning } from '../grammar/meaning';
import { periodOf, shiftDay, type Period } from '../calendar/periods';

/** First and last day that a resolved time covers; a third of it for its beginning, middle or end. */
export function intervalOf(
  value: string,
  mod: string | undefined,
  meaning: Meaning | null,
  article: Day | null,
): Time['interval'] {
  if (meaning?.kind === 'duration') return aroundArticle(meaning, article);
  const period = periodOf(value);
  if (!period) return { begin: null, end: null };
  const { begin, end } = within(period, mod, meaning, article);
  return writtenInterval(begin, end);
}

/** Days whose year four digits cannot write are open. */
function writtenInterval(begin: Day, end: Day): Time['interval'] {
  const written = (day: Day): string | null => (isWrittenYear(fromDay(day).year) ? formatDay(day) : null);
  return { begin: written(begin), end: written(end) };
}

/** "The past three days" end with the article's day, "the next six months" begin with it. */
function aroundArticle({ amount, unit, around }: Duration, article: Day | null): Time['interval'] {
  if (!around || article === null || amount === null || isClockUnit(unit)) return { begin: null, end: null };
  const other = shiftDay(article, around * amount, unit);
  const [begin, end] = around < 0 ? [other, article] : [article, other];
  return writtenInterval(begin, end);
}

function within(
  { begin, end, grain }: Period,
  mod: string | undefined,
  meaning: Meaning | null,
  article: Day | null,
): Pick<Period, 'begin' | 'end'> {
  if (grain === 'day' || !mod) return { begin, end };
  const isNow =
    meaning?.kind === 'relative' && meaning.shift === 0 && article !== null && article >= begin && article <= end;
  const third = Math.floor((end - begin + 1) / 3);
  switch (mod) {
    case 'START':
      return { begin, end: isNow ? article : begin + third - 1 };
    case 'MID':
      return { begin: begin + third, end: end - third };
    case 'END':
      return { begin: isNow && article < end - third ? Math.max(article, end - third + 1) : end - third + 1, end };
    default:
      return { begin, end };
  }
}
