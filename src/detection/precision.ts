import type { Header } from '../core/layout/header';
import type { Dateline } from '../core/layout/layout';
import { agenciesFor } from '../languages/any/layout/agencies';

/**
 * A header as the first line of an article has it, "date 2017-08-28 …". What else the layout reads as one may be a setting
 * ("date: 2024-03-01"), a mail ("Date: 3 May 2016") or a log (a clock time after the day).
 */
export function isSeedHeader(
  text: string,
  line: { readonly start: number; readonly end: number },
  { date }: Header,
): boolean {
  const word = text.slice(line.start, date.start);
  const isPlain = word === word.toLowerCase() && !word.includes(':') && date.text === date.value;
  return isPlain && !/^\s+\d{1,2}:\d{2}/.test(text.slice(date.end, Math.min(line.end, date.end + 12)));
}

const knownAgencies = agenciesFor('known');

/**
 * True for datelines that nothing but news has: a place in capitals and a dash, or a known agency. In an article the layout may
 * take "Beirut — The", "Paris, 3 May 2016 –", "Geneva (WHO) –" or "SYRIA: The" too; in other texts these are letters and lists.
 */
export function opensNews(text: string, { end, bodyStart, places, agency }: Dateline): boolean {
  const mark = text.slice(end, bodyStart);
  if (agency && knownAgencies.has(agency.text)) return /^\s?:?\s/.test(mark) || isSpacedDash(mark);
  return places.length > 0 && !/\p{Ll}/u.test(places[0].text) && isSpacedDash(mark);
}

/** Without a space after it, only the long dash: "MAX_VALUE" and "A--B" are no datelines. */
function isSpacedDash(mark: string): boolean {
  return /^\s?(?:[—–―_]|--?)\s|^—$/.test(mark);
}

/** True when a dateline is the label of something else: "NOTE - This file", "CHAPTER ONE — The house". */
export function opensWithLabel({ places }: Dateline): boolean {
  const first = /^\S+/.exec(places[0]?.text ?? '')?.[0] ?? '';
  return labels.has(first.replace(/[.']/g, ''));
}

/** Words in capitals that open a line of something else. */
const labels = new Set(
  (
    'ABSTRACT AGENDA ALERT ANSWER APPENDIX ATTENTION BUG CAUTION CHANGELOG CHAPTER CONCLUSION CRITICAL DANGER DEBUG DEPRECATED ' +
    'DESCRIPTION DIRECTIONS DONE ERROR EXAMPLE FAIL FAILED FAQ FATAL FIX FIXME HACK HINT IMPORTANT INFO INGREDIENTS INSTRUCTIONS ' +
    'INTRODUCTION LICENSE MEMO METHOD MINUTES NAME NOTE NOTES NOTICE NOTICED OK PART PASS PASSED PREFACE PROLOGUE QUESTION ' +
    'README RE RESULT RESULTS SCENE SECTION SEVERE STEP SUBJECT SUMMARY SYNOPSIS SYNTAX TIP TIPS TITLE TLDR TODO TRACE USAGE ' +
    'VERBOSE WARN WARNING XXX ACT EXT INT FADE CUT PS'
  ).split(' '),
);
