import type { Evidence, Span } from '../analysis';
import type { Article } from '../article';
import { tokenFrom, type Tokens } from '../text/tokens';
import { tokenText } from '../text/tokens';
import type { NameSpan } from './names';
import { merge, offsetsOf, rangeText } from './spans';

const LEXICON_SCORE = 0.99;

/** Obeys the lexicon, then what a person has settled for exact spans. */
export function applySettled(article: Article, names: readonly NameSpan[]): NameSpan[] {
  const { tokens, inputs } = article;
  const { lexicon, constraints = [] } = inputs;
  let result = [...names];
  if (lexicon) {
    const not = new Set(lexicon.notNames.map((name) => name.toLowerCase()));
    result = merge(
      result.filter((name) => !not.has(rangeText(tokens, name).toLowerCase())),
      lexiconNames(article),
    );
  }
  const rejected = constraints.flatMap((c) => (c.kind === 'notMention' ? [c.span] : []));
  if (rejected.length > 0) result = result.filter((name) => !rejected.some((span) => same(span, offsetsOf(tokens, name))));
  const mentions = constraints.flatMap((c) => (c.kind === 'mention' ? settledName(tokens, c.span, c.type) : []));
  return merge(result, mentions);
}

function settledName(tokens: Tokens, span: Span, type: NameSpan['type']): NameSpan[] {
  const first = tokenFrom(tokens, span.start);
  const last = tokenFrom(tokens, span.end);
  if (last <= first) return [];
  return [{ first, last, type, score: 1, evidence: [{ source: 'person', rule: 'mention-settled', score: 1, spans: [span] }] }];
}

/** Every occurrence of the lexicon's names and aliases, longest first at each place. Case counts. */
function lexiconNames({ tokens, inputs }: Article): NameSpan[] {
  const byFirst = new Map<string, { words: string[]; type: NameSpan['type'] }[]>();
  for (const { name, type, aliases = [] } of inputs.lexicon?.names ?? []) {
    for (const form of [name, ...aliases]) {
      const words = form.split(/[\s-]+/).filter(Boolean);
      if (words.length === 0) continue;
      const list = byFirst.get(words[0]) ?? [];
      list.push({ words, type });
      byFirst.set(
        words[0],
        list.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  const found: NameSpan[] = [];
  if (byFirst.size === 0) return found;
  for (let i = 0; i < tokens.count;) {
    const hit = (byFirst.get(tokenText(tokens, i)) ?? [])
      .map(({ words, type }) => ({ type, last: matchEnd(tokens, i, words) }))
      .find(({ last }) => last > i);
    if (!hit) {
      i++;
      continue;
    }
    const evidence: Evidence = {
      source: 'lexicon',
      rule: 'project-lexicon',
      score: LEXICON_SCORE,
      spans: [offsetsOf(tokens, { first: i, last: hit.last })],
    };
    found.push({ first: i, last: hit.last, type: hit.type, score: LEXICON_SCORE, evidence: [evidence] });
    i = hit.last;
  }
  return found;
}

/** Token after the match of `words` at token `i`, hyphens between them ignored; -1 when they do not match. */
function matchEnd(tokens: Tokens, i: number, words: readonly string[]): number {
  let at = i;
  for (let k = 0; k < words.length; k++) {
    if (k > 0 && at < tokens.count && tokenText(tokens, at) === '-') at++;
    if (at >= tokens.count || tokenText(tokens, at) !== words[k]) return -1;
    at++;
  }
  return at;
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
