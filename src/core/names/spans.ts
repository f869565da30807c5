import type { Evidence, Span } from '../analysis';
import type { Tokens } from '../text/tokens';
import type { TokenRange } from '../syntax/syntax';
import type { NameSpan } from './names';

/** Offsets of a token range. */
export function offsetsOf(tokens: Tokens, { first, last }: TokenRange): Span {
  return { start: tokens.starts[first], end: tokens.ends[last - 1] };
}

/** The text a token range covers. */
export function rangeText(tokens: Tokens, { first, last }: TokenRange): string {
  return tokens.text.slice(tokens.starts[first], tokens.ends[last - 1]);
}

/** Names in text order without overlaps: `added` are taken first, then those of `names` that still fit. */
export function merge(names: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  if (added.length === 0) return [...names];
  const taken = [...added].sort(byPosition).filter((name, i, all) => i === 0 || name.first >= all[i - 1].last);
  const result: NameSpan[] = [...taken];
  let k = 0;
  for (const name of names) {
    while (k < taken.length && taken[k].last <= name.first) k++;
    if (k === taken.length || taken[k].first >= name.last) result.push(name);
  }
  return result.sort(byPosition);
}

/** The name read as another type, with the evidence that says so in front. */
export function retyped(name: NameSpan, type: NameSpan['type'], evidence: Evidence): NameSpan {
  return { ...name, type, score: evidence.score, evidence: [evidence, ...name.evidence] };
}

/** For each token 1 where it is in a name. */
export function takenBy(tokens: Tokens, names: readonly TokenRange[]): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const { first, last } of names) taken.fill(1, first, last);
  return taken;
}

/** The name with one more reason for what it is; the strongest stands in front, and is what people are shown. */
export function supported(name: NameSpan, evidence: Evidence): NameSpan {
  if (evidence.score <= name.score) return { ...name, evidence: [...name.evidence, evidence] };
  return { ...name, score: evidence.score, evidence: [evidence, ...name.evidence] };
}

function byPosition(a: TokenRange, b: TokenRange): number {
  return a.first - b.first || b.last - a.last;
}
