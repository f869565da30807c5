import type { Range } from 'vscode-languageserver';
import type { Span } from '../../core/analysis';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/**
 * Everywhere the words of a range stand, whole words only, in text order, none over another, the range itself (widened to whole
 * words) among them. White space, letters' case and the shape of quotation marks and dashes don't count, but an acronym is not a
 * word: US, us.
 */
export function occurrences(reading: AnalyzedDocument, range: Range): Range[] {
  const { text, lines } = reading;
  const own = wholeWords(text, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) });
  if (own.end <= own.start) return [];
  const found = search(text, own).filter((span) => span.end <= own.start || span.start >= own.end);
  return [...found, own].sort((a, b) => a.start - b.start).map(reading.rangeOf);
}

const wordCharacter = /[\p{L}\p{M}\p{N}\ud800-\udfff]/u;

function wholeWords(text: string, span: Span): Span {
  const isWord = (at: number) => wordCharacter.test(text.charAt(at));
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start === end) return { start, end };
  while (start > 0 && isWord(start) && isWord(start - 1)) start--;
  while (end < text.length && isWord(end - 1) && isWord(end)) end++;
  return { start, end };
}

/** Knuth, Morris and Pratt's search over the folded text. */
function search(text: string, own: Span): Span[] {
  const folded = fold(text, 0, text.length);
  const wanted = fold(text, own.start, own.end).characters;
  const fallback = fallbackOf(wanted);
  const original = text.slice(own.start, own.end);
  const found: Span[] = [];
  let matched = 0;
  for (let i = 0; i < folded.characters.length; i++) {
    while (matched > 0 && folded.characters[i] !== wanted[matched]) matched = fallback[matched - 1];
    if (folded.characters[i] === wanted[matched]) matched++;
    if (matched < wanted.length) continue;
    const span = { start: folded.starts[i - matched + 1], end: folded.ends[i] };
    const separate = standsAlone(text, span) && sameAcronyms(original, text.slice(span.start, span.end));
    if (separate) found.push(span);
    matched = separate ? 0 : fallback[matched - 1];
  }
  return found;
}

function fallbackOf(wanted: readonly string[]): number[] {
  const fallback = [0];
  for (let i = 1, matched = 0; i < wanted.length; i++) {
    while (matched > 0 && wanted[i] !== wanted[matched]) matched = fallback[matched - 1];
    if (wanted[i] === wanted[matched]) matched++;
    fallback.push(matched);
  }
  return fallback;
}

interface Folded {
  readonly characters: readonly string[];
  /** Where each character begins and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function fold(text: string, from: number, to: number): Folded {
  const [characters, starts, ends]: [string[], number[], number[]] = [[], [], []];
  for (let i = from; i < to; i++) {
    const character = foldCharacter(text[i]);
    if (character === '') continue;
    if (character === ' ' && characters[characters.length - 1] === ' ') {
      ends[ends.length - 1] = i + 1;
      continue;
    }
    characters.push(character);
    starts.push(i);
    ends.push(i + 1);
  }
  return { characters, starts, ends };
}

/** Empty for what cannot be seen. */
function foldCharacter(character: string): string {
  if (/\s/.test(character)) return ' ';
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(character)) return '';
  if (/[‘’‚‛ʼ`´]/.test(character)) return "'";
  if (/[“”„‟«»]/.test(character)) return '"';
  if (/[‐-―−]/.test(character)) return '-';
  const lower = character.toLowerCase();
  return lower.length === 1 ? lower : character;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const isWord = (at: number) => wordCharacter.test(text.charAt(at));
  return !(start > 0 && isWord(start) && isWord(start - 1)) && !(end < text.length && isWord(end - 1) && isWord(end));
}

/** Words alike but for case have the same acronyms: two to four capitals. */
function sameAcronyms(a: string, b: string): boolean {
  const acronyms = (words: string) =>
    words
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => /^\p{Lu}{2,4}$/u.test(word))
      .join();
  return a === b || acronyms(a) === acronyms(b);
}
