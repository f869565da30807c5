import type { Lexicon } from '../core/inputs';
import { layOut } from './json/layOut';
import { readJson } from './json/readJson';
import { validateLexicon } from './schemas.generated';
import type { Fault } from './sidecar/sidecar';

/** Reads `.dateline/lexicon.json`. Never throws; what cannot be read is a fault with its line. */
export function readLexicon(text: string): Lexicon | Fault {
  const json = readJson(text, 2, validateLexicon);
  if ('error' in json) return json;
  const { names, notNames } = json.value as Partial<Lexicon>;
  return { names: names ?? [], notNames: notNames ?? [] };
}

/**
 * The text of `.dateline/lexicon.json`: one name a line, sorted by code units so that every machine agrees, LF, a final newline.
 * Duplicates are written once, and aliases of the same name and type are put together.
 */
export function writeLexicon({ names, notNames }: Lexicon, schema: string | null = null): string {
  const together = new Map<string, Lexicon['names'][number]>();
  for (const { name, type, aliases } of names) {
    const key = JSON.stringify([name, type]);
    const all = sorted([...(together.get(key)?.aliases ?? []), ...(aliases ?? [])]);
    together.set(key, { name, type, ...(all.length > 0 && { aliases: all }) });
  }
  const order = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  return layOut({ names: [...together].sort(order).map(([, entry]) => entry), notNames: sorted(notNames) }, schema);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
