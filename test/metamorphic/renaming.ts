import type { GoldArticle, GoldEntity } from '../../scripts/reading/gold';
import type { Culture } from './names.data';
import type { Replacement } from './rewriting';

/** Renames every person of a gold article, each word of a name always to the same word, keeping sex where pronouns tell it. */
export function renamePeople(
  gold: GoldArticle,
  culture: Culture,
  sexOf: (given: string) => 'm' | 'f' | null,
): Replacement[] {
  const words = new Map<string, string>();
  let given = 0;
  let surname = 0;
  for (const person of gold.entities.filter((e) => e.type === 'person' && e.named)) {
    const longest = namesOf(person).reduce((a, b) => (b.split(/[\s-]/).length > a.split(/[\s-]/).length ? b : a), '');
    const parts = longest.split(/\s/).filter((w) => /^\p{Lu}/u.test(w) && !/\.$/.test(w));
    const sex = sexByPronoun(person) ?? sexOf(parts[0]) ?? 'm';
    parts.forEach((word, i) => {
      if (words.has(word)) return;
      const isGiven = i < parts.length - 1;
      const pool = isGiven ? (sex === 'f' ? culture.women : culture.men) : culture.surnames;
      words.set(word, pool[(isGiven ? given++ : surname++) % pool.length]);
    });
  }
  for (const other of gold.entities.filter((e) => e.type !== 'person')) {
    for (const name of namesOf(other)) for (const word of name.split(/[\s-]/)) words.delete(word);
  }
  return replaceWords(gold.text, words);
}

/** Gives towns with a name of one word another town's name, also in capitals; `isTown` knows the ones that are no country. */
export function renameTowns(
  gold: GoldArticle,
  names: readonly string[],
  isTown: (name: string) => boolean,
): Replacement[] {
  const words = new Map<string, string>();
  const others = new Set(
    gold.entities
      .flatMap((e) => namesOf(e).filter((n) => /\s/.test(n) || e.type !== 'place'))
      .flatMap((n) => n.split(/[\s-]/)),
  );
  for (const town of gold.entities.filter(
    (e) => e.type === 'place' && e.named && isTown(e.name) && !others.has(e.name),
  )) {
    const by = names[(words.size / 2) % names.length];
    words.set(town.name, by).set(town.name.toUpperCase(), by.toUpperCase());
  }
  return replaceWords(gold.text, words);
}

function replaceWords(text: string, words: ReadonlyMap<string, string>): Replacement[] {
  return [...text.matchAll(/[\p{L}\p{M}]+(?:['’-]\p{Lu}[\p{L}\p{M}]+)*/gu)].flatMap((match) => {
    const by = words.get(match[0]);
    return by === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
}

function namesOf(entity: GoldEntity): string[] {
  return entity.mentions.filter((m) => m.kind === 'name').map((m) => m.text);
}

function sexByPronoun(person: GoldEntity): 'm' | 'f' | null {
  const pronouns = person.mentions.filter((m) => m.kind === 'pronoun').map((m) => m.text.toLowerCase());
  if (pronouns.some((p) => /^(?:she|her|hers|herself)$/.test(p))) return 'f';
  return pronouns.some((p) => /^(?:he|his|him|himself)$/.test(p)) ? 'm' : null;
}
