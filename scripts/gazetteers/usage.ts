import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { wordSet } from '../../src/core/text/wordLists';
import { foldName } from '../../src/core/names/gazetteer/folding';

/** Open news and other text (in ../shared/data/text), which tells what a name is used for. */
const texts = ['current_events_2002_2026', 'masc', 'state_union_1945_2006', 'wikinews_2019_2020'];

/** Words right after a name, or before it with "of", that say it is no town. */
const larger =
  wordSet(`island islands isle province region sea river lake ocean gulf bay strait peninsula mountain mountains volcano valley
  desert plateau coast family dynasty tribe language group party company airlines government empire war treaty`);

/** What must be seen so often before it counts. */
const leastSeen = 3;

interface Usage {
  all: number;
  /** In lower case. */
  small: number;
  /** After "the". */
  withArticle: number;
  /** After another word with a capital, as the end of a longer name. */
  inLonger: number;
  /** Beside a word for something larger, or for no place. */
  ofLarger: number;
}

/**
 * The names (folded) that open text uses for something else than a town: a common word ("hope"), what has an article ("the Humber"),
 * the end of other names ("Sri Lanka"), or an island, a river, a family ("the island of Luzon").
 */
export function usedOtherwise(names: ReadonlySet<string>): ReadonlySet<string> {
  const usages = new Map<string, Usage>();
  for (const text of texts) {
    const lines = gunzipSync(readFileSync(`../shared/data/text/${text}.txt.gz`))
      .toString('utf8')
      .split('\n');
    for (const line of lines) countLine(line, names, usages);
  }
  return new Set([...usages].flatMap(([name, usage]) => (isOtherwise(name, usage) ? [name] : [])));
}

function isOtherwise(name: string, { all, small, withArticle, inLonger, ofLarger }: Usage): boolean {
  const capitalized = all - small;
  if (small >= leastSeen && !name.includes(' ') && small / all > 0.05) return true;
  if (capitalized < leastSeen) return false;
  return (
    withArticle > 0.3 * capitalized || inLonger > 0.6 * capitalized || (ofLarger >= 2 && ofLarger > 0.1 * capitalized)
  );
}

/** Words of a name at most. */
const longest = 4;

function countLine(line: string, names: ReadonlySet<string>, usages: Map<string, Usage>): void {
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-'’.][\p{L}\p{M}]+)*/gu)];
  const keys = words.map(([word]) => foldName(word));
  const isNext = (i: number): boolean =>
    words[i] !== undefined &&
    words[i + 1] !== undefined &&
    words[i].index + words[i][0].length + 1 === words[i + 1].index;
  const isCapitalized = (i: number): boolean => words[i] !== undefined && /^\p{Lu}/u.test(words[i][0]);
  for (let from = 0; from < words.length; from++) {
    let key = '';
    for (let to = from; to < words.length && to < from + longest; to++) {
      if (to > from && !isNext(to - 1)) break;
      key = to === from ? keys[from] : `${key} ${keys[to]}`;
      if (!names.has(key)) continue;
      const usage = usages.get(key) ?? { all: 0, small: 0, withArticle: 0, inLonger: 0, ofLarger: 0 };
      usages.set(key, usage);
      usage.all++;
      if (!isCapitalized(from)) {
        usage.small++;
        continue;
      }
      const [before, after] = [isNext(from - 1), isNext(to)];
      if (before && keys[from - 1] === 'the') usage.withArticle++;
      if (before && from > 1 && isCapitalized(from - 1)) usage.inLonger++;
      if ((after && larger.has(keys[to + 1])) || (keys[from - 1] === 'of' && larger.has(keys[from - 2])))
        usage.ofLarger++;
    }
  }
}
