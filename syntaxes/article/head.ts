import { agenciesFor } from '../../src/languages/any/layout/agencies';
import { pageLineWordsFor } from '../../src/languages/any/layout/pageLineWords';
import { month } from './calendar';
import { groups, oneOf, type Rule } from './tmLanguage';

const capitalized = (word: string): string => word[0].toUpperCase() + word.slice(1);
/** "By", "BY" */
const by = pageLineWordsFor('byline').flatMap((word) => [capitalized(word), word.toUpperCase()]);
/** "published", "Published" */
const published = pageLineWordsFor('published').flatMap((word) => [word, capitalized(word)]);
const beforePublished = pageLineWordsFor('beforePublished').map((word) => `${capitalized(word)} `);
/** "By ", "Published: ", "Reporting " */
const noHeading = [
  ...by,
  ...pageLineWordsFor('noHeading')
    .filter((word) => !pageLineWordsFor('byline').includes(word))
    .map((word) => capitalized(word) + (pageLineWordsFor('published').includes(word) ? ':?' : '')),
];

const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]{1,40}`;
const name = String.raw`\p{Lu}[\p{L}.'’-]{1,30}`;
const day = String.raw`(?:${month} \d{1,2}|\d{1,2} ${month})(?:,? \d{4})?`;
/** BEIRUT / WASHINGTON/LONDON, Aug 28 / SAN JOSE, Costa Rica (AP) */
const inCapitals = String.raw`(${capitals}(?:[ /]${capitals}){0,5}(?:, ${name}(?: ${name}){0,2})?)(?:,? (${day}))?(?: (\([^()\n]{2,40}\)))?`;
/** Kyiv, Ukraine (AP) */
const withAgency = String.raw`(${name}(?:,? ${name}){0,3}) (\(${oneOf(agenciesFor('grammar'))}\))`;
const dash = String.raw`[ \t\x{A0}]{0,2}((?:[—–―]|-{1,2}|_)(?=[ \t\x{A0}]))`;

/** What stands above the story and opens it, and headings between its paragraphs. */
export const head: Readonly<Record<string, Rule>> = {
  header: {
    comment: 'Line 1 of a seed article: date 2017-08-28 Caption (credit)',
    contentName: 'markup.heading.caption.article',
    begin: String.raw`\A\x{FEFF}?[ \t]?(${pageLineWordsFor('header').join('|')})[ \t]+(\d{4}-\d{2}-\d{2})\b`,
    beginCaptures: groups('keyword.control.date.article', 'constant.numeric.date.article'),
    end: '$',
    patterns: [
      {
        name: 'comment.line.credit.article',
        match: String.raw`\([^()\n]{1,80}\)(?=[ \t]*$)|\[[^\[\]\n]{1,80}\](?=[ \t]*$)`,
      },
    ],
  },
  headline: {
    comment: 'A first line without final punctuation, when there is no header.',
    name: 'markup.heading.headline.article',
    match: String.raw`\A\x{FEFF}?(?=[^\n]{2,150}$)[ \t]*[\p{Lu}\p{Nd}“‘"'][^\n]*[^\s.,;:!?…”"’)\]]$`,
  },
  byline: {
    name: 'comment.line.byline.article',
    match: String.raw`^[ \t]*(?:${oneOf(by)} \p{Lu}[^\n.!?]{1,80}|${oneOf(beforePublished)}?${oneOf(published)}\b:?[^\n.!?]{1,60})$`,
  },
  dateline: {
    comment: 'BEIRUT — / BEIRUT (Reuters) - / WASHINGTON/LONDON, Aug 28 — / KYIV, Ukraine (AP) —',
    match: String.raw`^[ \t\x{FEFF}]*(?:${inCapitals}|${withAgency})${dash}`,
    captures: groups(
      'entity.name.tag.dateline.article',
      'constant.numeric.date.article',
      'entity.other.attribute-name.agency.article',
      'entity.name.tag.dateline.article',
      'entity.other.attribute-name.agency.article',
      'punctuation.separator.dateline.article',
    ),
  },
  blank: {
    comment: 'A heading is looked for only after a blank line: the rule waits for the next line with text.',
    begin: String.raw`^[ \t]*$`,
    end: String.raw`^(?=[ \t]*\S)`,
    applyEndPatternLast: 1,
    patterns: [{ include: '#heading-line' }],
  },
  'heading-line': {
    name: 'markup.heading.section.article',
    match: String.raw`^[ \t]*(?!${oneOf(noHeading)} )(?=[^\n]{2,56}$)[\p{Lu}\p{Nd}][^\n]*[^\s.,;:!?…”"’)\]—–-]$`,
  },
};
