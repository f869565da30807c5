import { pageFurniture, sayingVerbs, titleBeforeName } from '../languages/en/newsSigns';

export const sentenceEnds = /[.!?]["”’')]*(?=\s|$)/g;
export const quotedSaying = new RegExp(
  `[,.!?]["”]\\s+(?:\\S+\\s+){0,4}?${sayingVerbs}\\b|\\b${sayingVerbs}[,:]?\\s+["“]`,
  'g',
);
export const nameSaid = new RegExp(
  `\\p{Lu}[\\p{L}.’'-]+\\s+(?:also\\s+)?${sayingVerbs}\\b|\\b${sayingVerbs}\\s+\\p{Lu}\\p{Ll}`,
  'gu',
);
export const heSaid = new RegExp(`\\b(?:I|he|she|they|He|She|They)\\s+${sayingVerbs}\\b`, 'g');
export const titledName = new RegExp(`\\b${titleBeforeName} \\p{Lu}\\p{Ll}`, 'gu');
export const fullName = /(?<![.!?]["”]? |^)\b\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}+/gmu;
export const weekday =
  /\b(?:on|On|late|early|since|until|last|by|said|told \w+) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:morning|night|evening|afternoon)\b/g;
export const byline = /^(?:by|BY|By|Words by|Reporting by|Story by)\s+\p{Lu}[\p{L}.’'-]+\s+\p{Lu}/u;
export const bylineAnywhere =
  /\b(?:Reporting|reporting|Writing|Editing) by \p{Lu}|\bStaff Writer\b|\bcontributed to this (?:report|story)\b/u;
export const newsDate =
  /^(?:(?:Published|Updated|Posted|Released?|Last updated|First published|Date)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, ).{0,60}\d{4}/i;
export const furniture = new RegExp(`^\\W{0,3}${pageFurniture}\\b`, 'i');
export const definition =
  /^(?:The |An? )?\p{Lu}[^.]{0,80}?(?:\([^)]{0,120}\))?,? (?:is|was|are|were) (?:an?|the|one of) /u;
/** "MUMBAI:", "NIAMEY, Niger | AFP |", "NEW YORK, May 3 /PRNewswire/ --", "(CNN) --", "WASHINGTON -". */
export const looseDateline =
  /^(?:\p{Lu}[\p{Lu}.’' /-]{2,40}(?:, \p{Lu}[\p{L}. ]{1,30})?(?:, [\p{L}\d., ]{3,24})?\s*(?:[—–:|]|-{1,2}\s|\((?=[\p{L} ]{2,24}\))|\/\p{L}+\/)|\([\p{L} ]{2,20}\)\s*(?:[—–:]|-{1,2}\s)|\p{Lu}\p{Ll}+(?:, \p{Lu}[\p{L}. ]{1,20})?,? \(\p{L}{2,12}\)\s*[—–:-])\s*["“]?\p{Lu}/u;
export const quotation = /["“][^"“”\n]{12,400}["”]/g;
export const age = /, (?:aged )?\d\d,|\b\d\d-year-old\b|\(\d\d\)/g;
export const amount = /[$£€]\s?\d|\d ?%|\bper ?cent\b|\b(?:million|billion)\b/g;
export const past = /\b(?:\p{Ll}{3,}ed|was|were|had)\b/gu;
export const codeSign = /[{}<>=|\\`_#~]|\/\/|::|\*\*|--\w/g;
