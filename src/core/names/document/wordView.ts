import type { Article } from '../../article';
import { tokenText } from '../../text/tokens';
import { WordFlag, type GazetteerPlace, type HashedGazetteer } from '../gazetteer/gazetteer';
import type { NameSpan, NameType } from '../names';
import { rangeText } from '../spans';
import type { WordsAround } from './rule';

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
    return this.#namesakes(from, to).length > 0;
  }

  isCountry(from: number, to: number): boolean {
    return this.#namesakes(from, to).some(({ kind }) => kind === 'country');
  }

  isDemonym(k: number): boolean {
    return this.#gazetteer.demonym(this.at(k)) !== null;
  }

  typeAt(k: number): NameType | null {
    return this.#typeOf[this.#here + k] ?? null;
  }

  /** The places that are spelled just so. */
  #namesakes(from: number, to: number): readonly GazetteerPlace[] {
    const { tokens } = this.#article;
    const range = { first: this.#here + from, last: this.#here + to };
    if (range.first < 0 || range.last > tokens.count || range.last <= range.first) return [];
    return this.#gazetteer.places(rangeText(tokens, range)).filter(({ exact }) => exact);
  }
}
