import { tokenText, type Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import { WordFlag, type HashedGazetteer } from '../../gazetteer/gazetteer';
import { CALENDAR, TITLES } from '../../lexicon.data';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';

/** The scores that a longer name needs to tell what a word of it is by itself. */
const CLEAR = 0.75;
const LIKELY = 0.6;
const POSSIBLE = 0.5;

/** Words of the longest name whose ends are looked for. */
const LONGEST = 8;

/** By folded form, the clearest longer name that the form stands for. */
export type LongerNames = ReadonlyMap<string, NameSpan>;

/** Last words of persons' full names that are clear enough. */
export function surnamesIn(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): LongerNames {
  return clearest(names, (name) => {
    if (!isFullName(name) || name.score < POSSIBLE) return '';
    if (name.score < CLEAR && !(gazetteer.words(tokenText(tokens, name.first)) & WordFlag.given)) return '';
    return wordOf(tokens, name.last - 1);
  });
}

/** First words of persons' full names ("Vanya", "Kim"), unless they are known places or calendar words. */
export function firstNamesIn(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): LongerNames {
  return clearest(names, (name) =>
    isFullName(name) && name.score >= CLEAR && !isKnown(tokenText(tokens, name.first), gazetteer)
      ? wordOf(tokens, name.first)
      : '',
  );
}

/** First words of longer names of organizations ("Ford" of "Ford Motor Company"), unless they are known places or peoples. */
export function bodiesIn(tokens: Tokens, names: readonly NameSpan[], gazetteer: HashedGazetteer): LongerNames {
  return clearest(names, (name) => {
    if (name.type !== 'organization' || name.last - name.first < 2 || name.score < LIKELY) return '';
    const word = tokenText(tokens, name.first);
    return isKnown(word, gazetteer) || gazetteer.demonym(word) !== null ? '' : wordOf(tokens, name.first);
  });
}

/** Several words that end a person's longer name ("Hassan Ould Merzoug" of "Al-Hassan Ould Merzoug"). */
export function endsIn(tokens: Tokens, names: readonly NameSpan[]): LongerNames {
  return clearest(names, (name) => {
    if (name.type !== 'person' || name.score < CLEAR || name.last - name.first > LONGEST) return [];
    return Array.from({ length: name.last - name.first - 2 }, (_, k) =>
      foldName(rangeText(tokens, { first: name.first + k + 1, last: name.last })),
    );
  });
}

function isFullName({ type, first, last }: NameSpan): boolean {
  return type === 'person' && last - first >= 2 && last - first <= 5;
}

function isKnown(word: string, gazetteer: HashedGazetteer): boolean {
  return CALENDAR.has(foldName(word)) || gazetteer.places(word).some((place) => place.exact && place.kind !== 'town');
}

function wordOf(tokens: Tokens, token: number): string {
  const word = foldName(tokenText(tokens, token));
  return word.length < 2 || TITLES.has(word) ? '' : word;
}

function clearest(names: readonly NameSpan[], formsOf: (name: NameSpan) => string | readonly string[]): LongerNames {
  const found = new Map<string, NameSpan>();
  for (const name of names) {
    for (const form of [formsOf(name)].flat()) {
      if (form !== '' && (found.get(form)?.score ?? -1) < name.score) found.set(form, name);
    }
  }
  return found;
}
