import { SymbolKind, type SymbolInformation } from 'vscode-languageserver';
import type { Entity } from '../../core/analysis';
import type { Languages } from '../../core/language';
import { transliterationKey, type Transliteration } from '../../core/names/gazetteer/transliteration';
import { fullestMention } from '../document/chain';
import { entitySymbolKind } from '../outline/symbolKinds';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { fileName } from '../wording/fileName';
import { oneLine, typeWord } from '../../wording/terms';

const mostSymbols = 500;

/**
 * The named entities and events of the open articles that match a query by name, another name or another spelling.
 * VS Code filters the answer again by the symbol's name, so what matched stands in it: "Hezbollah → Hizbollah".
 */
export function workspaceSymbols(
  readings: Iterable<AnalyzedDocument>,
  query: string,
  { all, any }: Languages,
): SymbolInformation[] {
  const symbols: SymbolInformation[] = [];
  for (const reading of readings) {
    const { gazetteer } = (all.find(({ code }) => code === reading.analysis.language) ?? any).names;
    const nameOf = (item: Pick<Entity, 'name' | 'aliases'>): string | null =>
      symbolName(item, query, gazetteer.transliteration);
    const containerName = (what: string) => `${what} · ${fileName(reading.uri)}`;
    for (const entity of reading.analysis.entities) {
      const name = entity.named ? nameOf(entity) : null;
      if (name === null) continue;
      const location = { uri: reading.uri, range: reading.rangeOf(fullestMention(entity)) };
      symbols.push({
        name,
        kind: entitySymbolKind[entity.type],
        location,
        containerName: containerName(typeWord[entity.type]),
      });
    }
    for (const event of reading.analysis.events) {
      const name = event.named ? nameOf({ name: event.name, aliases: [] }) : null;
      if (name === null) continue;
      const location = { uri: reading.uri, range: reading.rangeOf(event.mentions[0]) };
      symbols.push({ name, kind: SymbolKind.Event, location, containerName: containerName('event') });
    }
  }
  return symbols.slice(0, mostSymbols);
}

/** The name to show so that a filter by `query` keeps it, or null when nothing matches. */
function symbolName(
  { name, aliases }: Pick<Entity, 'name' | 'aliases'>,
  query: string,
  transliteration: Transliteration,
): string | null {
  const shown = oneLine(name);
  if (keeps(shown, query)) return shown;
  for (const other of [...aliases.map(oneLine), ...[name, ...aliases].map(fold)]) {
    if (keeps(other, query)) return `${other} → ${shown}`;
  }
  return [name, ...aliases].some((other) => soundsLike(other, query, transliteration))
    ? `${oneLine(query)} → ${shown}`
    : null;
}

const shortestKey = 4;

/** Whether the query is, or begins, another spelling of the name or of its last words: "Hezbollah", "Hezbol" of "Hizbollah". */
function soundsLike(name: string, query: string, transliteration: Transliteration): boolean {
  const wanted = transliterationKey(query, transliteration);
  return wanted.length >= shortestKey && ` ${transliterationKey(name, transliteration)}`.includes(` ${wanted}`);
}

/** Whether the query's characters stand in the text in order, blanks aside, letter case ignored: what VS Code's filter asks. */
function keeps(text: string, query: string): boolean {
  const characters = text.toLowerCase();
  let at = 0;
  for (const c of query.toLowerCase()) {
    if (c.trim() === '') continue;
    at = characters.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Without diacritics. */
const fold = (text: string) => oneLine(text.normalize('NFD').replace(/\p{M}/gu, ''));
