import type { TokenRange } from '../../syntax/syntax';
import type { Tokens } from '../../text/tokens';
import type { NameSpan, NameType } from '../names';
import { offsetsOf } from '../spans';

/** A name that a language's pattern says; its id stands in the evidence. */
export function nameByPattern(
  tokens: Tokens,
  { first, last }: TokenRange,
  type: NameType,
  { id, score }: { readonly id: string; readonly score: number },
): NameSpan {
  return {
    first,
    last,
    type,
    score,
    evidence: [{ source: 'rule', rule: id, score, spans: [offsetsOf(tokens, { first, last })] }],
  };
}
