import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Tag, type TagName } from '../../src/core/syntax/tags';
import { tokenize } from '../english';
import { type Sentences, type Tokens, withForms } from '../../src/core/text/tokens';
import { spelledTag } from './spelledTags';

/** A sentence of ../shared/data/syntax in our tokens and tags. `heads` and `relations` only where the file has them. */
export interface TaggedSentence {
  readonly id: string;
  readonly source: string;
  readonly words: readonly string[];
  /** Whether white space stands before the word; pieces of one word of the file have none. */
  readonly gaps: readonly boolean[];
  readonly tags: readonly number[];
  /** Index into the file's tokens each word comes from. */
  readonly origin: readonly number[];
  /** Universal Dependencies head (0-based index into the file's tokens, -1 = root) and relation, of the file's tokens. */
  readonly heads?: readonly number[];
  readonly relations?: readonly string[];
}

interface Row {
  readonly id: string;
  readonly source: string;
  readonly tokens: string[];
  readonly xpos: string[];
  readonly head?: number[];
  readonly deprel?: string[];
}

/** The commonest tag of each word, case folded: what pieces of hyphenated words are taken to be. */
export type Priors = ReadonlyMap<string, number>;

/** The rows of a gzip JSON Lines file. */
export function readRows(path: string): Row[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** The commonest tag of each unhyphenated word in `rows`. */
export function wordPriors(rows: readonly Row[]): Priors {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens, xpos } of rows) {
    tokens.forEach((token, i) => {
      const tag = tagOf(token, xpos[i]);
      const word = token.toLowerCase();
      const byTag = counts.get(word) ?? new Map<number, number>();
      counts.set(word, byTag.set(tag, (byTag.get(tag) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([word, byTag]) => [word, [...byTag].sort((a, b) => b[1] - a[1])[0][0]]));
}

/**
 * A row in our conventions: words split at hyphens and after currency signs (pieces tagged by {@link wordPriors}), clitics
 * with a stray typographic apostrophe joined ("didn ’ t" → "did n’t"), punctuation tagged by form, infinitive TO apart from
 * the preposition, and, if `spelled`, what MASC's tagger took for nouns by {@link spelledTag}.
 */
export function convert(row: Row, priors: Priors, spelled = true): TaggedSentence {
  const words: string[] = [];
  const gaps: boolean[] = [];
  const tags: number[] = [];
  const origin: number[] = [];
  const push = (word: string, gap: boolean, tag: number, from: number) => {
    words.push(word);
    gaps.push(gap);
    tags.push(tag);
    origin.push(from);
  };
  const { tokens, xpos } = row;
  for (let i = 0; i < tokens.length; i++) {
    const clitic =
      tokens[i] === '’' && i > 0 && i + 1 < tokens.length
        ? joinClitic(tokens[i - 1], tokens[i + 1], tags.at(-1)!, priors)
        : null;
    if (clitic) {
      if (clitic.stem !== tokens[i - 1]) {
        words[words.length - 1] = clitic.stem;
        tags[tags.length - 1] = clitic.stemTag;
      }
      push(clitic.word, false, clitic.tag, i);
      i++;
      continue;
    }
    let gap =
      !(tokens[i] === '-' && tagOf('-', xpos[i]) === Tag.HYPH) &&
      !(i > 0 && tokens[i - 1] === '-' && tags.at(-1) === Tag.HYPH);
    for (const piece of pieces(tokens[i], tagOf(tokens[i], xpos[i]), priors)) {
      push(piece.word, gap, piece.tag, i);
      gap = false;
    }
  }
  if (spelled && row.source === 'masc') words.forEach((word, i) => (tags[i] = spelledTag(word, tags[i])));
  infinitiveTo(words, tags);
  alternateQuotes(words, tags);
  const heads = row.head?.map((head) => head - 1);
  return { id: row.id, source: row.source, words, gaps, tags, origin, ...(heads && { heads, relations: row.deprel }) };
}

/** Tokens and sentences as the tokenizer would give them, a sentence a line. */
export function asTokens(sentences: readonly TaggedSentence[]): { tokens: Tokens; sentences: Sentences } {
  const starts: number[] = [];
  const ends: number[] = [];
  const first: number[] = [];
  const last: number[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const { words, gaps } of sentences) {
    first.push(starts.length);
    words.forEach((word, i) => {
      if (gaps[i]) {
        parts.push(i === 0 ? '\n' : ' ');
        at++;
      }
      starts.push(at);
      parts.push(word);
      at += word.length;
      ends.push(at);
    });
    last.push(starts.length);
  }
  return {
    tokens: withForms({
      text: parts.join(''),
      count: starts.length,
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      kinds: new Uint8Array(starts.length).fill(1),
    }),
    sentences: { count: first.length, first: Int32Array.from(first), last: Int32Array.from(last) },
  };
}

const spelled: Readonly<Record<string, TagName>> = {
  '(': '-LRB-',
  ')': '-RRB-',
  '...': ':',
  '-': ':',
  '"': "''",
  "'": "''",
  PRN: 'PRP',
  LRB: '-LRB-',
  'VBG|NN': 'VBG',
  ';': ':',
  'UH`': 'UH',
  GW: 'FW',
};

const byForm: Readonly<Record<string, TagName>> = {
  '[': '-LRB-',
  '{': '-LRB-',
  '(': '-LRB-',
  ']': '-RRB-',
  '}': '-RRB-',
  ')': '-RRB-',
  '“': '``',
  '”': "''",
  '«': '``',
  '»': "''",
  '—': ':',
  '–': ':',
  '--': ':',
  '…': ':',
  '...': ':',
  '/': 'SYM',
  '|': 'SYM',
  '=': 'SYM',
  '+': 'SYM',
  '<': 'SYM',
  '>': 'SYM',
  _: 'SYM',
  '*': 'SYM',
  '~': 'SYM',
  '•': 'SYM',
  '°': 'SYM',
  '§': 'SYM',
  '\\': 'SYM',
  '^': 'SYM',
  '©': 'SYM',
  '♭': 'SYM',
  '♯': 'SYM',
  '¦': 'SYM',
  '%': 'NN',
  '&': 'CC',
  $: '$',
  '€': '$',
  '£': '$',
  '#': '#',
  '‘': '``',
  '-': ':',
  ';': ':',
  ':': ':',
  '@': 'IN',
};

function tagOf(token: string, xpos: string): number {
  if (token === '-' && (xpos === 'HYPH' || xpos === '-')) return Tag.HYPH;
  if (/^(?:-{2,}|…\.*)$/.test(token)) return Tag[':'];
  if (/^[.?!]+$/.test(token)) return token.startsWith('..') ? Tag[':'] : Tag['.'];
  if (token === '’' && xpos !== 'POS') return Tag["''"];
  if (byForm[token]) return Tag[byForm[token]];
  if (!/[\p{L}\p{N}]/u.test(token) && !/^['"’`]/.test(token) && xpos !== ',') return Tag.SYM;
  const name = spelled[xpos] ?? xpos;
  const tag = Tag[name as TagName];
  if (tag === undefined) throw new Error(`unknown tag ${xpos} of ${token}`);
  return tag;
}

const clitics: Readonly<Record<string, TagName>> = { s: 'POS', ll: 'MD', re: 'VBP', ve: 'VBP', d: 'MD', m: 'VBP' };

function joinClitic(
  left: string,
  right: string,
  leftTag: number,
  priors: Priors,
): { stem: string; stemTag: number; word: string; tag: number } | null {
  if (right === 't' && /^\p{L}+n$/u.test(left)) {
    const stem = left.toLowerCase() === 'can' ? left.slice(0, 2) : left.slice(0, -1);
    const n = left.toLowerCase() === 'can' ? 'n' : left.slice(-1);
    return { stem, stemTag: priors.get(stem.toLowerCase()) ?? leftTag, word: `${n}’t`, tag: Tag.RB };
  }
  const name = Object.hasOwn(clitics, right) ? clitics[right] : undefined;
  if (!name || !/^\p{L}+$/u.test(left)) return null;
  const verbal =
    leftTag === Tag.PRP || leftTag === Tag.EX || leftTag === Tag.WP || /^(that|here|there|where|what|how)$/i.test(left);
  return { stem: left, stemTag: leftTag, word: `’${right}`, tag: right === 's' && verbal ? Tag.VBZ : Tag[name] };
}

const prefixes = new Set(
  'non anti pre post co re ex mid sub semi multi inter intra counter pro un ultra neo pan quasi micro mini e'.split(
    ' ',
  ),
);
const keepsWholeTag = new Set([
  Tag.NN,
  Tag.NNS,
  Tag.NNP,
  Tag.NNPS,
  Tag.CD,
  Tag.VB,
  Tag.VBD,
  Tag.VBG,
  Tag.VBN,
  Tag.VBP,
  Tag.VBZ,
  Tag.RB,
]);

/** The tokenizer's pieces of one of the file's tokens. Clitics and abbreviations, which it knows by what stands before, stay whole. */
function pieces(token: string, tag: number, priors: Priors): { word: string; tag: number }[] {
  const { count, starts, ends } = tokenize(token);
  const words = Array.from({ length: count }, (_, k) => token.slice(starts[k], ends[k]));
  if (count < 2 || /^['’`]|\.$/.test(token) || words.join('') !== token) return [{ word: token, tag }];
  const lastWord = words.findLastIndex((word) => /[\p{L}\p{N}]/u.test(word));
  return words.map((word, k) => {
    if (word === '-' || word === '‐' || word === '‑') return { word, tag: Tag.HYPH };
    if (!/[\p{L}\p{N}]/u.test(word)) return { word, tag: tagOf(word, 'SYM') };
    return { word, tag: pieceTag(word, k === lastWord, k === 0, tag, priors) };
  });
}

function pieceTag(word: string, last: boolean, first: boolean, whole: number, priors: Priors): number {
  if (/^\d[\d.,]*$/.test(word)) return Tag.CD;
  if (first && prefixes.has(word.toLowerCase())) return Tag.AFX;
  if (last && keepsWholeTag.has(whole)) return whole;
  if ((whole === Tag.NNP || whole === Tag.NNPS) && /^\p{Lu}/u.test(word)) return Tag.NNP;
  const prior = priors.get(word.toLowerCase());
  if (prior !== undefined && prior !== Tag.VBD) return prior;
  if (/ed$/.test(word)) return Tag.VBN;
  return /ing$/.test(word) ? Tag.VBG : /^\p{Lu}/u.test(word) ? Tag.NNP : last ? whole : Tag.NN;
}

function infinitiveTo(words: readonly string[], tags: number[]): void {
  words.forEach((word, i) => {
    if (tags[i] !== Tag.TO && !(tags[i] === Tag.IN && word.toLowerCase() === 'to')) return;
    let next = i + 1;
    while (next < tags.length && (tags[next] === Tag.RB || tags[next] === Tag["''"] || tags[next] === Tag['``']))
      next++;
    tags[i] = tags[next] === Tag.VB ? Tag.TO : tags[i] === Tag.TO && next >= tags.length ? Tag.TO : Tag.IN;
  });
}

function alternateQuotes(words: readonly string[], tags: number[]): void {
  let open = false;
  words.forEach((word, i) => {
    if (word !== '"') return;
    tags[i] = open ? Tag["''"] : Tag['``'];
    open = !open;
  });
}
