import {
  tokenModifiers,
  tokenTypes,
  type Position,
  type Range,
  type TokenModifier,
  type TokenType,
} from '../../protocol';
import { compare } from '../shared/ranges';
import type { Coloured } from './palette';

/** A piece of a line with its type, as the server's semantic tokens say it. */
export interface Token extends Range {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The tokens in LSP's encoding: five numbers each, places relative to the one before. */
export function tokensOf(data: readonly number[]): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let column = 0;
  for (let i = 0; i + 4 < data.length; i += 5) {
    column = data[i] === 0 ? column + data[i + 1] : data[i + 1];
    line += data[i];
    tokens.push({
      start: { line, character: column },
      end: { line, character: column + data[i + 2] },
      type: tokenTypes[data[i + 3]],
      modifiers: tokenModifiers.filter((_, bit) => data[i + 4] & (1 << bit)),
    });
  }
  return tokens;
}

/** How words look. All of it is said, so that no theme adds a mark that has another meaning. */
export interface Look {
  /** In hex; null: that of plain text. */
  readonly color: string | null;
  /** Who is quoted. */
  readonly bold: boolean;
  /** What somebody says or thinks, in the article's own words. */
  readonly italic: boolean;
  /** What is unsure. */
  readonly dotted: boolean;
}

/** What is nothing that is shown: the grammar colours by its own lights, before anything is read. */
const plain: Look = { color: null, bold: false, italic: false, dotted: false };

/** Ranges by how they look: a `Look` as JSON. */
export type Looks = Map<string, Range[]>;

export interface Wishes {
  readonly colorOf: (type: Coloured) => string;
  /** Are there dots under what is unsure? */
  readonly dots: boolean;
  /** What is left as it is; an empty one parts what lies around it. */
  readonly holes: readonly Range[];
}

/** How each place within `within` looks, the places of no token too. Tokens are in text order. */
export function looksOf(tokens: readonly Token[], within: Range, wishes: Wishes): Looks {
  const looks: Looks = new Map();
  const free = without(within, wishes.holes);
  let next = 0;
  const add = (look: Look, { start, end }: Range) => {
    const name = JSON.stringify(look);
    const ranges = looks.get(name) ?? [];
    while (next < free.length && compare(free[next].end, start) <= 0) next++;
    for (let i = next; i < free.length && compare(free[i].start, end) < 0; i++)
      ranges.push({ start: later(start, free[i].start), end: earlier(end, free[i].end) });
    looks.set(name, ranges);
  };
  let last = within.start;
  for (const token of tokens) {
    if (compare(last, token.start) < 0) add(plain, { start: last, end: token.start });
    add(lookOf(token, wishes), { start: token.start, end: token.end });
    last = token.end;
  }
  if (compare(last, within.end) < 0) add(plain, { start: last, end: within.end });
  return looks;
}

function lookOf({ type, modifiers }: Token, { colorOf, dots }: Wishes): Look {
  const marks = { bold: modifiers.includes('speaker'), dotted: dots && modifiers.includes('uncertain') };
  if (type === 'attitude' || modifiers.includes('indirect')) return { color: null, italic: true, ...marks };
  return { color: colorOf(type), italic: false, ...marks };
}

const later = (a: Position, b: Position): Position => (compare(a, b) < 0 ? b : a);
const earlier = (a: Position, b: Position): Position => (compare(a, b) < 0 ? a : b);

/** What is left of a range, in text order. */
function without({ start, end }: Range, holes: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from: Position = start;
  for (const hole of [...holes].sort((a, b) => compare(a.start, b.start))) {
    if (compare(hole.end, from) <= 0 || compare(hole.start, end) >= 0) continue;
    if (compare(from, hole.start) < 0) left.push({ start: from, end: hole.start });
    from = hole.end;
  }
  if (compare(from, end) < 0) left.push({ start: from, end });
  return left;
}
