import { attribution } from './attribution';
import { figures } from './figures';
import { head } from './head';
import { quotations } from './quotations';
import { include, type Grammar } from './tmLanguage';

/** What can be coloured before any code has run. The server's semantic tokens take its place where there are any. */
export const articleGrammar: Grammar = {
  $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
  name: 'News article',
  scopeName: 'text.article',
  patterns: include('header', 'byline', 'dateline', 'headline', 'blank', 'prose'),
  repository: {
    ...head,
    prose: { patterns: include('quotations', 'attribution', 'editorial', 'times', 'quantities') },
    ...quotations,
    ...attribution,
    ...figures,
  },
};
