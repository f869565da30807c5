import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Position,
} from 'vscode-languageserver';
import type { Entity, Mention, Quote } from '../../core/analysis';
import { fullestMention } from '../document/chain';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { entitySymbolKind } from '../outline/symbolKinds';
import { isSaid } from '../../wording/speakers';
import { count, distinct, oneLine } from '../../wording/terms';

/** Who quotes whom: the entity under the cursor; on a quotation or its cue, the speaker. */
export function prepareCallHierarchy(reading: AnalyzedDocument, position: Position): CallHierarchyItem[] | null {
  for (const item of reading.items.at(reading.lines.offsetAt(position))) {
    if (item.kind === 'mention' || item.kind === 'role') return [hierarchyItem(reading, item.entity)];
    const said = (item.kind === 'quotation' || item.kind === 'cue') && isSaid(item.quote);
    const speaker = said ? item.quote.speaker?.entity : null;
    const entity = speaker ? reading.entities.get(speaker) : undefined;
    if (entity) return [hierarchyItem(reading, entity)];
  }
  return null;
}

/** The entities mentioned inside this one's quotations, and where. */
export function outgoingCalls(reading: AnalyzedDocument, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const self = entityOf(reading, item);
  if (!self) return [];
  const mentions = reading.quotesBy(self.id).flatMap((quote) => mentionsIn(reading, quote));
  return [...byEntity(mentions.filter(({ entity }) => entity !== self))].map(([entity, spans]) => ({
    to: hierarchyItem(reading, entity),
    fromRanges: spans.map(reading.rangeOf),
  }));
}

/** The speakers whose quotations mention this entity, and where. */
export function incomingCalls(reading: AnalyzedDocument, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const self = entityOf(reading, item);
  if (!self) return [];
  const found: { entity: Entity; mention: Mention }[] = [];
  for (const quote of reading.analysis.quotes.filter(isSaid)) {
    const speaker = quote.speaker?.entity ? reading.entities.get(quote.speaker.entity) : undefined;
    if (!speaker || speaker === self) continue;
    for (const { entity, mention } of mentionsIn(reading, quote))
      if (entity === self) found.push({ entity: speaker, mention });
  }
  return [...byEntity(found)].map(([entity, spans]) => ({
    from: hierarchyItem(reading, entity),
    fromRanges: spans.map(reading.rangeOf),
  }));
}

function hierarchyItem(reading: AnalyzedDocument, entity: Entity): CallHierarchyItem {
  const range = reading.rangeOf(fullestMention(entity));
  const said = reading.quotesBy(entity.id).length;
  const detail = [distinct(entity.roles)[0] ?? '', said > 0 ? count(said, 'quotation') : '']
    .filter(Boolean)
    .join(' · ');
  return {
    name: oneLine(entity.name),
    detail,
    kind: entitySymbolKind[entity.type],
    uri: reading.uri,
    range,
    selectionRange: range,
    data: { id: entity.id },
  };
}

function entityOf(reading: AnalyzedDocument, { data }: CallHierarchyItem): Entity | undefined {
  const id: unknown = (data as { id?: unknown } | undefined)?.id;
  return typeof id === 'string' ? reading.entities.get(id) : undefined;
}

function mentionsIn(reading: AnalyzedDocument, quote: Quote): { entity: Entity; mention: Mention }[] {
  const inside = reading.items.within(quote).filter((item) => item.start >= quote.start && item.end <= quote.end);
  return inside.filter((item) => item.kind === 'mention');
}

function byEntity(found: readonly { entity: Entity; mention: Mention }[]): Map<Entity, Mention[]> {
  const groups = new Map<Entity, Mention[]>();
  for (const { entity, mention } of found) {
    const group = groups.get(entity) ?? [];
    if (!group.includes(mention)) group.push(mention);
    groups.set(entity, group);
  }
  return groups;
}
