import type { ClauseWords } from '../../../core/syntax/language';
import { wordList, wordSet } from '../../../core/text/wordLists';
import { bareClauseVerbs } from '../lexicon/reportingVerbs';
import { timeNouns } from './calendar';

const withClauseOnly = 'because although though if unless whereas while whether lest once albeit provided supposing';
const withPhraseToo = 'after before since until till as than so';

export const clauses: ClauseWords = {
  subordinators: new Map([
    ...wordList(withClauseOnly).map((word) => [word, false] as const),
    ...wordList(withPhraseToo).map((word) => [word, true] as const),
  ]),
  complementizer: 'that',
  contentVerbs: bareClauseVerbs,
  objectControl: wordSet(`
    ask tell allow force want expect urge order let make help get cause lead persuade convince enable permit invite encourage
    require compel instruct advise warn push press call teach train remind authorize direct prompt oblige need believe consider
    find show prove assume report know think say see`),
  timeNouns,
  freeRelatives: wordSet('what'),
  relativeAdverbs: wordSet('where why'),
  timeAdverbs: wordSet('when'),
  contrasts: wordSet('but'),
};
