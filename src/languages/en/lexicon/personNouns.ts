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
      biologist bishop blogger bodyguard boss boxer broker builder bystander cabinet-minister
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
      violinist virologist visitor volunteer voter warden warlord winner witness worker writer youth zoologist
      adolescent admiral anthropologist appellant applicant arsonist assailant assassin attacker babysitter
      ballplayer bandit barber bartender bassist batter believer biker billionaire biochemist blacksmith
      bookseller burglar butcher butler cadet cardiologist caregiver cartoonist
      cashier castaway centenarian ceo cfo challenger choirmaster claimant cleaner clerk climatologist clown
      commando commuter complainant constable contender cook cop corporal cosmonaut courier craftsperson
      cricketer criminal customer cyclist dancer dean decorator dermatologist dishwasher diver drummer
      ecologist electrician embezzler entertainer essayist evangelist explorer felon filmmaker florist
      footballer forecaster forger frontrunner fullback geneticist golfer grocer groundskeeper grower
      guitarist gymnast hacker hairdresser headteacher heir herder hijacker hiker homeowner       illustrator incumbent informant innkeeper intruder janitor jeweler jeweller jockey keyboardist
      kidnapper landowner laundress librettist lifeguard linguist locksmith logger       lyricist machinist magician marine mason mechanic messenger meteorologist
      microbiologist millionaire miner missionary monarch motorcyclist motorist mountaineer mp mugger mullah
      navigator neurologist newcomer newsreader nominee oceanographer offender oncologist optician optometrist
      orphan outfielder outlaw paediatrician palaeontologist paleontologist pedestrian petitioner pickpocket
      pitcher plaintiff plumber porter preacher prankster prodigy prowler publican puppeteer
      purser quarterback rancher rapist recruit reverend robber rookie roofer runner screenwriter
      sentry sherpa shoemaker shopper skater skier skydiver slugger songwriter
      soprano sovereign sprinter stalker stallholder steward stockbroker stranger subcontractor
      successor surfer tailor taxidermist teen tenant thief timekeeper toddler trespasser
      trombonist trooper trucker trumpeter umpire undertaker usher vandal vendor veterinarian vicar
      vice-chancellor videographer vocalist waiter warder watchmaker welder whistleblower winemaker
      winger woodcutter worshipper wrestler youngster youtuber bailiff observer bowler cornerback defenseman goalie goaltender linebacker shortstop`,
  },
  {
    uses: ['mention', 'male'],
    words: `
      actor boy schoolboy businessman cameraman chairman congressman councilman crewman duke emperor fireman fisherman
      gentleman groom gunman imam king lord policeman prince salesman seaman serviceman spokesman sportsman
      statesman stepfather sultan
      abbot airman alderman anchorman baron batsman bridegroom caliph clergyman conman       craftsman doorman earl foreman friar frontman handyman headman headmaster
      helmsman henchman hitman horseman lawman layman lineman linesman mailman marksman middleman milkman
      monk nobleman pontiff postman repairman rifleman showman shogun strongman
      stuntman tribesman tsar watchman weatherman workman yachtsman`,
  },
  {
    uses: ['mention', 'female'],
    words: `
      actress bride businesswoman chairwoman congresswoman councilwoman duchess empress girl heroine housewife
      lady midwife mum nun policewoman princess queen spokeswoman sportswoman stepmother waitress
      abbess anchorwoman ballerina baroness barmaid countess hostess heiress maid nanny noblewoman
      saleswoman schoolgirl seamstress stewardess cleaning-lady`,
  },
  { uses: ['mention', 'male', 'anaphor'], words: 'man' },
  { uses: ['mention', 'female', 'anaphor'], words: 'woman' },
  {
    uses: ['mention', 'kin'],
    words:
      'child classmate colleague cousin friend grandchild grandparent neighbor neighbour relative roommate sibling spouse twin',
  },
  {
    uses: ['mention', 'male', 'kin'],
    words:
      'boyfriend brother dad father fiancé grandad granddad grandfather grandpa grandson husband nephew son stepbrother stepson uncle widower',
  },
  {
    uses: ['mention', 'female', 'kin'],
    words:
      'aunt daughter fiancée girlfriend granddaughter grandma grandmother mom mother niece sister stepdaughter stepsister widow wife',
  },
];

const male = wordsFor(personNouns, 'male');
const female = wordsFor(personNouns, 'female');

/** What each noun for a person tells of their sex. */
export const personSexes: ReadonlyMap<string, 'm' | 'f' | null> = new Map(
  [...wordsFor(personNouns, 'mention')].map((word) => [word, male.has(word) ? 'm' : female.has(word) ? 'f' : null]),
);
