import { foldCode } from '../../model/hashing';
import type { Tokens } from '../../text/tokens';

/** How a sentence is capitalized; ALL-CAPS and headline case take the meaning out of capital letters. */
const CaseMode = { normal: 0, headline: 1, capitals: 2, lower: 3 } as const;

/** The case mode of the tokens `[first, last)`. */
export function caseMode(tokens: Tokens, first: number, last: number): number {
  let words = 0;
  let longWords = 0;
  let capitalized = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const start = tokens.starts[i];
    const length = tokens.ends[i] - start;
    const c = tokens.text.charCodeAt(start);
    const upper = foldCode(c) !== c && c > 0x40 && c < 0x530;
    if (!upper && !(c >= 0x61 && c < 0x530)) continue;
    words++;
    if (length >= 4) longWords++;
    if (!upper) continue;
    if (length >= 4) capitalized++;
    const ending = tokens.text.charCodeAt(tokens.ends[i] - 1);
    if (length >= 2 && foldCode(ending) !== ending) capitals++;
  }
  if (words < 2) return CaseMode.normal;
  if (capitals * 10 >= words * 6) return CaseMode.capitals;
  if (longWords >= 3 && capitalized * 10 >= longWords * 8) return CaseMode.headline;
  return capitalized === 0 && capitals === 0 && words >= 4 ? CaseMode.lower : CaseMode.normal;
}
