import { wordSet } from '../../../core/text/wordLists';

/** Days and months that end a noun phrase before them, and the words for the days round today. Not "may", which is a modal too. */
export const calendarNames = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
yesterday today tomorrow tonight`);

/** Nouns of time: "last week the bank said". */
export const timeNouns = wordSet(`
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
mon tue wed thu fri sat sun mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
today yesterday tomorrow tonight day days night nights week weeks weekend month months year years decade decades hour hours minute minutes moment moments
morning evening afternoon noon midnight time times season seasons quarter century centuries ago spring summer autumn winter while`);
