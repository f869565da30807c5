/**
 * Abbreviations written with a full stop, without it, in the case they are written in.
 *
 * - `title`: a name follows, no sentence ends here ("Gen. Abbas")
 * - `term`: may end a sentence ("Apple Inc.")
 * - `beforeNumber`: an abbreviation only where a number follows ("No. 5", "Mar. 3")
 * - `state`: an abbreviation only beside a comma or before a word in lower case ("Salem, Ore.")
 */
export const abbreviations = {
  title:
    'Mr Mrs Ms Mx Dr Drs Prof Gen Maj Col Capt Cmdr Cdr Lt Sgt Cpl Pvt Adm Brig Sen Sens Rep Reps Gov Govs Pres Rev Hon ' +
    'Supt Insp Det Const Msgr Mgr Amb Atty Fr Messrs Mmes Mme Mlle Ald Sec Treas Dep Asst Assoc Lieut Sra Srta St Ste Mt Ft vs cf eg ie',
  term:
    'Inc Corp Co Cos Ltd Bros Plc Pty Jr Sr Esq etc al approx est dept Dept Univ Assn Natl Intl Ave Blvd Rd Hwy Sq Bldg ' +
    'Aug Sept Oct Nov Feb Apr Sep Tues Thurs Calif Ariz Ala Colo Conn Fla Minn Mich Mont Nev Okla Tenn Tex Wis Wyo Neb Penn Ph vol Vol',
  beforeNumber:
    'No Nos no nos Art art Fig fig Figs pp p Sec sec Ch ch Jan Mar Jun Jul Dec Mon Tue Wed Thu Fri Sat Sun c ca Op Rs Cal',
  state: 'Ark Del Ga Ill Ind Kan Ky La Mass Md Miss Mo Ore Pa Va Vt Wash',
} as const;

/** Clipped words that begin with an apostrophe, which is no quotation mark. */
export const clippedWords = 'em tis twas til';

/** Words that begin a sentence far more often than they continue one after an abbreviation. */
export const sentenceStarters =
  'The A An He She It They We I You In On At But And Or So Yet However This That These Those His Her Their Its Our My Your If ' +
  'When While After Before As For From With Without By To Of Under Over Since Until During Despite Although Though Because There ' +
  'Here Then Now Some Many Most Several More No Not Both Each Another Other Such What Who Why How Where Which Whether Even Only ' +
  'Also Still Nor Earlier Later Meanwhile Asked All Any Every Few';

/** Verbs that may follow a name after a quotation that ends in a question or exclamation mark. */
export const reportingVerbs =
  'said says asked asks added adds replied shouted cried wrote writes told demanded wondered exclaimed inquired continued joked';
