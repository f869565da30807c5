import type { SyntaxRepairs } from '../../../../core/syntax/language';
import { wordSet } from '../../../../core/text/wordLists';
import { overlookedVerbs } from './overlookedVerbs';
import { participleAfterSubject, saidIsPast, unchangedPast } from './pastTense';
import { reportingVerbs } from './reportingVerbs';

export const repairs: SyntaxRepairs = {
  whileTagging: [participleAfterSubject, saidIsPast, unchangedPast],
  intentions: wordSet(
    'plan plans hope hopes aim aims vow vows pledge pledges promise promises need needs want wants move moves',
  ),
  afterTagging: reportingVerbs,
  overlookedVerbs,
};
