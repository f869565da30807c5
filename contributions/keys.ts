/** The keys that labels can have: each is bound, and the client finds the label. */
export const letters: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Characters that are kept for a box that is still to come, each with its key. */
export const writtenKeys: readonly (readonly [key: string, character: string])[] = [
  ...letters.map((letter) => [letter, letter] as const),
  ...letters
    .filter((letter) => /[a-z]/.test(letter))
    .map((letter) => [`shift+${letter}`, letter.toUpperCase()] as const),
  ['space', ' '],
  ['shift+space', ' '],
  ['-', '-'],
  ['.', '.'],
  [',', ','],
  ["'", "'"],
  ['enter', ''],
  ['tab', ''],
  ['delete', ''],
  ['backspace', '\b'],
];

/** A capital letter is written as its key with Shift. */
export const keyOf = (letter: string): string =>
  letter === letter.toLowerCase() ? letter : `shift+${letter.toLowerCase()}`;
