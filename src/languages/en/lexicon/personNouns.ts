import { wordsFor, type WordTable } from './wordTable';

/** What a noun for one human being serves for. */
export type PersonNounUse =
  /** Is a mention of a person by itself: "the ⟦general⟧". */
  | 'mention'
  /** Tells the sex. */
  | 'male'
  | 'female'
  /** Whose they are says who is meant: "his ⟦son⟧". */
  | 'kin'
  /** Can take up anybody just named: "Ana Ruiz … the ⟦woman⟧". */
  | 'anaphor';

/** Nouns for one human being. Singular, lower case. */
export const personNouns: WordTable<PersonNounUse> = [
  {
    uses: ['mention'],
    words: `
      accountant activist adviser advisor agent aide ally ambassador analyst anchor arbitrator archaeologist
      archbishop architect artist astronaut astronomer athlete attorney author ayatollah baker banker
      biologist bishop blogger bodyguard boss boxer broadcaster broker builder bystander cabinet-minister
      campaigner candidate captain cardinal caretaker carpenter celebrity chairperson champion chancellor chef
      chemist chief choreographer citizen cleric client climber coach colonel columnist comedian commander
      commentator commissioner composer conductor congressperson consultant contractor convict coordinator
      coroner correspondent councillor counsel counterpart critic curator dealer defendant defender delegate
      demonstrator dentist deputy deserter designer detainee detective developer dictator diplomat director
      dissident doctor donor driver economist editor emir employee engineer entrepreneur envoy epidemiologist
      escapee examiner executive expert farmer fighter financier firefighter fisher founder fugitive gangster
      gardener general geologist goalkeeper governor guard guest guide gunner head historian hostage
      humanitarian hunter inmate inspector instructor insurgent intern interpreter inventor investigator
      investor islamist jihadist journalist judge juror justice keeper killer laborer labourer landlord
      lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate major manager mathematician
      mayor mediator medic member mentor merchant midfielder migrant militant minister mourner murderer
      musician negotiator neuroscientist novelist nurse officer official opponent organiser organizer owner
      painter paramedic parent participant partner passenger pastor patient patriarch pediatrician pensioner
      performer person pharmacist philanthropist philosopher photographer physician physicist pianist pilot
      pirate player playwright poet politician pollster pope premier presenter president priest principal
      prisoner producer professor programmer prosecutor protester psychiatrist psychologist publisher pupil
      rabbi ranger rapper rebel receptionist referee reformer refugee reporter representative rescuer
      researcher resident retiree reviewer rider rival sailor scholar scientist scorer sculptor secretary
      seismologist senator sergeant shareholder sheikh shepherd sheriff shooter shopkeeper singer skipper
      smuggler sniper sociologist soldier solicitor source speaker specialist spokesperson sponsor spy star
      statistician stepchild strategist striker student superintendent supervisor supporter surgeon surveyor
      survivor suspect swimmer teacher teammate technician teenager terrorist therapist tourist trader trainer
      translator traveller treasurer trustee tutor tycoon veteran vice-president victim viewer villager
      violinist virologist visitor volunteer voter warden warlord winner witness worker writer youth zoologist`,
  },
  {
    uses: ['mention', 'male'],
    words: `
      actor boy businessman cameraman chairman congressman councilman crewman duke emperor fireman fisherman
      gentleman groom gunman imam king lord policeman prince salesman seaman serviceman spokesman sportsman
      statesman stepfather sultan`,
  },
  {
    uses: ['mention', 'female'],
    words: `
      actress bride businesswoman chairwoman congresswoman councilwoman duchess empress girl heroine housewife
      lady midwife mum nun policewoman princess queen spokeswoman sportswoman stepmother waitress`,
  },
  { uses: ['mention', 'male', 'anaphor'], words: 'man' },
  { uses: ['mention', 'female', 'anaphor'], words: 'woman' },
  { uses: ['mention', 'kin'], words: 'child colleague friend neighbor neighbour relative' },
  {
    uses: ['mention', 'male', 'kin'],
    words: 'brother father grandfather grandson husband nephew son uncle widower',
  },
  {
    uses: ['mention', 'female', 'kin'],
    words: 'aunt daughter girlfriend granddaughter grandmother mother niece sister widow wife',
  },
];

const male = wordsFor(personNouns, 'male');
const female = wordsFor(personNouns, 'female');

/** What each noun for a person tells of their sex. */
export const personSexes: ReadonlyMap<string, 'm' | 'f' | null> = new Map(
  [...wordsFor(personNouns, 'mention')].map((word) => [word, male.has(word) ? 'm' : female.has(word) ? 'f' : null]),
);
