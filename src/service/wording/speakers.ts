import type { Quote } from '../../core/analysis';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { oneLine } from './terms';

/** A quotation's speaker as the reader knows them: the entity's name, else the words of the attribution; null without one. */
export function speakerName(reading: AnalyzedDocument, quote: Quote): string | null {
  if (!quote.speaker) return null;
  const entity = quote.speaker.entity ? reading.entities.get(quote.speaker.entity) : undefined;
  return entity?.name ?? oneLine(quote.speaker.text);
}

/** Whether the speaker is a source that the article does not name. */
export function anonymous(reading: AnalyzedDocument, quote: Quote): boolean {
  const entity = quote.speaker?.entity;
  return entity ? (reading.entities.get(entity)?.anonymous ?? false) : false;
}
