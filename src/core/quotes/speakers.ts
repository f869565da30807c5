import type { Quote, Span } from '../analysis';
import type { Quotation, SpeakerMention } from './quotation';

/** What coreference tells: the id of the entity that a stretch of text refers to, null when it refers to none. */
export interface EntityFinder {
  entityAt(span: Span): string | null;
}

/**
 * Gives quotations their ids and speakers their entities, after coreference. A pronoun or description that refers to nobody known
 * stays a mention with `entity: null`, unless the quotation goes on with speech whose speaker is known.
 */
export function attribute(quotations: readonly Quotation[], chains: EntityFinder): Quote[] {
  const id = (i: number): string | null => (i < 0 ? null : `q${i + 1}`);
  const entities: (string | null)[] = [];
  return quotations.map(({ speaker, parent, continues, ...quotation }, i) => {
    const own = speaker ? chains.entityAt(speaker) : null;
    entities.push(own ?? (speaker && continues >= 0 && continues < i ? entities[continues] : null));
    return { ...quotation, id: `q${i + 1}`, parent: id(parent), continues: id(continues), speaker: speaker && toSpeaker(speaker, entities[i]) };
  });
}

function toSpeaker({ anonymous: _, ...mention }: SpeakerMention, entity: string | null): NonNullable<Quote['speaker']> {
  if (entity !== null) return { ...mention, entity };
  const span = { start: mention.start, end: mention.end };
  return { ...mention, entity, evidence: [...mention.evidence, { source: 'rule', rule: 'no-entity-for-speaker', score: 0.5, spans: [span] }] };
}
