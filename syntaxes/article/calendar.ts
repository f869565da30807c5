import { abbreviations, fullNames, months, seasons, weekdays } from '../../src/languages/en/lexicon/calendar';
import { layout } from '../../src/languages/any/layout';
import { oneOf } from './tmLanguage';

/** Longest first: of "Sept" and "Sep" the first that fits is taken. */
const monthAbbreviations = abbreviations(months).sort((a, b) => b.length - a.length);

/** "August", "Aug", "Aug." */
export const month = oneOf([...fullNames(months), ...monthAbbreviations.map((text) => String.raw`${text}\.?`)]);
export const weekday = oneOf(fullNames(weekdays));
export const seasonNames = seasons.map(({ name }) => name);
/** Of a day's number: "28th". */
export const ordinalEnding = oneOf(layout.ordinalEndings);
