import { agenciesFor } from './agencies';
import { pageLineWordsFor, type PageLineUse } from './pageLineWords';

const opening = (use: PageLineUse): string => pageLineWordsFor(use).join('|');
const creditAgencies = [...agenciesFor('credit')].join('|');

/** Words of a photo credit. */
export const creditWords = new RegExp(
  `\\b(?:photos?|images?|pictures?|credit|courtesy|file|handout|photograph|via|screengrab|graphic|${creditAgencies})\\b`,
  'i',
);

/** Lines that belong to the page or the newsroom and not to the story. Each begins the line. */
export const otherLines: readonly RegExp[] = [
  new RegExp(`^(?:${opening('more')})(?: more|:| also| next)`, 'i'),
  /^(?:also read|related(?: articles?| stories| coverage)?(?::|$)|more (?:on this|from|stories)|recommended|most read|trending)/i,
  /^(?:advertisement|sponsored|subscribe|sign up|newsletter|click here|share (?:this|on)|follow us|comments?|print|e-?mail this)\b/i,
  new RegExp(`^\\(?(?:(?:(?:${opening('beforeNewsroom')}) )?(?:${opening('newsroom')})(?: and \\w+)? by)\\b`, 'i'),
  /^(?:with (?:reporting|inputs|files) (?:by|from)|contributed by|translated by)\b/i,
  /^(?:contacts?|media (?:contact|enquiries|inquiries)|press (?:contact|office)|for (?:more|further) information|tel|phone|e-?mail)\b\s*[:.]/i,
  /^(?:for (?:more|further) information)/i,
  /^(?:copyright|©|\(c\)|all rights reserved)/i,
  new RegExp(`^(?:${opening('beforeColon')}|first published|last updated)s?\\s*:`, 'i'),
  /^(?:photo|image|picture|file photo|source|credit|caption|video|graphic|correction)s?\s*:/i,
  /^(?:#{2,}|-\s?30\s?-|\*\s?\*\s?\*.*|[-_=*~•·]{3,}|end(?:s|it)?|\[?end\]?)$/i,
];

/** Before a capital. */
export const byline = new RegExp(`^(?:${opening('byline')})\\s+(?=\\p{Lu})`, 'iu');

/** Words that no finished line ends with. */
export const openEndings = new Set(
  (
    'the a an of to in on at by for with and or but from that which who whose as his her their its this these those into over ' +
    'under between against about after before during than was were is are has had have be been will would said not'
  ).split(' '),
);
