import type { WordTable } from './wordTable';

/** What a word inside an organization's name serves for. */
export type OrganizationNameUse =
  /** Ends the name: "Northwind ⟦Steel⟧". */
  | 'nameEnd'
  /** Begins the name, before "of" or "for": "⟦Ministry⟧ of Health". */
  | 'nameStart'
  /** Ends the name of what a people has, with its adjective in front: "the Cuban ⟦Consulate⟧". */
  | 'ofPeople'
  /** Stands after a comma at the end of a company's name: "Zorbana Airlines, ⟦Inc⟧." */
  | 'legalForm'
  /** Does not tell one organization from another of the same name: "Apple" is "Apple ⟦Inc⟧". */
  | 'corporate'
  /** Says what a business does or is, between its own name and "Company": "Varga ⟦Motor⟧ Company". */
  | 'business';

/** Words of organizations' names. Lower case, without the full stop at the end. */
export const organizationNames: WordTable<OrganizationNameUse> = [
  {
    uses: ['nameEnd'],
    words: `
      oy as associates fund funds bancorp alliance coalition bloc confederation institution foundation authority
      administration service secretariat directorate tribunal assembly knesset duma bundestag cabinet guard
      guards corps brigade brigades battalion regiment division militia command fleet faculty hospital clinic
      library orchestra theatre theater ballet opera choir times post journal tribune herald gazette telegraph
      guardian daily weekly magazine review radio tv channel cf sc afc rovers wanderers athletic team cup-team
      laboratory exchange forum watch project initiative program programme campaign consortium resistance jihad
      brotherhood cartel mafia gang airbus boeing supermarkets`,
  },
  {
    uses: ['nameEnd', 'nameStart'],
    words: `
      organization organisation commission board bureau office department court house university college school
      museum church united center centre chamber`,
  },
  {
    uses: ['nameEnd', 'nameStart', 'ofPeople'],
    words: `
      front union league federation society institute council committee ministry army academy`,
  },
  { uses: ['nameEnd', 'nameStart', 'ofPeople', 'corporate'], words: 'party movement association' },
  { uses: ['nameEnd', 'nameStart', 'ofPeople', 'business'], words: 'bank' },
  { uses: ['nameEnd', 'ofPeople'], words: 'parliament congress senate navy force forces police club' },
  { uses: ['nameEnd', 'ofPeople', 'corporate', 'business'], words: 'airlines' },
  { uses: ['nameEnd', 'legalForm', 'corporate'], words: 'inc corp co ltd plc llc llp gmbh ag' },
  {
    uses: ['nameEnd', 'corporate'],
    words: `
      corporation company sa spa nv bv ab group holdings holding industries international agency airways motors
      electronics pharmaceuticals technologies technology systems software communications entertainment fc`,
  },
  {
    uses: ['nameEnd', 'business'],
    words: `
      enterprises partners ventures trust capital securities insurance financial services airline railways
      railway motor electric energy oil gas petroleum steel chemical chemicals pharma networks network telecom
      telecommunications media studios pictures records press news television laboratories labs stores foods
      brewery breweries hotels`,
  },
  { uses: ['nameStart'], words: 'national' },
  { uses: ['ofPeople'], words: 'consulate embassy government' },
  { uses: ['legalForm'], words: 'lp l.l.c l.p pc p.c s.a n.v' },
  { uses: ['corporate'], words: 'incorporated companies limited asa oyj kk computer computers newspaper' },
  {
    uses: ['business'],
    words: `
      aerospace agro auto automobile automotive aviation banking biotech brothers business cars construction
      consulting credit defence defense design digital drug electronic engineering equity finance food global
      health healthcare heavy hotel industrial investment investments life logistics management manufacturing
      marine marketing medical metals mills mining mobile music packaging paper power products properties
      publishing resources retail sciences shipping solutions stationery steelworks store supply textiles
      tobacco tools toys trading transport travel utilities water wireless works`,
  },
];
