import { wordSet } from '../../text/wordLists';
import { auxiliaries } from '../words.data';

/** The forms of each auxiliary, lower-case. */
export const isBe = wordSet(auxiliaries.be);
export const isHave = wordSet(auxiliaries.have);
export const isDo = wordSet(auxiliaries.do);
export const isGet = wordSet(auxiliaries.get);
