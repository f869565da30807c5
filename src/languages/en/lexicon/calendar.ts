/**
 * Months, weekdays and seasons: the one place where their names stand. What reads a text asks for some of the forms only, so each
 * row says what its forms serve. A stage derives its set by the functions below.
 */
export interface CalendarName {
  /** In full, as it is written: "September". */
  readonly name: string;
  /** The first one is the usual label ("Sep"). A month without any is its own label ("May"). */
  readonly abbreviations: readonly CalendarAbbreviation[];
  /** The full name is an everyday word too, or a person's name: "May", "March". */
  readonly wordToo?: true;
  /** The full name is a modal verb too: "may". It never ends a noun phrase before it. */
  readonly modalToo?: true;
}

export interface CalendarAbbreviation {
  /** Without its full stop: "Sept". */
  readonly text: string;
  /**
   * Where it is taken for an abbreviation when a full stop follows: `term` anywhere ("Sept. 3", "in Sept."), `beforeNumber`
   * before a number only ("Mar. 3"; "Mar" is a name), null nowhere.
   */
  readonly stop: 'term' | 'beforeNumber' | null;
  /** It is an everyday word too, or a name: "Jan", "Sep". Alone it is no month. */
  readonly wordToo?: true;
}

const term = (text: string): CalendarAbbreviation => ({ text, stop: 'term' });
const beforeNumber = (text: string): CalendarAbbreviation => ({ text, stop: 'beforeNumber' });
const alsoWord = (abbreviation: CalendarAbbreviation): CalendarAbbreviation => ({ ...abbreviation, wordToo: true });

/** From January on. */
export const months: readonly CalendarName[] = [
  { name: 'January', abbreviations: [alsoWord(beforeNumber('Jan'))] },
  { name: 'February', abbreviations: [term('Feb')] },
  { name: 'March', abbreviations: [alsoWord(beforeNumber('Mar'))], wordToo: true },
  { name: 'April', abbreviations: [term('Apr')] },
  { name: 'May', abbreviations: [], wordToo: true, modalToo: true },
  { name: 'June', abbreviations: [alsoWord(beforeNumber('Jun'))] },
  { name: 'July', abbreviations: [alsoWord(beforeNumber('Jul'))] },
  { name: 'August', abbreviations: [term('Aug')] },
  { name: 'September', abbreviations: [alsoWord(term('Sep')), term('Sept')] },
  { name: 'October', abbreviations: [term('Oct')] },
  { name: 'November', abbreviations: [term('Nov')] },
  { name: 'December', abbreviations: [alsoWord(beforeNumber('Dec'))] },
];

/** From Monday on, as ISO 8601 counts. */
export const weekdays: readonly CalendarName[] = [
  { name: 'Monday', abbreviations: [beforeNumber('Mon')] },
  { name: 'Tuesday', abbreviations: [beforeNumber('Tue'), term('Tues')] },
  { name: 'Wednesday', abbreviations: [beforeNumber('Wed')] },
  { name: 'Thursday', abbreviations: [beforeNumber('Thu'), { text: 'Thur', stop: null }, term('Thurs')] },
  { name: 'Friday', abbreviations: [beforeNumber('Fri')] },
  { name: 'Saturday', abbreviations: [beforeNumber('Sat')] },
  { name: 'Sunday', abbreviations: [beforeNumber('Sun')] },
];

export interface SeasonName {
  readonly name: string;
  /** As TIMEX3 has it. */
  readonly code: 'SP' | 'SU' | 'FA' | 'WI';
  /** It is a verb or another noun far more often ("prices fall"). */
  readonly wordToo?: true;
  /** Another word for a season that stands here already. */
  readonly variant?: true;
}

/** From spring on. */
export const seasons: readonly SeasonName[] = [
  { name: 'spring', code: 'SP', wordToo: true },
  { name: 'summer', code: 'SU' },
  { name: 'autumn', code: 'FA' },
  { name: 'fall', code: 'FA', wordToo: true, variant: true },
  { name: 'winter', code: 'WI' },
];

/** "January", "February" … */
export function fullNames(names: readonly CalendarName[]): string[] {
  return names.map(({ name }) => name);
}

/** The usual short label of each: "Jan", "May", "Sep"; "Mon", "Tue". */
export function labels(names: readonly CalendarName[]): string[] {
  return names.map(({ name, abbreviations }) => abbreviations[0]?.text ?? name);
}

/** Every abbreviation, without a full stop: "Jan", "Sep", "Sept"; "Thu", "Thur", "Thurs". */
export function abbreviations(names: readonly CalendarName[]): string[] {
  return names.flatMap((name) => name.abbreviations.map(({ text }) => text));
}

/** Abbreviations by what a full stop after them means, without it. */
export function abbreviationsWithStop(
  names: readonly CalendarName[],
  kind: Exclude<CalendarAbbreviation['stop'], null>,
): string[] {
  return names.flatMap((name) => name.abbreviations.filter(({ stop }) => stop === kind).map(({ text }) => text));
}

/** The abbreviations that become one token with their full stop: "Jan.", "Sept."; not "Thur.". */
export function stoppedTokens(names: readonly CalendarName[]): string[] {
  return names.flatMap((name) => name.abbreviations.filter(({ stop }) => stop !== null).map(({ text }) => `${text}.`));
}

/** The names and abbreviations of one row that are something else too, in lower case: "may", "march", "mar", "jan". */
export function wordsToo(names: readonly CalendarName[]): string[] {
  const found = names.flatMap((name) => [
    ...(name.wordToo ? [name.name] : []),
    ...name.abbreviations.filter(({ wordToo }) => wordToo).map(({ text }) => text),
  ]);
  return lowerCase(found);
}

export function lowerCase(words: readonly string[]): string[] {
  return words.map((word) => word.toLowerCase());
}

/** Lower-case forms → 1, 2 …, in the order of the table. `formsOf` picks a row's forms. */
export function numbered(
  names: readonly CalendarName[],
  formsOf: (name: CalendarName) => readonly string[],
): ReadonlyMap<string, number> {
  return new Map(names.flatMap((name, i) => formsOf(name).map((form) => [form.toLowerCase(), i + 1] as const)));
}
