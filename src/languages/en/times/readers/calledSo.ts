import { wordSet } from '../../../../core/text/wordLists';
import type { SentenceWords } from '../../../../core/times/grammar/rule';
import { monthAt, weekdayAt } from './dates';

const titles = wordSet(`
mr mr. mrs mrs. ms ms. miss mx mx. dr dr. sir dame lord lady prof prof. professor president minister chancellor sen sen.
senator rep rep. gov gov. governor judge justice capt capt. captain sgt sgt. gen gen. general col col. lt lt. pope
saint st st. rev rev. sister brother aunt uncle queen king prince princess`);
const capital = /^\p{Lu}\p{Ll}/u;

/** Whether the month or weekday at `i` is somebody's name: "Mrs May", "Ms June", "|Friday Obi and Sunday Olise scored". */
export function isCalledSo(w: SentenceWords, i: number): boolean {
  if (titles.has(w.at(i - 1)) && capital.test(w.raw(i - 1))) return true;
  const surname = w.raw(i + 1);
  if (!capital.test(surname) || !/^NNPS?$/.test(w.tag(i + 1) ?? '') || titles.has(w.at(i + 1))) return false;
  if (weekdayAt(w, i - 2) || monthAt(w, i - 2)) return false;
  const opens = i === w.first || /^(?:and|,|;|\()$/.test(w.at(i - 1));
  if (opens && w.at(i + 2) === ',' && /^(?:who|whose)$/.test(w.at(i + 3))) return true;
  return opens && /^(?:VBD|VBZ|VBP|MD|POS)$|^CC$/.test(w.tag(i + 2) ?? '');
}
