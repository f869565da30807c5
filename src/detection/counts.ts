import { readDateline } from '../core/layout/dateline';
import { readDateLine } from '../core/layout/header';
import type { PageWords } from '../core/layout/pageWords';
import * as english from '../languages/en/newsPatterns';
import { signs, signsOf, type Sign } from '../languages/en/newsSigns';
import { layoutWords, linesOf, type Line } from './page';
import * as shapes from './patterns';

/** How many lines from the top a byline and a date are looked for in, and a dateline. */
const top = 12;
const datelineTop = 14;
/** A shorter text counts as one of this many words: a sign or two in it are chance. */
const fewWords = 60;

/** A text as the features count it. */
export class Counts {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Lines of running text. */
  readonly prose: readonly Line[];
  readonly words: number;
  readonly sentences: number;
  readonly #signs = new Float64Array(signs.length);
  readonly #matches = new Map<RegExp, number>();
  readonly #layout: PageWords = layoutWords();

  constructor(text: string) {
    this.text = text;
    this.lines = linesOf(text);
    this.prose = this.lines.filter((line) => isProseLine(line.text));
    this.sentences = Math.max(1, this.all(shapes.sentenceEnds));
    let words = 0;
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      words++;
      for (const sign of signsOf.get(word.toLowerCase()) ?? []) this.#signs[sign]++;
    }
    this.words = words;
  }

  /** How many words are of a sign. */
  sign(sign: Sign): number {
    return this.#signs[signs.indexOf(sign)];
  }

  /** How often a pattern matches. */
  all(pattern: RegExp): number {
    const known = this.#matches.get(pattern) ?? this.text.match(pattern)?.length ?? 0;
    this.#matches.set(pattern, known);
    return known;
  }

  /** A number for each hundred words; 1 where it is as usual in news. */
  per(count: number, usual: number): number {
    return squash((count / Math.max(this.words, fewWords)) * (100 / usual));
  }

  /** The share of the lines that pass. */
  share(test: (line: string) => boolean): number {
    return this.lines.length === 0 ? 0 : this.lines.filter((line) => test(line.text)).length / this.lines.length;
  }

  /** A first line like a title, and prose below it. */
  hasHeadline(): boolean {
    const [first] = this.lines;
    if (!first || this.lines.length < 2) return false;
    const words = first.text.split(/\s+/).length;
    const plain = words >= 4 && words <= 18 && !/[.:;{}<>=|\\#*_@]$|[{}<>=|\\#*_@]/.test(first.text);
    return plain && this.lines.slice(1, 8).some((line) => isProseLine(line.text) && line.text.length > 60);
  }

  hasByline(): boolean {
    return (
      this.lines.slice(0, top).some((line) => english.byline.test(line.text)) || english.bylineAnywhere.test(this.text)
    );
  }

  hasDateline(): boolean {
    return this.lines.slice(0, datelineTop).some((line) => {
      const found = readDateline(this.text, line, this.#layout);
      const [place] = found?.places ?? [];
      return found !== null && (found.agency !== null || (place !== undefined && !/\p{Ll}/u.test(place.text)));
    });
  }

  hasLooseDateline(): boolean {
    return this.lines.slice(0, datelineTop).some((line) => shapes.looseDateline.test(line.text));
  }

  hasDateLine(): boolean {
    return this.lines
      .slice(0, top)
      .some((line) => readDateLine(this.text, line, this.#layout) !== null || english.newsDate.test(line.text));
  }

  paragraphs(): number {
    const ends = this.text.split(/\n\s*\n/).filter((paragraph) => /[.!?]["”’)]*\s*$/.test(paragraph));
    return Math.max(1, ends.length);
  }

  /** The share of the lines after the first that are set in. */
  indented(): number {
    const lines = this.text.split('\n').filter((line) => line.trim());
    return lines.length === 0 ? 0 : lines.slice(1).filter((line) => /^(?: {2,}|\t)/.test(line)).length / lines.length;
  }
}

/** 0 to 1.6, and 1 where a number is 1: more of the same says less and less. */
export const squash = (value: number): number => Math.min(1.6, (2 * value) / (1 + value));

const isProseLine = (line: string): boolean => /(?:\p{L}[\p{L}’'-]*[,;]? ){5}/u.test(line) && !/[{}<>=|\\]/.test(line);
