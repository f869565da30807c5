import { anyLanguage } from '../../../../src/languages/any';
import type { LayoutLanguage } from '../../../../src/core/layout/language';
import { months, weekdays } from './words';

/** "Lundon, la 28-an de aŭgusto 2017". Datelines and agencies are those of any language. */
export const layout: LayoutLanguage = {
  months: months.map((name) => [name]),
  ordinalEndings: ['-an', '-a'],
  dayLinks: ['de'],
  headerWords: ['dato'],
  beforeDate: new RegExp(`^(?:aperis:?\\s)?(?:(?:${weekdays.join('|')})n?,?\\s)?(?:la\\s)?`, 'i'),
  afterDate: /^(?:,? je la \d{1,2}:\d\d)?\.?$/,
  dateline: anyLanguage.layout.dateline,
  creditWords: /\b(?:foto|bildo)\b/i,
  byline: /^de\s+(?=\p{Lu})/iu,
  otherLines: [/^legu ankaŭ\b/i, /^ĉiuj rajtoj rezervitaj\b/i],
  pictureLine: /^Bildo: /,
  linksBelow: /^legu ankaŭ$/i,
  briefs: /^mallonge$/i,
  openEndings: new Set(['la', 'de', 'en', 'kaj', 'al', 'por', 'kun', 'ke']),
};
