import type { WordTable } from './wordTable';

/** What a noun for an organization, or for what belongs to one, serves for. */
export type OrganizationNounUse =
  /** Says of the name before it that it is an organization's: "Doctors Across Frontiers, a ⟦charity⟧". */
  | 'apposition'
  /** Says so in a definition, besides those of `apposition`: "X is a rock ⟦band⟧". */
  | 'definition'
  /** Says that the name before it is an organization that people or things belong to: "Xanadu ⟦fighters⟧", "the Xanadu ⟦group⟧". */
  | 'belonging'
  /** Acts as a name coordinated with it does: "the ⟦army⟧ and Xanadu". */
  | 'acting'
  /** Stands right before an organization's name: "⟦agency⟧ Interfax". */
  | 'before'
  /** Stands right after an organization's name: "Al Jazeera ⟦television⟧". */
  | 'after'
  /** Is a mention of an organization by itself: "the ⟦ministry⟧". */
  | 'mention'
  /** Can take up an organization just named: "Toyota … the ⟦company⟧". */
  | 'anaphor'
  /** Means much the same as other businesses: "the ⟦firm⟧" can be a company. */
  | 'business'
  /** A country, city or company has one of it, so that a bare "the ⟦government⟧" is the one of the place the story is about. */
  | 'institution'
  /** Of a country it is worth telling though named once and by the country alone: "Belgian ⟦police⟧". */
  | 'state';

/** Common nouns for organizations. Lower case. */
export const organizationNouns: WordTable<OrganizationNounUse> = [
  { uses: ['apposition', 'definition', 'mention', 'anaphor'], words: 'club' },
  { uses: ['apposition', 'belonging', 'acting', 'before', 'mention', 'anaphor', 'business'], words: 'company' },
  { uses: ['apposition', 'belonging', 'acting', 'before', 'mention', 'anaphor'], words: 'group' },
  { uses: ['apposition', 'belonging', 'acting', 'before', 'mention'], words: 'militia' },
  { uses: ['apposition', 'belonging', 'acting', 'mention', 'anaphor', 'business'], words: 'firm' },
  { uses: ['apposition', 'belonging', 'acting', 'mention', 'anaphor'], words: 'party movement' },
  { uses: ['apposition', 'belonging', 'mention', 'anaphor'], words: 'organization organisation' },
  { uses: ['apposition', 'belonging', 'mention'], words: 'faction subsidiary' },
  { uses: ['apposition', 'acting', 'mention', 'anaphor'], words: 'bank' },
  { uses: ['apposition', 'acting', 'mention'], words: 'union federation coalition' },
  { uses: ['apposition', 'before', 'after', 'mention', 'anaphor'], words: 'newspaper' },
  { uses: ['apposition', 'before', 'mention', 'anaphor', 'business'], words: 'carmaker' },
  { uses: ['apposition', 'before', 'mention', 'anaphor', 'state'], words: 'agency' },
  { uses: ['apposition', 'before', 'mention', 'anaphor'], words: 'airline broadcaster network' },
  { uses: ['apposition', 'before'], words: 'website' },
  { uses: ['apposition', 'after', 'mention'], words: 'magazine' },
  {
    uses: ['apposition', 'mention', 'anaphor', 'business'],
    words: 'automaker chipmaker drugmaker maker manufacturer planemaker retailer',
  },
  { uses: ['apposition', 'mention', 'anaphor'], words: 'lender insurer' },
  { uses: ['apposition', 'mention', 'state'], words: 'watchdog' },
  {
    uses: ['apposition', 'mention'],
    words: `
      charity startup supplier publisher developer operator foundation association conglomerate
      cooperative alliance league`,
  },
  {
    uses: ['apposition'],
    words: `
      think-tank consultancy brokerage producer distributor exporter importer`,
  },
  { uses: ['definition', 'acting', 'mention', 'institution', 'state'], words: 'army' },
  { uses: ['definition', 'acting', 'mention', 'state'], words: 'ministry' },
  { uses: ['definition', 'mention', 'state'], words: 'council commission' },
  {
    uses: ['definition', 'mention'],
    words: `
      team school university college institute museum bureau committee brewery hospital orchestra chain`,
  },
  { uses: ['definition'], words: 'band label nonprofit restaurant hotel store shop' },
  { uses: ['belonging', 'acting', 'after'], words: 'militants' },
  { uses: ['belonging', 'acting'], words: 'insurgents rebels' },
  { uses: ['belonging', 'after'], words: 'fighters shares' },
  { uses: ['belonging', 'mention'], words: 'guerrilla gang cartel' },
  {
    uses: ['belonging'],
    words: `
      fighter militant extremist extremists gunman gunmen insurgent guerrillas terrorists member members
      leader leaders leadership commander commanders chief boss spokesman spokeswoman spokesperson officials
      official supporters activists operatives executives employees staff shareholders stock headquarters
      affiliate cell`,
  },
  { uses: ['acting', 'mention', 'institution', 'state'], words: 'military navy government police' },
  { uses: ['acting', 'mention', 'state'], words: 'forces' },
  { uses: ['acting', 'mention'], words: 'opposition' },
  { uses: ['acting'], words: 'militias groups parties companies troops authorities' },
  { uses: ['before', 'mention'], words: 'daily' },
  { uses: ['before'], words: 'channel' },
  { uses: ['after'], words: 'television militiamen lawmakers airliner' },
  {
    uses: ['mention', 'institution', 'state'],
    words: `
      administration cabinet congress judiciary monarchy parliament senate state`,
  },
  {
    uses: ['mention', 'state'],
    words: `
      assembly authority court directorate embassy force guard legislature media mission office presidency
      prosecution regulator service tribunal`,
  },
  {
    uses: ['mention'],
    words: `
      academy bakery bench board body branch brigade business chamber church clinic consortium contractor
      corporation creditor department electorate employer enterprise establishment exchange factory fund
      industry institution insurgency jury laboratory library lobby outlet panel parliamentary partnership
      provider regime regiment society squad station syndicate troupe trust unit utility watchdogs`,
  },
  { uses: ['institution', 'state'], words: 'constitution' },
  { uses: ['state'], words: 'coastguard treasury' },
];
