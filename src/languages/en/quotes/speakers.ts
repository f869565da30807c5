import type { SpeakerWords } from '../../../core/quotes/language';
import { wordSet } from '../../../core/text/wordLists';

export const speakers: SpeakerWords = {
  anonymousHeads: wordSet(`
    one source sources official officials diplomat diplomats insider insiders aide aides witness witnesses resident residents
    officer officers spokesman spokeswoman spokesperson analyst analysts trader traders adviser advisers advisor advisors person
    people man woman observer observers critic critics expert experts activist activists lawmaker lawmakers commander soldier
    employee employees worker workers executive executives negotiator negotiators authorities supplier professor investigator
    investigators minister general survivor survivors neighbour neighbours neighbor neighbors relative relatives banker bankers
    lawyer`),
  afterHead: wordSet('of from at in with for who'),
  pronouns: wordSet('he she they it we i you him her them'),
};
