import type { Evidence } from '../../analysis';
import type { Article } from '../../article';
import type { TokenRange } from '../../syntax/syntax';
import { addTo } from '../../text/groups';
import { tokenText, type Tokens } from '../../text/tokens';
import { WordFlag, type HashedGazetteer } from '../gazetteer/gazetteer';
import type { NameSpan, NameType } from '../names';
import { merge, offsetsOf, rangeText } from '../spans';
import type { DocumentContext } from './context';
import type { NamePattern, WordsAround } from './rule';

/**
 * Names whose form says what they are ("Roe v. Wade", "Mrs May") take the place of what the recognizer read there; it
 * has seen few of them. Where it read just these words, they get the pattern's type.
 */
export function findWrittenNames(
  { article, gazetteer, words: { patterns, notNames } }: DocumentContext,
  names: readonly NameSpan[],
): NameSpan[] {
  const { tokens } = article;
  const kept = names.filter((name) => !notNames.test(rangeText(tokens, name)));
  const found: NameSpan[] = [];
  const none = new Set<number>();
  const view = new WordView(article, gazetteer, kept);
  const asked = byTrigger(patterns);
  for (let i = 0; i < tokens.count; i++) {
    if (!asked.begins.has(tokens.text.charCodeAt(tokens.starts[i]))) continue;
    for (const pattern of asked.patterns.get(tokenText(tokens, i)) ?? []) {
      view.move(i);
      for (const { from, to, type } of pattern.find(view)) {
        const range = { first: i + from, last: i + to };
        if (type === null) none.add(range.first);
        else found.push(nameOf(tokens, range, type, pattern));
      }
    }
  }
  return merge(
    kept.filter(({ first, last }) => last - first > 1 || !none.has(first)),
    found,
  );
}

function nameOf(tokens: Tokens, range: TokenRange, type: NameType, { id, score }: NamePattern): NameSpan {
  const evidence: Evidence = { source: 'rule', rule: id, score, spans: [offsetsOf(tokens, range)] };
  return { ...range, type, score, evidence: [evidence] };
}

/** The patterns by the words at which they are looked for, and the code units with which those begin. */
interface Triggers {
  readonly patterns: ReadonlyMap<string, readonly NamePattern[]>;
  readonly begins: ReadonlySet<number>;
}

const remembered = new WeakMap<readonly NamePattern[], Triggers>();

/** Made once for a language. */
function byTrigger(patterns: readonly NamePattern[]): Triggers {
  const known = remembered.get(patterns);
  if (known) return known;
  const byWord = new Map<string, NamePattern[]>();
  for (const pattern of patterns) for (const word of pattern.triggers) addTo(byWord, word, pattern);
  const made = { patterns: byWord, begins: new Set([...byWord.keys()].map((word) => word.charCodeAt(0))) };
  remembered.set(patterns, made);
  return made;
}

/** The words around one word of an article; it is moved on, so that looking at many makes nothing. */
export class WordView implements WordsAround {
  readonly #article: Article;
  readonly #gazetteer: HashedGazetteer;
  readonly #typeOf: (NameType | undefined)[];
  #here = 0;

  constructor(article: Article, gazetteer: HashedGazetteer, names: readonly NameSpan[]) {
    this.#article = article;
    this.#gazetteer = gazetteer;
    this.#typeOf = [];
    for (const { first, last, type } of names) for (let t = first; t < last; t++) this.#typeOf[t] = type;
  }

  move(token: number): void {
    this.#here = token;
  }

  at(k: number): string {
    const token = this.#here + k;
    return token >= 0 && token < this.#article.tokens.count ? tokenText(this.#article.tokens, token) : '';
  }

  low(k: number): string {
    return this.at(k).toLowerCase().replace(/\.$/, '');
  }

  isGlued(k: number): boolean {
    const { starts, ends, count } = this.#article.tokens;
    const token = this.#here + k;
    return token > 0 && token < count && starts[token] === ends[token - 1];
  }

  opensSentence(k: number): boolean {
    const { sentences, sentenceOf, tokens } = this.#article;
    const token = this.#here + k;
    return token >= 0 && token < tokens.count && sentences.first[sentenceOf[token]] === token;
  }

  isGivenName(k: number): boolean {
    return (this.#gazetteer.words(this.at(k)) & WordFlag.given) !== 0;
  }

  isSurname(k: number): boolean {
    return (this.#gazetteer.words(this.at(k)) & WordFlag.surname) !== 0;
  }

  isPlace(from: number, to: number): boolean {
    const { tokens } = this.#article;
    const range = { first: this.#here + from, last: this.#here + to };
    if (range.first < 0 || range.last > tokens.count || range.last <= range.first) return false;
    return this.#gazetteer.places(rangeText(tokens, range)).some((place) => place.exact);
  }

  typeAt(k: number): NameType | null {
    return this.#typeOf[this.#here + k] ?? null;
  }
}
