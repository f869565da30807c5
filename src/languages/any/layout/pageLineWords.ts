import { wordsFor, type WordTable } from '../../en/lexicon/wordTable';

/** What a word that opens a line of the page serves for. */
export type PageLineUse =
  /** Opens the header line of an article: "date 2017-08-28 …". */
  | 'header'
  /** Names the writer, before a capital: "By Ann Lee". */
  | 'byline'
  /** Stands before the day in a line that says when the article appeared and nothing else. */
  | 'beforeDay'
  /** Opens a line of the page, with a colon after it: "Updated: an hour ago". */
  | 'beforeColon'
  /** Opens a line in the head that says when the article appeared in any words, for detection and grammar: "Updated an hour ago". */
  | 'published'
  /** Stands before these: "Last updated". */
  | 'beforePublished'
  /** Points at other articles: "Read more". */
  | 'more'
  /** What somebody did for the article, before "by". */
  | 'newsroom'
  /** Stands before it: "Additional reporting by". */
  | 'beforeNewsroom'
  /** The TextMate grammar takes no line that opens so for a heading. */
  | 'noHeading';

/** Words that open lines of the page. Lower case. */
const pageLineWords: WordTable<PageLineUse> = [
  { uses: ['header', 'beforeDay'], words: 'date' },
  { uses: ['byline', 'noHeading'], words: 'by' },
  { uses: ['beforeDay', 'beforeColon', 'published', 'noHeading'], words: 'published updated posted' },
  { uses: ['beforeDay'], words: 'modified issued' },
  { uses: ['beforePublished'], words: 'first last' },
  { uses: ['more', 'noHeading'], words: 'read' },
  { uses: ['more'], words: 'see watch listen' },
  { uses: ['newsroom', 'noHeading'], words: 'reporting writing editing' },
  { uses: ['newsroom'], words: 'compiled' },
  { uses: ['beforeNewsroom', 'noHeading'], words: 'additional' },
  { uses: ['beforeNewsroom'], words: 'further' },
];

export function pageLineWordsFor(use: PageLineUse): string[] {
  return [...wordsFor(pageLineWords, use)];
}
