import type { NamingWords } from '../../../core/quotes/language';
import { wordSet } from '../../../core/text/wordLists';

export const names: NamingWords = {
  before: wordSet(`
    called nicknamed named dubbed titled entitled so-called known termed codenamed alias aka word term phrase words terms
    phrases slogan motto label film movie book novel song album single play opera musical show series episode painting poem
    essay documentary game track drama comedy programme program magazine exhibition ballad hit anthem column title operation
    project campaign nickname hymn sitcom`),
  as: wordSet('as'),
};
