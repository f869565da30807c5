import { wordSet } from '../../../../core/text/wordLists';
import type { SentenceWords } from '../../../../core/times/grammar/rule';

const streets = wordSet(`
st. st street streets ave. ave avenue rd. rd road dr. dr drive ln. ln lane blvd. blvd boulevard way ct. ct court
pl. place terrace ter. hwy. hwy highway pkwy. pkwy parkway cir. circle square sq. row crescent close alley walk
trail mews gardens quay pike turnpike plaza loop expressway broadway block`);
const capital = /^[\p{Lu}\d]/u;

/** How many words a street's name has before its kind. */
const longest = 4;

/** Whether the number at `i` is a house's: "1127 Ninth St.", "1850 N. Elm Avenue", "the 1900 block". */
export function isHouseNumber(w: SentenceWords, i: number): boolean {
  if (w.at(i + 1) === 'block') return true;
  for (let k = i + 1; k <= i + 1 + longest; k++) {
    if (!capital.test(w.raw(k))) return false;
    if (streets.has(w.at(k))) return k > i + 1 || w.at(k) === 'broadway';
  }
  return false;
}
