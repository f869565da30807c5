import { wordsFor, type WordTable } from '../../en/lexicon/wordTable';

/** What the name of a news agency serves for. */
export type AgencyUse =
  /** In brackets it ends a dateline without a dash: "NEW YORK (CNN) The …". With a dash any name will do. */
  | 'withoutDash'
  /** Alone or as part of a longer name, it tells an agency after a place that is not in capitals: "Beirut (Reuters Life) – …". */
  | 'insideName'
  /** In brackets it vouches for a dateline, and for a plain-text document to be an article: "Beirut (AFP) - …". */
  | 'known'
  /** The TextMate grammar colours it after a place that is not in capitals. */
  | 'grammar'
  /** It tells a photo credit. */
  | 'credit';

/** News agencies and picture houses, as they sign. */
const agencies: WordTable<AgencyUse> = [
  { uses: ['withoutDash', 'insideName', 'known', 'grammar', 'credit'], words: 'Reuters' },
  { uses: ['withoutDash', 'insideName', 'known', 'grammar'], words: 'Xinhua Bloomberg' },
  { uses: ['withoutDash', 'known', 'grammar', 'credit'], words: 'AP AFP' },
  { uses: ['withoutDash', 'known', 'grammar'], words: 'ANSA BBC CNN DPA dpa EFE PTI TASS UPI' },
  { uses: ['withoutDash', 'known'], words: 'ANI' },
  { uses: ['withoutDash'], words: 'AAP IPS MEE' },
  { uses: ['known', 'grammar'], words: 'IANS Kyodo Yonhap' },
  { uses: ['known'], words: 'REUTERS' },
  { uses: ['credit'], words: 'EPA Getty' },
];

export function agenciesFor(use: AgencyUse): ReadonlySet<string> {
  return wordsFor(agencies, use);
}
