import type { AbbreviationKind } from '../../../core/text/language';
import { wordList } from '../../../core/text/wordLists';
import { abbreviationsWithStop, fullNames, months, weekdays } from '../lexicon/calendar';

const calendar = [...months, ...weekdays];

/** Written without the full stop. A word that stands in two lists is of the later kind. */
const lists: readonly (readonly [AbbreviationKind, words: string, calendar?: readonly string[]])[] = [
  ['state', `Ark Del Ga Ill Ind Kan Ky La Mass Md Miss Mo Ore Pa Va Vt Wash`],
  ['beforeDate', '', fullNames(months)],
  [
    'beforeNumber',
    `
No Nos no nos Art art Fig fig Figs pp p Sec sec Ch ch c ca Op Rs Cal`,
    abbreviationsWithStop(calendar, 'beforeNumber'),
  ],
  [
    'term',
    `
Inc Corp Co Cos Ltd Bros Plc Pty Jr Sr Esq etc al approx est dept Dept Univ Assn Natl Intl Ave Blvd Rd Hwy Sq Bldg Calif Ariz
Ala Colo Conn Fla Minn Mich Mont Nev Okla Tenn Tex Wis Wyo Neb Penn Ph vol Vol`,
    abbreviationsWithStop(calendar, 'term'),
  ],
  [
    'title',
    `
Mr Mrs Ms Mx Dr Drs Prof Gen Maj Col Capt Cmdr Cdr Lt Sgt Cpl Pvt Adm Brig Sen Sens Rep Reps Gov Govs Pres Rev Hon
Supt Insp Det Const Msgr Mgr Amb Atty Fr Messrs Mmes Mme Mlle Ald Sec Treas Dep Asst Assoc Lieut Sra Srta St Ste Mt Ft
vs cf eg ie`,
  ],
];

export const abbreviations: ReadonlyMap<string, AbbreviationKind> = new Map(
  lists.flatMap(([kind, words, names = []]) => [...wordList(words), ...names].map((word) => [word, kind] as const)),
);
