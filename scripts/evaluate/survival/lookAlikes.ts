import type { Random } from './random';

/** Another word that looks like this one: a letter changed, doubled, dropped or put in, an ending, another case. */
export function lookAlike(word: string, random: Random): string {
  const letters = [...word];
  const at = random.between(letters.length > 3 ? 1 : 0, letters.length);
  const letter = 'aeioulnrstm'[random.between(0, 11)];
  const made = random.pick([
    () => letters.map((c, i) => (i === at ? letter : c)).join(''),
    () => letters.map((c, i) => (i === at ? c + letter : c)).join(''),
    () => letters.filter((_, i) => i !== at).join(''),
    () => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`),
    () => `${word}${random.pick(['ed', 'er', 'ian', 'ov'])}`,
    () => (/^\p{Lu}/u.test(word) ? word.toLowerCase() : word[0].toUpperCase() + word.slice(1)),
  ])();
  return made === word || made === '' ? `${word}a` : made;
}
