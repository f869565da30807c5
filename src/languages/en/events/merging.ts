import type { MergingWords } from '../../../core/events/language';
import { wordSet } from '../../../core/text/wordLists';

export const merging: MergingWords = {
  definite: wordSet('the this that these those its his her their both'),
  indefinite: wordSet('a an'),
  other: wordSet('another other second third separate previous earlier next last similar'),
  fresh: wordSet('new further more fresh'),
  also: wordSet('also'),
};
