import { wordSet } from '../../../../core/text/wordLists';
import type { SentenceWords } from '../../../../core/times/grammar/rule';

const dashes = wordSet('- – —');
const throughWords = wordSet('through thru');
const upToWords = wordSet('to until till');

/** How surely the word at `i` joins the ends of a range. */
export type Join = 'dash' | 'through' | 'to' | 'and';

/** What joins two ends of a range at `i`: a dash, "through", "to", "until", or "and" where "between" stands before `start`. */
export function joinAt(w: SentenceWords, i: number, start: number): Join | null {
  const word = w.at(i);
  if (dashes.has(word)) return w.at(start - 1) === 'between' ? null : 'dash';
  if (throughWords.has(word)) return 'through';
  if (upToWords.has(word)) return 'to';
  return word === 'and' && beforeRange(w, start) === 'between' ? 'and' : null;
}

/** "from" or "between" before a range, '' for anything else. */
export function beforeRange(w: SentenceWords, start: number): 'from' | 'between' | '' {
  const at = w.at(start - 1) === 'the' ? start - 2 : start - 1;
  const word = w.at(at);
  if (word === 'between') return 'between';
  return word === 'from' && !isMoved(w, at) ? 'from' : '';
}

/** "from" before `start` after a verb of moving: "postponed from |May 3 to May 10". */
export function isMove(w: SentenceWords, start: number): boolean {
  const at = w.at(start - 1) === 'the' ? start - 2 : start - 1;
  return w.at(at) === 'from' && isMoved(w, at);
}

const moves = wordSet(`
move moved moves moving postpone postponed delay delayed shift shifted reschedule rescheduled push pushed bring
brought change changed switch switched put adjourn adjourned extend extended defer deferred rise rose risen up
down fell fallen fall grow grew growing drop dropped increase increased`);

/** "The vote was moved from Friday to Sunday" is no range. */
function isMoved(w: SentenceWords, i: number): boolean {
  for (let k = Math.max(w.first, i - 5); k < i; k++) if (moves.has(w.at(k))) return true;
  return false;
}
