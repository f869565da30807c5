import type { EntityType, Part, QuoteKind } from '../core/analysis';

/** What things are called in the interface and in exports. */
export const typeWord: Readonly<Record<EntityType, string>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  group: 'group',
  misc: 'name',
};

export const quoteWord: Readonly<Record<QuoteKind, string>> = {
  direct: 'direct quotation',
  indirect: 'indirect speech',
  mixed: 'partly quoted',
  attitude: 'thought or wish',
};

/** Made when first asked for: it takes milliseconds, and no article's first colours need it. */
let regionNames: Intl.DisplayNames | undefined;

/** A country's English name by its ISO 3166 alpha-2 code; what is no such code as it stands. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  regionNames ??= new Intl.DisplayNames(['en'], { type: 'region' });
  return regionNames.of(code) ?? code;
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** "a, b and c" */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** Text on one line, cut at a word to at most `length` UTF-16 code units, with an ellipsis where cut. */
export function shorten(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s.…]{1,8}$/, '')}…`;
}

/** White space folded to single blanks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Distinct texts of parts as they stand, letter case of the first ignored. */
export function distinct(parts: readonly Part[]): string[] {
  const seen = new Map<string, string>();
  for (const part of parts) {
    const text = oneLine(part.text);
    if (!seen.has(text.toLowerCase())) seen.set(text.toLowerCase(), text);
  }
  return [...seen.values()];
}
