import type { Time } from '../../core/analysis';
import { bold, join, plain, revealLink, type Markdown } from './markdown';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { dayOf, namesWeekday, timeWords, weekdayOf } from '../../wording/timeWords';
import { count, oneLine } from '../../wording/terms';

const typeWords: Readonly<Record<Time['type'], string>> = {
  DATE: 'date',
  TIME: 'time',
  DURATION: 'duration',
  SET: 'repeated',
};

/** What it resolves to, with the weekday; from what; the days it covers; other readings. */
export function timeHover(reading: AnalyzedDocument, time: Time): (Markdown | null)[] {
  return [
    join(
      [bold(plain(timeWords(time.value))), plain(typeWords[time.type]), time.mod ? plain(modWord(time.mod)) : null],
      ' · ',
    ),
    fromLine(reading, time),
    intervalLine(time),
    alternativesLine(time),
  ];
}

const modWord = (mod: string) => mod.toLowerCase().replaceAll('_', ' ');

function fromLine(reading: AnalyzedDocument, time: Time): Markdown | null {
  if (time.anchor === 'article') {
    const date = reading.analysis.date?.value;
    return plain(
      date ? relation(time, date, `the article's date, ${timeWords(date)}`) : "Counted from the article's date",
    );
  }
  const anchor = time.anchor ? reading.times.get(time.anchor) : undefined;
  if (!anchor) return null;
  const counted = plain(`${relation(time, anchor.value, timeWords(anchor.value))}, from`);
  return join([counted, revealLink(plain(`“${oneLine(anchor.text)}”`), reading, anchor)], ' ');
}

/** "Sunday before the article's date, Monday 28 August 2017" */
function relation(time: Time, anchor: string, called: string): string {
  const [day, from] = [dayOf(time.value), dayOf(anchor)];
  if (day === null || from === null) return `Counted from ${called}`;
  if (day === from) return `On ${called}`;
  const distance =
    namesWeekday(time.text) && Math.abs(day - from) <= 7 ? weekdayOf(day) : count(Math.abs(day - from), 'day');
  return `${distance} ${day < from ? 'before' : 'after'} ${called}`;
}

function intervalLine({ interval: { begin, end }, value }: Time): Markdown | null {
  if (begin === end || begin === value || value === `${begin}/${end}` || (!begin && !end)) return null;
  return plain(`${begin ? timeWords(begin) : 'unknown'} – ${end ? timeWords(end) : 'open'}`);
}

function alternativesLine({ alternatives }: Time): Markdown | null {
  const others = alternatives.slice(0, 2).map((other) => timeWords(other.value));
  return others.length > 0 ? plain(`Or: ${others.join(', or ')}`) : null;
}
