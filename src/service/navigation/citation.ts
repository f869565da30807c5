import type { Position } from 'vscode-languageserver';
import type { Citation } from '../../protocol';
import type { Item } from '../document/items';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { speakerName } from '../../wording/speakers';
import { quoteAt } from './target';
import { timeWords } from '../../wording/timeWords';
import { oneLine } from '../../wording/terms';

/** What to copy of the thing under the cursor: its name, and the quotation round it with its speaker. */
export function citation(reading: AnalyzedDocument, position: Position): Citation | null {
  const offset = reading.lines.offsetAt(position);
  const [item] = reading.items.at(offset);
  if (!item) return null;
  const quote = quoteAt(reading, offset);
  return {
    uri: reading.uri,
    version: reading.version,
    range: reading.rangeOf(quote ?? item),
    name: nameOf(reading, item),
    quotation:
      quote && [quoted(quote.text, quote.kind === 'direct'), speakerName(reading, quote)].filter(Boolean).join(' — '),
  };
}

/** A direct quotation has its marks; other speech is copied as it stands. */
function quoted(text: string, direct: boolean): string {
  const line = oneLine(text);
  return direct ? line.replace(/^["“”«„'‘]/, '“').replace(/["”“»'’]$/, '”') : line;
}

function nameOf(reading: AnalyzedDocument, item: Item): string | null {
  switch (item.kind) {
    case 'mention':
    case 'role':
      return oneLine(item.entity.name);
    case 'event':
      return oneLine(item.event.name);
    case 'time':
      return timeWords(item.time.value);
    case 'cue':
    case 'quotation':
      return speakerName(reading, item.quote);
    case 'dateline':
      return oneLine(item.dateline.text);
  }
}
