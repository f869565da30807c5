import type { HolidayDate } from '../../../../core/times/calendar/holidays';
import type { SentenceWords } from '../../../../core/times/grammar/rule';
import { holidays } from '../holidays';

const names = [...holidays.keys()].map((name) => name.split(' '));
const longest = Math.max(...names.map((words) => words.length));

/** Words that a holiday's name begins with. */
export const holidayWords: ReadonlySet<string> = new Set(names.map(([word]) => word));

export interface HolidayRead {
  /** '' where there is none. */
  readonly name: string;
  readonly date: HolidayDate | null;
  readonly last: number;
}

/** The longest name of a holiday at `i`, written with a capital. */
export function holidayAt(w: SentenceWords, i: number): HolidayRead {
  let [phrase, name, last] = ['', '', i];
  if (holidayWords.has(w.at(i)) && /^\p{Lu}/u.test(w.raw(i)))
    for (let n = 0; n < longest && w.at(i + n); n++) {
      phrase = n === 0 ? w.at(i) : `${phrase} ${w.at(i + n)}`;
      if (holidays.has(phrase)) [name, last] = [phrase, i + n + 1];
    }
  return { name, date: holidays.get(name) ?? null, last };
}
