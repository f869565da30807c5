import { PerForm } from './perForm';
import type { Tokens } from './tokens';

const Case = { capital: 1, capitalized: 2, small: 4 } as const;

const cases = new PerForm(({ texts }, form) => {
  const text = texts[form];
  return (
    (/^\p{Lu}/u.test(text) ? Case.capital : 0) |
    (/^\p{Lu}\p{Ll}/u.test(text) ? Case.capitalized : 0) |
    (/^\p{Ll}/u.test(text) ? Case.small : 0)
  );
});

/** Whether token `i` begins with a capital letter. Never true outside the text, like all here. */
export const isCapital = (tokens: Tokens, i: number): boolean => has(tokens, i, Case.capital);

/** Whether it begins with a capital and goes on with a small letter: "Ann", and "McCain", but no "UN". */
export const isCapitalized = (tokens: Tokens, i: number): boolean => has(tokens, i, Case.capitalized);

/** Whether it begins with a small letter. */
export const isSmall = (tokens: Tokens, i: number): boolean => has(tokens, i, Case.small);

function has(tokens: Tokens, i: number, bit: number): boolean {
  return i >= 0 && i < tokens.count && (cases.of(tokens, i) & bit) !== 0;
}
