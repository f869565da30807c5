import { tokenText, type Tokens } from '../../text/tokens';
import { foldName } from '../gazetteer/folding';
import { WordFlag, type GazetteerPlace, type HashedGazetteer } from '../gazetteer/gazetteer';
import type { DocumentLanguage } from '../language';
import type { NameSpan, NameType } from '../names';
import { rangeText } from '../spans';
import type { NameInText } from './rule';

/** Longer names that begin with a given name are mostly no person's. */
const mostPersonWords = 4;

/** A name as the rules of a language see it. */
export class NameView implements NameInText {
  readonly type: NameType;
  readonly score: number;
  readonly length: number;
  readonly #tokens: Tokens;
  readonly #name: NameSpan;
  readonly #gazetteer: HashedGazetteer;
  readonly #words: Pick<DocumentLanguage, 'calendar'>;

  constructor(tokens: Tokens, name: NameSpan, gazetteer: HashedGazetteer, words: Pick<DocumentLanguage, 'calendar'>) {
    this.type = name.type;
    this.score = name.score;
    this.length = name.last - name.first;
    this.#tokens = tokens;
    this.#name = name;
    this.#gazetteer = gazetteer;
    this.#words = words;
  }

  own(k: number): string {
    return this.#at(this.#name.first + k);
  }

  before(k: number): string {
    return this.#at(this.#name.first - k);
  }

  after(k: number): string {
    return this.#at(this.#name.last + k - 1);
  }

  ownLow(k: number): string {
    return lowered(this.own(k));
  }

  beforeLow(k: number): string {
    return lowered(this.before(k));
  }

  afterLow(k: number): string {
    return lowered(this.after(k));
  }

  startsWithGivenName(): boolean {
    return (this.#gazetteer.words(this.own(0)) & WordFlag.given) !== 0 && this.length <= mostPersonWords;
  }

  demonym(): string | null {
    return this.#gazetteer.demonym(this.own(0));
  }

  isPlace(): boolean {
    const text = rangeText(this.#tokens, this.#name);
    return !this.#words.calendar.has(foldName(text)) && this.#gazetteer.places(text).length > 0;
  }

  isCountry(): boolean {
    return this.#namesakes().some(({ kind }) => kind === 'country');
  }

  isSpelledAsPlace(size: 'any' | 'larger'): boolean {
    return this.#namesakes().some(({ kind }) => size === 'any' || kind !== 'town');
  }

  /** The places that are spelled just so. */
  #namesakes(): readonly GazetteerPlace[] {
    return this.#gazetteer.places(rangeText(this.#tokens, this.#name)).filter(({ exact }) => exact);
  }

  #at(token: number): string {
    return token >= 0 && token < this.#tokens.count ? tokenText(this.#tokens, token) : '';
  }
}

function lowered(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
