import type { TokenRange } from '../../../syntax/syntax';
import { isSmall } from '../../../text/letterCase';
import { lowerText, type Tokens, tokenText } from '../../../text/tokens';
import { because } from '../../evidence';
import type { NameSpan, NameType } from '../../names';
import { offsetsOf, rangeText } from '../../spans';
import type { DocumentContext } from '../context';

/** From here on the recognizer is trusted with the article before a name. */
const sureOfArticle = 0.7;

/**
 * Takes apart what is several names, by what the article calls by itself elsewhere: "Xanadu's Al Balad TV" is an owner
 * and what it owns, "Shiite Xanadu" a people and a name, "Xanadu-Erewhon" two names. A pronoun with a capital is none,
 * nor is what runs on into speech.
 */
export function trimNames(context: DocumentContext, names: readonly NameSpan[]): NameSpan[] {
  const { article, gazetteer } = context;
  const { tokens } = article;
  const kept = names.filter((name) => !isFunctionWord(context, name));
  const forms = new Map<string, NameType>();
  for (const name of kept)
    if (name.type !== 'misc' || !forms.has(rangeText(tokens, name))) forms.set(rangeText(tokens, name), name.type);
  const known = (first: number, last: number): NameType | null => {
    const text = tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]);
    if (gazetteer.demonym(text) !== null) return 'group';
    if (gazetteer.places(text).some((place) => place.exact && place.kind !== 'town')) return 'place';
    return forms.get(text) ?? null;
  };
  return kept
    .flatMap((name) => beforeSpeech(tokens, name))
    .map((name) => trimEnds(context, name))
    .flatMap((name) => {
      if (name.last - name.first < 2) return [groupBeforeNoun(context, name)];
      const pieces = atPossessive(context, name, known) ?? atComma(context, name) ?? afterGroup(context, name, forms);
      return pieces ?? atHyphen(tokens, name, known) ?? [name];
    });
}

function isFunctionWord(
  { article: { tokens }, words: { functionWords } }: DocumentContext,
  { first, last }: NameSpan,
): boolean {
  const word = tokenText(tokens, first);
  return (
    last - first === 1 && functionWords.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase())
  );
}

/**
 * A quotation that opens inside a name and does not close there ends it ("told Xanadu “We …”"); what is left of a title
 * is no name.
 */
