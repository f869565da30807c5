import { wordList } from '../../../../core/text/wordLists';
import { abbreviations, fullNames, months, weekdays } from '../../lexicon/calendar';

/** Words with a letter of their own in the shape of a row, as they are written, by the letter. */
const lists: Readonly<Record<string, string>> = {
  /** Between two sides that are yet to play. */
  v: 'v vs at AT versus',
  /** Between the winner and the loser. */
  b: 'beat beats bt def defeated BEAT BT',
  /** How a batsman was out: by whom, and by nobody. */
  c: 'c b lbw st',
  m: 'not run retired hit absent',
  o: 'out hurt wicket ill',
  d: 'and And AND',
  /** What may stand behind a figure, or behind a result. */
  u: `s sec secs second seconds min mins minute minutes hr hrs hour hours m metres meters km kph mph pts points pt pen pens penalty og aet
    ot after extra time behind same laps lap all dec declared for halftime att attendance tied draw over overs innings wkts runs
    Att Attendance Halftime Overtime OT`,
  /** Opens a row of a table that is about nobody. */
  w: 'Total Totals Average Men Women Others All Score Final Period Quarter Half Extras Gold Silver Bronze Medals Played Points Other Sum',
  /** The end of a part of a league. */
  D: 'Division Conference DIVISION CONFERENCE',
};

const sports = wordList(
  `soccer football tennis golf cricket rugby baseball basketball hockey athletics cycling swimming boxing skiing skating volleyball
  handball badminton snooker motorsport motorcycling motocross rallying rowing sailing wrestling gymnastics weightlifting judo squash
  biathlon bobsleigh luge darts netball lacrosse softball`,
);

const inAnyCase = (word: string): string[] => [word[0].toUpperCase() + word.slice(1), word.toUpperCase()];

/** By word, as it is written, without its full stop. */
export const letters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(lists).flatMap(([letter, list]) => wordList(list).map((word) => [word, letter] as const)),
  ...sports.flatMap(inAnyCase).map((word) => [word, 'S'] as const),
  ...fullNames([...months, ...weekdays])
    .flatMap(inAnyCase)
    .map((word) => [word, 'k'] as const),
  ...abbreviations([...months, ...weekdays]).map((word) => [word.replace(/\.$/, ''), 'k'] as const),
]);
