import type { Entity, Mention } from '../../core/analysis';
import type { AnalyzedDocument } from '../document/analyzedDocument';

/** The named entities that share sentences with this one, the most frequent first, then in text order. */
export function companions(reading: AnalyzedDocument, entity: Entity): Entity[] {
  const sentences = new Map<number, { start: number; end: number }>();
  for (const mention of entity.mentions) {
    const sentence = reading.sentenceAt(mention.start);
    if (sentence) sentences.set(sentence.start, sentence);
  }
  const shared = new Map<Entity, number>();
  for (const sentence of sentences.values()) {
    const here = new Set<Entity>();
    for (const item of reading.items.within(sentence)) {
      if (item.kind === 'mention' && item.entity.named && item.entity !== entity) here.add(item.entity);
    }
    for (const other of here) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  const start = ([first]: readonly Mention[]) => first?.start ?? 0;
  return [...shared].sort(([a, n], [b, m]) => m - n || start(a.mentions) - start(b.mentions)).map(([other]) => other);
}
