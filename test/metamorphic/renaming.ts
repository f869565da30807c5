import type { GoldArticle, GoldEntity } from '../support/gold';
import type { Culture } from './names.data';
import { rewrite, type Rewriting } from './rewriting';

/** Renames every person of a gold article, each word of a name always to the same word, keeping sex where pronouns tell it. */
export function renamePeople(gold: GoldArticle, culture: Culture, sexOf: (given: string) => 'm' | 'f' | null): Rewriting {
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
  const pattern = /[\p{L}\p{M}]+(?:['’-]\p{Lu}[\p{L}\p{M}]+)*/gu;
  const replacements = [...gold.text.matchAll(pattern)].flatMap((match) => {
    const by = words.get(match[0]);
    return by === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, by }];
  });
  return rewrite(gold.text, replacements);
}

function namesOf(entity: GoldEntity): string[] {
  return entity.mentions.filter((m) => m.kind === 'name').map((m) => m.text);
}

function sexByPronoun(person: GoldEntity): 'm' | 'f' | null {
  const pronouns = person.mentions.filter((m) => m.kind === 'pronoun').map((m) => m.text.toLowerCase());
  if (pronouns.some((p) => /^(?:she|her|hers|herself)$/.test(p))) return 'f';
  return pronouns.some((p) => /^(?:he|his|him|himself)$/.test(p)) ? 'm' : null;
}
