import { wordList } from '../../../core/text/wordLists';
import { fullNames, labels, lowerCase, months, seasons, stoppedTokens, weekdays } from '../lexicon/calendar';

const daysRoundNow = wordList('yesterday today tomorrow tonight');
const abbreviated = stoppedTokens([...weekdays, ...months]);

/** Days and months that end a noun phrase before them. Not "May", which is a modal verb too. */
export const calendarNames: ReadonlySet<string> = new Set([
  ...lowerCase([...fullNames(weekdays), ...fullNames(months.filter(({ modalToo }) => !modalToo)), ...abbreviated]),
  ...daysRoundNow,
]);

/** Nouns of time: "⟦last week⟧ the bank said". */
export const timeNouns: ReadonlySet<string> = new Set([
  ...lowerCase([...fullNames(weekdays), ...fullNames(weekdays).map((name) => `${name}s`), ...labels(weekdays)]),
  ...lowerCase([...fullNames(months), ...abbreviated]),
  ...daysRoundNow,
  ...seasons.filter(({ variant }) => !variant).map(({ name }) => name),
  ...wordList(`
    day days night nights week weeks weekend month months year years decade decades hour hours minute minutes moment moments
    morning evening afternoon noon midnight time times season seasons quarter century centuries ago while`),
]);