function beforeSpeech({ text, starts, ends }: Tokens, name: NameSpan): NameSpan[] {
  const { first, last, type } = name;
  for (let i = first + 1; i < last; i++) {
    if (!/^["“‘']/.test(text[starts[i]]) || !/^\s\S\p{L}/u.test(text.slice(starts[i] - 1, starts[i] + 3))) continue;
    if (/["”’'](?!\p{L})/u.test(text.slice(starts[i] + 1, ends[last - 1]))) return [name];
    return type === 'misc' || type === 'event' ? [] : [{ ...name, last: i }];
  }
  return [name];
}

/** "a Western diplomat", "the Shiite militia": a faith, leaning or descent before a common noun. */
function groupBeforeNoun({ article: { tokens }, words: { groups } }: DocumentContext, name: NameSpan): NameSpan {
  if (name.type === 'group' || name.score >= 0.9 || name.last >= tokens.count) return name;
  if (!groups.has(lowerText(tokens, name.first)) || !isSmall(tokens, name.last)) return name;
  return piece(tokens, name, name, 'group', 'group-before-noun');
}

/**
 * The day after a name ("told Abbas Saturday"), the second of two titles before it, and the article a sentence begins
 * with, unless it is surely the name's.
 */
function trimEnds({ article: { tokens }, words }: DocumentContext, name: NameSpan): NameSpan {
  const { first, last, type, score } = name;
  if (last - first < 2 || type === 'misc' || type === 'event') return name;
  if (words.weekdays.has(tokenText(tokens, last - 1))) return { ...name, last: last - 1 };
  const isTitle = (token: number): boolean => token >= 0 && isTitleWord(tokenText(tokens, token), words.titles);
  if (type !== 'place' && isTitle(first) && isTitle(first - 1)) return { ...name, first: first + 1 };
  const opens =
    isArticle(tokenText(tokens, first), words.definiteArticles) &&
    type !== 'place' &&
    score < sureOfArticle &&
    opensSentence(tokens, first);
  return opens ? { ...name, first: first + 1 } : name;
}

/** "Lieutenant General", "Deputy Chief": titles of two words are halved at times. */
function isTitleWord(word: string, titles: ReadonlySet<string>): boolean {
  return /^\p{Lu}/u.test(word) && titles.has(word.toLowerCase());
}

function isArticle(word: string, articles: ReadonlySet<string>): boolean {
  return /^\p{Lu}\p{Ll}*$/u.test(word) && articles.has(word.toLowerCase());
}

function opensSentence(tokens: Tokens, token: number): boolean {
  if (token === 0 || /^[.?!:"“”)\]]$/.test(tokenText(tokens, token - 1))) return true;
  return tokens.text.slice(tokens.ends[token - 1], tokens.starts[token]).includes('\n');
}

/** "Baltimore, Maryland": a place and the larger one it lies in. */
function atComma({ article: { tokens }, gazetteer }: DocumentContext, name: NameSpan): NameSpan[] | null {
  if (name.type !== 'place') return null;
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (tokenText(tokens, i) !== ',') continue;
    const larger = gazetteer.places(tokens.text.slice(tokens.starts[i + 1], tokens.ends[name.last - 1]));
    if (larger.some((place) => place.exact && place.kind !== 'town'))
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ];
  }
  return null;
}

function atPossessive(
  { article: { tokens }, words: { possessive } }: DocumentContext,
  name: NameSpan,
  known: (first: number, last: number) => NameType | null,
): NameSpan[] | null {
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (!possessive.test(tokenText(tokens, i))) continue;
    const owner = known(name.first, i);
    if (owner === null || owner === 'event') return null;
    return [piece(tokens, name, { first: name.first, last: i }, owner, 'possessor-apart'), { ...name, first: i + 1 }];
  }
  return null;
}

function afterGroup(
  { article: { tokens }, words: { groups } }: DocumentContext,
  name: NameSpan,
  forms: ReadonlyMap<string, NameType>,
): NameSpan[] | null {
  if (!groups.has(lowerText(tokens, name.first))) return null;
  const rest = forms.get(tokens.text.slice(tokens.starts[name.first + 1], tokens.ends[name.last - 1]));
  if (!rest || rest === 'group') return null;
  return [
    piece(tokens, name, { first: name.first, last: name.first + 1 }, 'group', 'group-apart'),
    piece(tokens, name, { first: name.first + 1, last: name.last }, rest, 'group-apart'),
  ];
}

function atHyphen(
  tokens: Tokens,
  name: NameSpan,
  known: (first: number, last: number) => NameType | null,
): NameSpan[] | null {
  for (let i = name.first + 1; i + 1 < name.last; i++) {
    if (!/^[-–]$/.test(tokenText(tokens, i))) continue;
    const left = known(name.first, i);
    const right = known(i + 1, name.last);
    if (left === null || right === null || name.type === 'person') return null;
    return [
      piece(tokens, name, { first: name.first, last: i }, left, 'hyphen-between-names'),
      piece(tokens, name, { first: i + 1, last: name.last }, right, 'hyphen-between-names'),
    ];
  }
  return null;
}

type PieceRuleId = 'group-before-noun' | 'possessor-apart' | 'group-apart' | 'hyphen-between-names';

/**
 * A piece is as sure as its type is: a group's word says it, other forms have yet to be weighed with their other uses.
 */
function piece(
  tokens: Tokens,
  name: NameSpan,
  { first, last }: TokenRange,
  type: NameType,
  rule: PieceRuleId,
): NameSpan {
  const score = type === 'group' ? 0.8 : 0.5;
  const evidence = [because('rule', rule, [offsetsOf(tokens, { first, last })], score), ...name.evidence];
  return { first, last, type, score, evidence };
}
