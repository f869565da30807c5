import { Cat, type WordInfo } from './wordInfo';

/** Runs of capitalized words, connectors between them included ("Bank of England", not "Bush and Blair"). */
export function findRuns(
  words: readonly WordInfo[],
  runFirst: Int32Array,
  runLast: Int32Array,
  runCats: Int32Array,
): void {
  const n = words.length;
  for (let i = 0; i < n;) {
    if (!words[i].capital) {
      i++;
      continue;
    }
    let last = i;
    let cats = words[i].cats;
    for (let k = i + 1; k < n && k <= last + 2; k++) {
      if (words[k].capital) {
        last = k;
        cats |= words[k].cats;
      } else if (!words[k].connector) break;
    }
    for (let k = i; k <= last; k++) {
      runFirst[k] = i;
      runLast[k] = last;
      runCats[k] =
        cats &
        (Cat.given |
          Cat.orgHead |
          Cat.title |
          Cat.placeHead |
          Cat.eventHead |
          Cat.demonym |
          Cat.miscHead |
          Cat.country);
    }
    i = last + 1;
  }
}
