/** What somebody in public office serves. */
export type OfficeBranch =
  | 'government'
  | 'legislature'
  | 'courts'
  | 'military'
  | 'police'
  | 'intelligence'
  | 'diplomacy'
  | 'local'
  | 'agency'
  | 'international';

/** Lower case, but initials; words that belong together are joined by hyphens: "attorney-general". */
export type OfficeWords = readonly string[];

/** How offices of one branch are told. In the examples ⟦ ⟧ stands round the words meant. */
export interface OfficeRule {
  readonly id: string;
  readonly branch: OfficeBranch;
  /** One sentence. */
  readonly description: string;
  /** Who is in office whatever else is said: "a ⟦minister⟧". */
  readonly holders?: OfficeWords;
  /** The same, but not of something private: "the ⟦president⟧", not "the club's ⟦president⟧". */
  readonly publicHolders?: OfficeWords;
  /** The same, of a place: "⟦leader⟧ of Chad". */
  readonly ofPlaces?: OfficeWords;
  /** Bodies that are public whatever else is said: "the ⟦army⟧". */
  readonly bodies?: OfficeWords;
  /** Bodies that are public where nothing names them otherwise: "the ⟦council⟧", "the Lyon ⟦council⟧", not "the World Gold ⟦Council⟧". */
  readonly bareBodies?: OfficeWords;
  /** What makes a post or a body of unclear kind public: "a ⟦security⟧ agency", "a ⟦judicial⟧ source". */
  readonly domains?: OfficeWords;
  /** What shows that it is none of these: "⟦tennis⟧ court". */
  readonly unless?: OfficeWords;
  /** Sentences in which the words in ⟦ ⟧ tell of such an office; a name in them is marked with its type: ⟦organization|Kestrel⟧. */
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

/** What a language brings to tell who speaks for the public: rules, the first that holds first, and the words between them. */
export interface OfficesLanguage {
  readonly rules: readonly OfficeRule[];
  /** Who is in office if what they serve is public: "⟦head⟧ of an agency", "a military ⟦source⟧". */
  readonly posts: OfficeWords;
  /** Bodies that a domain makes public: "the interior ⟦department⟧", "⟦office⟧ of the prosecutor". */
  readonly unclearBodies: OfficeWords;
  /** What is private and makes so who serves it: "⟦company⟧ president". */
  readonly privateWords: OfficeWords;
  /** Who is this is in office no longer: "⟦former⟧ minister". */
  readonly past: ReadonlySet<string>;
  /** Words that tell nothing here: articles, "Dr". */
  readonly empty: ReadonlySet<string>;
  /** Prepositions between a post and what is served: "head ⟦of⟧ the agency". */
  readonly links: ReadonlySet<string>;
  /** Words at which the phrase is over: "⟦who⟧", "⟦close⟧ to". */
  readonly ends: ReadonlySet<string>;
  /** What joins words of one name, and ends a phrase elsewhere: "Search ⟦and⟧ Rescue Agency", "police ⟦and⟧ witnesses". */
  readonly joints: ReadonlySet<string>;
  /** The end of an owner: "army⟦’s⟧". */
  readonly ownerEnd: RegExp;
  /** "agencies" → "agency". */
  singular(word: string): string;
}
