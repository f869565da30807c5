import { tokenText, type Tokens } from '../../../text/tokens';
import { foldName } from '../../gazetteer/folding';
import { WordFlag } from '../../gazetteer/gazetteer';
import type { NameSpan } from '../../names';
import { rangeText } from '../../spans';
import type { DocumentContext } from '../context';

/** The scores that a longer name needs to say what a word of it is by itself. */
const clear = 0.75;
const likely = 0.6;
const possible = 0.5;

/** Words of the longest name whose ends are looked for. */
const mostWords = 8;

/** By folded form, the clearest longer name that the form stands for. */
export type LongerNames = ReadonlyMap<string, NameSpan>;

/** Last words of persons' full names that are clear enough. */
export function surnamesIn(context: DocumentContext, names: readonly NameSpan[]): LongerNames {
  const { article, gazetteer } = context;
  return clearest(names, (name) => {
    if (!isFullName(name) || name.score < possible) return '';
    if (name.score < clear && !(gazetteer.words(tokenText(article.tokens, name.first)) & WordFlag.given)) return '';
    return wordOf(context, name.last - 1);
  });
}

/** First words of persons' full names ("Vanya", "Kim"), unless they are known places or calendar words. */
export function firstNamesIn(context: DocumentContext, names: readonly NameSpan[]): LongerNames {
  const { tokens } = context.article;
  return clearest(names, (name) =>
    isFullName(name) && name.score >= clear && !isPlaceOrDate(context, tokenText(tokens, name.first))
      ? wordOf(context, name.first)
      : '',
  );
}

/**
 * First words of longer names of organizations ("Ford" of "Ford Motor Company"), unless they are known places or
 * peoples.
 */
export function organizationStartsIn(context: DocumentContext, names: readonly NameSpan[]): LongerNames {
  return clearest(names, (name) => {
    if (name.type !== 'organization' || name.last - name.first < 2 || name.score < likely) return '';
    const word = tokenText(context.article.tokens, name.first);
    const isKnown = isPlaceOrDate(context, word) || context.gazetteer.demonym(word) !== null;
    return isKnown ? '' : wordOf(context, name.first);
  });
}

/** Companies' names without the legal form at their end ("Varga Motors" of "Varga Motors Corp."). */
export function organizationStemsIn(
  { article: { tokens }, words }: DocumentContext,
  names: readonly NameSpan[],
): LongerNames {
  return clearest(names, ({ type, first, last }) => {
    if (type !== 'organization' || last - first < 3) return '';
    let end = last;
    while (end - first > 1 && isLegalForm(tokenText(tokens, end - 1), words.legalForms)) end--;
    return end === last || end - first < 2 ? '' : foldName(rangeText(tokens, { first, last: end }));
  });
}

function isLegalForm(word: string, forms: ReadonlySet<string>): boolean {
  return /^[,.&]$/.test(word) || forms.has(word.toLowerCase().replace(/\.$/, ''));
}

/** Several words that end a person's longer name ("Hassan Ould Merzoug" of "Al-Hassan Ould Merzoug"). */
export function endsIn(tokens: Tokens, names: readonly NameSpan[]): LongerNames {
  return clearest(names, (name) => {
    if (name.type !== 'person' || name.score < clear || name.last - name.first > mostWords) return [];
    return Array.from({ length: name.last - name.first - 2 }, (_, k) =>
      foldName(rangeText(tokens, { first: name.first + k + 1, last: name.last })),
    );
  });
}

function isFullName({ type, first, last }: NameSpan): boolean {
  return type === 'person' && last - first >= 2 && last - first <= 5;
}

function isPlaceOrDate({ gazetteer, words }: DocumentContext, word: string): boolean {
  return (
    words.calendar.has(foldName(word)) || gazetteer.places(word).some((place) => place.exact && place.kind !== 'town')
  );
}

function wordOf({ article, words }: DocumentContext, token: number): string {
  const word = foldName(tokenText(article.tokens, token));
  return word.length < 2 || words.titles.has(word) ? '' : word;
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
