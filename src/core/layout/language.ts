/** What a language brings for the page's head and foot. Expressions are linear-time. */
export interface LayoutLanguage {
  /** Names of the months from January on, lower case, without full stops: the full one and its abbreviations. */
  readonly months: readonly (readonly string[])[];
  /** Endings of a day's number: "28th". */
  readonly ordinalEndings: readonly string[];
  /** Words between the day and its month: "28 ⟦de⟧ agosto". */
  readonly dayLinks?: readonly string[];
  /** The word that opens the header line of an article: "date 2017-08-28 …". */
  readonly headerWords: readonly string[];
  /** What may stand before the date in a line of its own: "Published:", "Monday,". At its start; may match nothing. */
  readonly beforeDate: RegExp;
  /** What may stand after it: a time of day and a zone. The whole rest of the line; may match nothing. */
  readonly afterDate: RegExp;
  readonly dateline: DatelineLanguage;
  /** Words of a photo credit. */
  readonly creditWords: RegExp;
  /** The beginning of a line that names the writer, before a capital. */
  readonly byline: RegExp;
  /** Lines that belong to the page or the newsroom and not to the story. Each begins the line. */
  readonly otherLines: readonly RegExp[];
  /** The beginning of a line about a picture: "1 of 2.", "FILE -". Such lines may be long. */
  readonly pictureLine: RegExp;
  /** Lines above lists of links: "Related topics", "Most read". The whole line. */
  readonly linksBelow: RegExp;
  /** Titles of pages with several short stories: "News in brief". The whole line. */
  readonly briefs: RegExp;
  /** Lower-case words that no finished line ends with. */
  readonly openEndings: ReadonlySet<string>;
}

export interface DatelineLanguage {
  /** News agencies as they sign a dateline without a dash ("NEW YORK (CNN) The …"). With a dash any name in brackets will do. */
  readonly agencies: ReadonlySet<string>;
  /** News agencies that vouch for a dateline, in small letters and after a place not in capitals too: "Berlin (dpa): The …". */
  readonly knownAgencies: ReadonlySet<string>;
  /** Names that tell an agency in brackets after a place not in capitals. */
  readonly agencyName: RegExp;
  /** What may stand before a place in capitals and is no part of it, with the space after it: "NEAR ". May match nothing. */
  readonly nearPlace: RegExp;
  /** Beginnings of places in capitals that have a full stop, with the space after it: "ST. ". May match nothing. */
  readonly abbreviatedPlace: RegExp;
  /** What stands in capitals where a place would and is none: "DEAR ABBY: My husband …", "TENNIS - Results", "EXCLUSIVE — The …". */
  readonly notPlace: RegExp;
  /** Lower-case words inside a place's name that is not in capitals. */
  readonly insidePlace: readonly string[];
  /** Lower-case words inside the country or region after a place. */
  readonly insideRegion: readonly string[];
  /** What joins two places: a slash, "and". */
  readonly joint: RegExp;
}
