import type { OfficeRule } from '../../../core/offices/language';
import { wordList } from '../../../core/text/wordLists';

/** What ministers and their departments are for: "⟦health⟧ secretary", "the ⟦interior⟧ department". */
const departments = wordList(
  'interior justice foreign-office foreign-policy home defence defense treasury welfare immigration',
);
const secretaries = wordList(`
  foreign home health education transport transportation business energy culture environment treasury labor labour commerce
  agriculture housing justice interior defence defense cabinet cabinet-office work-and-pensions homeland-security trade`);

/** Heads of state, ministers, and who works for them. */
export const government: OfficeRule = {
  id: 'government-office',
  branch: 'government',
  description: 'A head of state, a minister, a ministry or who speaks for a government.',
  holders: [
    ...secretaries.map((department) => `${department}-secretary`),
    ...wordList(`
      minister prime-minister pm undersecretary under-secretary secretary-of-state secretary-of-defense secretary-of-defence
      secretary-of-the-interior secretary-of-the-treasury head-of-state head-of-government crown-prince emir sultan monarch emperor
      president-elect vice-president-elect attorney-general country-leader nation-leader world-leader supreme-leader de-facto-leader
      state-counsellor chief-whip government-lawyer`),
  ],
  publicHolders: wordList(
    'president vice-president premier vice-premier chancellor king queen governor official politburo-member',
  ),
  ofPlaces: wordList('leader ruler'),
  bodies: wordList(`
      government ministry cabinet presidency monarchy white-house kremlin downing-street whitehall elysee élysée politburo junta
      state-department justice-department foreign-office home-office cabinet-office treasury royal-court presidential-palace buckingham-palace administration authorities`),
  domains: [...departments, ...wordList('presidential governmental ministerial cabinet federal state')],
  unless: wordList(`
      church baptist methodist presbyterian lutheran unitarian anglican evangelical pentecostal congregation worship student hospital
      university college school drag beauty pop prom carnival rebel separatist insurgent militia`),
  matches: [
    'The ⟦minister⟧ left.',
    'The ⟦interior ministry⟧ left.',
    '⟦Britain’s health secretary⟧ left.',
    'An ⟦official in the prime minister’s office⟧ left.',
    'The ⟦president’s chief of staff⟧ left.',
    'An ⟦aide to the prime minister⟧ left.',
    'The ⟦leader of ⟦place|Chad⟧⟧ left.',
    'The ⟦government spokeswoman⟧ left.',
    '⟦Chancellor Ana Ruiz’s spokesman⟧ left.',
    '⟦Officials⟧ left.',
  ],
  rejects: [
    'The ⟦Methodist minister⟧ left.',
    'The ⟦company’s president⟧ left.',
    'The ⟦president of ⟦organization|Kestrel⟧⟧ left.',
    'A ⟦⟦organization|Hizbollah⟧ official⟧ left.',
    'The ⟦leader of the gang⟧ left.',
    'A ⟦former minister⟧ left.',
    'The ⟦president’s wife⟧ left.',
    'A ⟦source close to the government⟧ left.',
    'The ⟦drag queen⟧ left.',
    'Her ⟦secretary⟧ left.',
  ],
};

/** Parliaments and their members. */
export const legislature: OfficeRule = {
  id: 'seat-in-parliament',
  branch: 'legislature',
  description: 'A member of a parliament, or the parliament.',
  holders: wordList(`
    mp mep member-of-parliament member-of-congress member-of-the-senate lawmaker legislator parliamentarian senator sen rep congressman
    congresswoman congressperson assemblyman assemblywoman majority-leader minority-leader majority-whip minority-whip
    speaker-of-the-house house-speaker senate-leader backbencher`),
  bodies: wordList(`
    parliament congress senate legislature house-of-commons house-of-lords house-of-representatives lower-house upper-house national-assembly
    state-assembly legislative-assembly legislative-council knesset bundestag bundesrat duma sejm riksdag storting dail dáil lok-sabha
    rajya-sabha majlis select-committee parliamentary-committee congressional-committee senate-committee house-committee`),
  domains: wordList('parliamentary congressional legislative'),
  unless: wordList('student youth'),
  matches: [
    'An ⟦opposition lawmaker⟧ left.',
    'The ⟦speaker of parliament⟧ left.',
    'A ⟦parliamentary source⟧ left.',
    'The ⟦chairman of the Senate committee⟧ left.',
  ],
  rejects: ['The ⟦keynote speaker⟧ left.', 'The ⟦student parliament⟧ left.', 'The ⟦opposition leader⟧ left.'],
};
