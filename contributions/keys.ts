/** The keys that labels can have: each is bound, and the client finds the label. */
export const letters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** A capital letter is written as its key with Shift. */
export const keyOf = (letter: string): string =>
  letter === letter.toLowerCase() ? letter : `shift+${letter.toLowerCase()}`;
