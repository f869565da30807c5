import type { NominalWords } from '../../../core/coreference/language';
import { determinerKinds, determiners } from '../lexicon/determiners';
import { wordsFor } from '../lexicon/wordTable';

export const nominalWords: NominalWords = {
  determiners: determinerKinds('phrase'),
  determinersOfMarked: determinerKinds('marked'),
  deictic: wordsFor(determiners, 'deictic'),
  leadingArticle: /^(?:the|a|an) /i,
  of: new Set(['of']),
  complements: new Set(['of', 'for']),
  copulas: new Set(['be']),
  conjunctions: new Set(['and', 'or']),
  additions: new Set(['and']),
};
