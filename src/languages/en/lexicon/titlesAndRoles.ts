import type { WordTable } from './wordTable';

/** What a title or a noun for an office or occupation serves for. */
export type TitleUse =
  /** Stands right before a person's name and is no part of it: honorifics, ranks, offices and their adjectives. */
  | 'title'
  /** With a capital it stands before nobody but a person. */
  | 'personalTitle'
  /** Says what somebody is or does, before or after a name ("Hizbollah leader X", "X, a spokesman for"). */
  | 'role'
  /** As a title it tells the sex. */
  | 'male'
  | 'female'
  /** Takes "of" and a domain before the name ("Secretary of State Ana Lopez"). */
  | 'ofDomain'
  /** Takes a place before the name of who holds it ("President of the United States Ana Lopez"). */
  | 'ofPlace';

/** Titles, offices and occupations. Lower case, without full stops. */
export const titlesAndRoles: WordTable<TitleUse> = [
  {
    uses: ['title'],
    words: `
      mx signor vice-president earl patriarch shaykh grand-ayatollah seyyed hojatoleslam hajj haj reverend rev
      fr saint lama maulana mufti gen lt col maj capt cmdr sgt cpl private pvt adm marshal brigadier commodore
      ensign lieutenant-general cpt sgt-maj ssgt spc representative lieutenant-governor amb superintendent
      constable councilman councilwoman alderman secretary-general director-general foreign defense defence
      finance interior prime vice acting former ex first comrade master crown`,
  },
  { uses: ['title', 'personalTitle'], words: 'dr prof major corporal admiral sen rep gov' },
  {
    uses: ['title', 'personalTitle', 'role'],
    words: `
      professor general lieutenant colonel captain sergeant congressman congresswoman judge justice`,
  },
  { uses: ['title', 'personalTitle', 'role', 'ofPlace'], words: 'premier sultan senator' },
  { uses: ['title', 'personalTitle', 'role', 'male'], words: 'duke cardinal imam sheikh ayatollah' },
  { uses: ['title', 'personalTitle', 'role', 'male', 'ofPlace'], words: 'emperor' },
  { uses: ['title', 'personalTitle', 'role', 'male', 'ofDomain', 'ofPlace'], words: 'king prince' },
  { uses: ['title', 'personalTitle', 'role', 'female', 'ofPlace'], words: 'princess' },
  { uses: ['title', 'personalTitle', 'role', 'female', 'ofDomain', 'ofPlace'], words: 'queen' },
  { uses: ['title', 'personalTitle', 'role', 'ofDomain'], words: 'archbishop bishop commander' },
  {
    uses: ['title', 'personalTitle', 'role', 'ofDomain', 'ofPlace'],
    words: 'president emir minister governor ambassador',
  },
  { uses: ['title', 'personalTitle', 'male'], words: 'mr sir sheik' },
  { uses: ['title', 'personalTitle', 'female'], words: 'mrs ms miss dame' },
  { uses: ['title', 'personalTitle', 'ofDomain', 'ofPlace'], words: 'chancellor' },
  {
    uses: ['title', 'role'],
    words: `
      rabbi pastor envoy attorney sheriff deputy officer detective inspector councillor chairperson ceo coach
      manager spokesman spokeswoman spokesperson`,
  },
  { uses: ['title', 'role', 'male'], words: 'pope father brother' },
  { uses: ['title', 'role', 'female'], words: 'sister' },
  { uses: ['title', 'role', 'ofDomain', 'ofPlace'], words: 'secretary mayor' },
  { uses: ['title', 'role', 'ofDomain'], words: 'chairman chairwoman director' },
  { uses: ['title', 'male'], words: 'lord monsieur herr señor don count baron mullah sayyed sayyid' },
  { uses: ['title', 'female'], words: 'lady madam madame frau señora doña empress duchess countess baroness' },
  { uses: ['title', 'ofDomain'], words: 'commissioner' },
  {
    uses: ['role'],
    words: `
      founder co-founder owner executive cfo coo official soldier fighter militant rebel warlord mastermind
      cleric priest monk politician lawmaker legislator mp diplomat negotiator mediator delegate candidate
      nominee incumbent opponent challenger rival activist campaigner dissident organizer organiser protester
      lawyer prosecutor magistrate solicitor barrister analyst economist strategist expert scholar historian
      scientist researcher physicist biologist chemist engineer mathematician astronomer philosopher
      schoolteacher pharmacist midwife shopkeeper carpenter electrician plumber builder baker butcher tailor
      grocer vendor accountant clerk waiter waitress chef cook driver miner welder docker mechanic neighbour
      neighbor housewife pensioner grandmother grandfather psychologist sociologist anthropologist doctor
      surgeon physician nurse teacher lecturer student librarian writer author novelist poet playwright
      journalist reporter correspondent editor columnist broadcaster publisher photographer cameraman blogger
      actor actress singer musician composer conductor guitarist drummer pianist rapper songwriter dancer
      producer filmmaker screenwriter artist painter sculptor architect designer model comedian presenter host
      player striker midfielder defender goalkeeper trainer quarterback pitcher batsman bowler golfer boxer
      wrestler swimmer runner sprinter cyclist jockey champion winner skipper referee umpire athlete footballer
      cricketer businessman businesswoman tycoon billionaire banker trader investor entrepreneur farmer
      fisherman monarch heir victim suspect witness survivor resident tourist pilot astronaut veteran son
      daughter wife husband widow uncle aunt nephew niece cousin grandson granddaughter friend colleague aide
      adviser advisor counterpart successor predecessor`,
  },
  { uses: ['role', 'female'], words: 'mother' },
  { uses: ['role', 'ofDomain'], words: 'leader head chief' },
  { uses: ['female'], words: 'mademoiselle' },
  { uses: ['ofDomain', 'ofPlace'], words: 'speaker' },
  { uses: ['ofDomain'], words: 'chair dean' },
];
