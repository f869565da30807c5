import type { Entity, Span } from '../../core/analysis';
import type { Item } from './items';
import type { AnalyzedDocument } from './analyzedDocument';

/** What one thing is: the entity, event, day or quotation under the cursor, with every place it stands in, in text order. */
export interface Chain {
  readonly item: Item;
  readonly spans: readonly Span[];
  /** The place that names it best. */
  readonly definition: Span;
}

/** The chain of the innermost thing at `offset`; a role or cue stands for its entity or quotation. Null on plain text. */
export function chainAt(reading: AnalyzedDocument, offset: number): Chain | null {
  const item = reading.items.at(offset).find((found) => found.kind !== 'dateline');
  return item ? chainOf(reading, item) : null;
}

function chainOf(reading: AnalyzedDocument, item: Item): Chain | null {
  switch (item.kind) {
    case 'mention':
    case 'role':
      return { item, spans: item.entity.mentions, definition: fullestMention(item.entity) };
    case 'event':
      return { item, spans: item.event.mentions, definition: item.event.mentions[0] };
    case 'time': {
      const spans = reading.analysis.times.filter((time) => time.value === item.time.value);
      return { item, spans, definition: (item.time.anchor && reading.times.get(item.time.anchor)) || spans[0] };
    }
    case 'cue':
    case 'quotation': {
      const { quote } = item;
      const spans = quote.speaker?.entity ? reading.quotesBy(quote.speaker.entity) : [quote];
      return { item, spans, definition: quote.speaker ?? quote };
    }
    case 'dateline':
      return null;
  }
}

/** The first mention that says the whole name, else the first name, else the first mention. */
export function fullestMention({ name, mentions }: Entity): Span {
  return (
    mentions.find((mention) => mention.text === name) ??
    mentions.find((mention) => mention.kind === 'name') ??
    mentions[0]
  );
}
