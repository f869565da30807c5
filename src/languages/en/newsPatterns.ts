import { pageFurniture, sayingVerbs, titleBeforeName } from './newsSigns';

// What English news looks like beyond its words, for `src/detection`.

/** A quotation with a saying verb beside it. */
export const quotedSaying = new RegExp(
  `[,.!?]["”]\\s+(?:\\S+\\s+){0,4}?${sayingVerbs}\\b|\\b${sayingVerbs}[,:]?\\s+["“]`,
  'g',
);
/** A name with a saying verb beside it. */
export const nameSaid = new RegExp(
  `\\p{Lu}[\\p{L}.’'-]+\\s+(?:also\\s+)?${sayingVerbs}\\b|\\b${sayingVerbs}\\s+\\p{Lu}\\p{Ll}`,
  'gu',
);
export const heSaid = new RegExp(`\\b(?:I|he|she|they|He|She|They)\\s+${sayingVerbs}\\b`, 'g');
export const titledName = new RegExp(`\\b${titleBeforeName} \\p{Lu}\\p{Ll}`, 'gu');
/** A weekday as news writes it. */
export const weekday =
  /\b(?:on|On|late|early|since|until|last|by|said|told \w+) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|night|evening|afternoon)\b/g;
/** A line that is one. */
export const byline = /^(?:by|BY|By|Words by|Reporting by|Story by)\s+\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;
export const bylineAnywhere =
  /\b(?:Reporting|reporting|Writing|Editing) by \p{Lu}|\bStaff Writer\b|\bcontributed to this (?:report|story)\b/u;
/** The line of a date of publication, as it begins. */
export const newsDate =
  /^(?:(?:Published|Updated|Posted|Released?|Last updated|First published|Date)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ).{0,60}\d{4}/i;
export const furniture = new RegExp(`^\\W{0,3}${pageFurniture}\\b`, 'i');
/** "Karst is a …": the first line of a work of reference. */
export const definition =
  /^(?:The |An? )?\p{Lu}[^.]{0,80}?(?:\([^)]{0,120}\))?,? (?:is|was|are|were) (?:an?|the|one of) /u;
export const age = /, (?:aged )?\d\d,|\b\d\d-year-old\b|\(\d\d\)/g;
/** Money and shares. */
export const amount = /[$£€]\s?\d|\d ?%|\bper ?cent\b|\b(?:million|billion)\b/g;
/** Verbs of the past. */
export const past = /\b(?:\p{Ll}{3,}ed|was|were|had)\b/gu;
export const yearInBrackets = /\(\d{4}\)|\(\d{4}[-–]|\(born\b/g;
export const contraction = /\w[’'](?:t|ve|m|ll|re|d)\b/g;
