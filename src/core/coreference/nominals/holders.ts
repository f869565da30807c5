import type { Nominal } from '../candidates';
import type { Chain, Role } from '../chains';
import type { Discourse } from '../discourse';
import type { CommonNouns } from '../language';

/**
 * The people who are said to have the role that a noun phrase names; where nobody is, those who can be called so ("the ⟦premier⟧" of a
 * prime minister). `home` is the country that a role has of which the text does not say whose it is.
 */
export function holdersOf(
  nominal: Nominal,
  discourse: Discourse,
  nouns: CommonNouns,
  home: string | null,
): readonly Chain[] {
  const named = (noun: string, modifiers: readonly string[]): Chain[] => {
    const held = discourse.holdersOf(noun).filter(({ role }) => isRole(role, nominal, modifiers, { nouns, home }));
    return [...new Set(held.map(({ chain }) => chain))];
  };
  const called = named(nominal.word, nominal.modifiers);
  if (called.length > 0) return called;
  const others = (nouns.otherNames.get(nominal.word) ?? []).flatMap((role) => {
    const words = role.split(' ');
    return named(words[words.length - 1], [...nominal.modifiers, ...words.slice(0, -1)]);
  });
  return [...new Set(others)];
}

/** Whether the phrase can mean the role: of that country and rank, and of no other office than the phrase says. */
function isRole(
  role: Role,
  { country }: Nominal,
  modifiers: readonly string[],
  { nouns, home }: { readonly nouns: CommonNouns; readonly home: string | null },
): boolean {
  if (country !== null && (role.country ?? home) !== country) return false;
  const words = wordsBeforeNoun(role);
  for (const word of modifiers)
    if ((nouns.ranks.has(word) || nouns.offices.has(word)) && !words.includes(word)) return false;
  return words.every((word) => !nouns.ranks.has(word) || modifiers.includes(word));
}

/** "deputy", "prime" of "Deputy Prime Minister"; what follows the noun ("of the former union") is not asked. */
function wordsBeforeNoun({ text, word }: Role): readonly string[] {
  const words = text.toLowerCase().split(/[\s\u00a0-]+/);
  const noun = words.lastIndexOf(word);
  return noun < 0 ? words : words.slice(0, noun);
}
