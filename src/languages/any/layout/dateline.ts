import type { DatelineLanguage } from '../../../core/layout/language';
import { wordList } from '../../../core/text/wordLists';
import { agenciesFor } from './agencies';

const insideName = [...agenciesFor('insideName')].join('|');

/** Last words in capitals of what opens a letter, a label of the page or of a transcript, or a page of results. */
const notPlaces =
  'SIR SIRS MADAM EDITOR EDITORS READER READERS FILE WATCH UPDATE UPDATES UPDATED BREAKING EXCLUSIVE OPINION OPINIONS ANALYSIS ' +
  'EDITORIAL COMMENT COMMENTARY REVIEW INTERVIEW PROFILE FEATURE EXPLAINER NOTE CORRECTION CLARIFICATION WARNING VIDEO PHOTO PHOTOS ' +
  'LIVE CHECK RELEASE OBITUARY NEWSLETTER QUESTION ANSWER MODERATOR HOST ANCHOR BYLINE INTERVIEWER REPORTER CORRESPONDENT SPEAKER ' +
  'NARRATOR AUDIENCE RESULTS SCORES STANDINGS FIXTURES SUMMARY SUMMARIES ROUNDUP SOCCER FOOTBALL CRICKET TENNIS GOLF RUGBY BASEBALL ' +
  'BASKETBALL SOFTBALL HOCKEY VOLLEYBALL HANDBALL WRESTLING CYCLING ATHLETICS BOXING SKIING SKATING SWIMMING ROWING SNOOKER DARTS ' +
  'MOTORSPORT GYMNASTICS BADMINTON SQUASH LACROSSE SURFING SAILING EQUESTRIANISM OLYMPICS NFL NBA NHL MLB';

export const dateline: DatelineLanguage = {
  agencies: agenciesFor('withoutDash'),
  knownAgencies: agenciesFor('known'),
  agencyName: new RegExp(
    `^[\\p{Lu}]{2,}$|\\b(?:${insideName}|News|Agency|Press|Wire|PRNewswire|Newswire|Foundation|Times|Post|Service|Media)\\b`,
    'u',
  ),
  nearPlace: /^(?:NEAR|ABOARD|OFF) /,
  abbreviatedPlace: /^(?:ST\. |MT\. |FT\. )/,
  notPlace: new RegExp(`^(?:DEAR |LETTERS? )|(?:^|[\\s/])(?:${wordList(notPlaces).join('|')})[.’']?$`),
  insidePlace: wordList('al el de la le du der of on and the'),
  insideRegion: wordList('of the and de du da del la'),
  joint: /^(?:\s?\/\s?| and | AND | & )/,
};
