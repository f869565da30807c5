import type { Article } from '../../article';
import { tokenText, type Tokens } from '../../text/tokens';
import type { TokenRange } from '../../syntax/syntax';

/** A place where a form stands. */
export interface Occurrence<T> extends TokenRange {
  readonly value: T;
}

/** Longer forms are no names; it bounds the work at each token. */
const mostWords = 12;
const hyphen = /^[-‐‑–]$/;

/**
 * Every place where one of the forms stands word for word within a sentence, the longest first at each, without
 * overlaps, in text order. Case counts, hyphens between words do not. `free` says whether a token may be taken. Of
 * equal forms the last counts. Linear in text and forms.
 */
export function findForms<T>(
  { tokens, sentenceOf, tokenize }: Pick<Article, 'tokens' | 'sentenceOf' | 'tokenize'>,
  forms: Iterable<readonly [form: string, value: T]>,
  free: (token: number) => boolean = () => true,
): Occurrence<T>[] {
  const values = new Map<string, { readonly value: T }>();
  const lengths = new Map<string, Set<number>>();
  for (const [form, value] of forms) {
    const words = wordsOf(form, tokenize);
    if (words.length === 0 || words.length > mostWords) continue;
    values.set(words.join(' '), { value });
    const known = lengths.get(words[0]);
    if (known) known.add(words.length);
    else lengths.set(words[0], new Set([words.length]));
  }
  const found: Occurrence<T>[] = [];
  if (values.size === 0) return found;
  for (let i = 0; i < tokens.count;) {
    const known = lengths.get(tokenText(tokens, i));
    const hit =
      known && longestAt(tokens, i, Math.max(...known), values, (t) => sentenceOf[t] === sentenceOf[i] && free(t));
    if (hit) found.push(hit);
    i = hit ? hit.last : i + 1;
  }
  return found;
}

function longestAt<T>(
  tokens: Tokens,
  first: number,
  most: number,
  values: ReadonlyMap<string, { readonly value: T }>,
  free: (token: number) => boolean,
): Occurrence<T> | null {
  let key = '';
  let best: Occurrence<T> | null = null;
  for (let at = first, words = 0; at < tokens.count && words < most && free(at); at++) {
    const word = tokenText(tokens, at);
    if (hyphen.test(word)) continue;
    key += words === 0 ? word : ` ${word}`;
    words++;
    const hit = values.get(key);
    if (hit) best = { first, last: at + 1, value: hit.value };
  }
  return best;
}

/** Whether a form is one of these, whatever its case and white space. */
export function isFormIn(forms: readonly string[]): (form: string) => boolean {
  const fold = (form: string): string => form.trim().replace(/\s+/g, ' ').toLowerCase();
  const all = new Set(forms.map(fold));
  return (form) => all.size > 0 && all.has(fold(form));
}

/** A form as it is compared: its words, hyphens aside; empty for what is too long to be a name. */
export const formKey = (form: string, tokenize: Article['tokenize']): string => wordsOf(form, tokenize).join(' ');

function wordsOf(form: string, tokenize: Article['tokenize']): string[] {
  const tokens = tokenize(form.length > 400 ? '' : form);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i)).filter((word) => !hyphen.test(word));
}
