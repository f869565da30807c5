/** Text as it would be printed, from a corpus's tokens, and where each token came to lie. */
export interface Printed {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const closing = /^(?:[,.;:!?)\]}%…»”]|''|'s|’s|n't|n’t|'(?:re|ve|ll|d|m)|’(?:re|ve|ll|d|m)|\.\.+)$/i;
const opening = /^(?:[([{$£€#«“]|``)$/;

/** Joins tokens with the spaces of printed English. Straight quotes open and close in turn. */
export function detokenize(tokens: readonly string[]): Printed {
  let text = '';
  let glue = true;
  let quoteOpen = false;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    const straight = token === '"';
    const closes = straight ? quoteOpen : closing.test(token);
    if (!glue && !closes) text += ' ';
    const printed = token === '``' ? '“' : token === "''" ? '”' : token;
    starts.push(text.length);
    text += printed;
    ends.push(text.length);
    glue = straight ? !quoteOpen : opening.test(token);
    if (straight) quoteOpen = !quoteOpen;
  }
  return { text, starts, ends };
}
