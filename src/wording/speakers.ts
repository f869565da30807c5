import type { Entity, Quote } from '../core/analysis';
import { oneLine } from './terms';

/** An article's entities by id. */
export interface Entities {
  readonly entities: ReadonlyMap<string, Entity>;
}

/** A quotation's speaker as the reader knows them: the entity's name, else the words of the attribution; null without one. */
export function speakerName({ entities }: Entities, { speaker }: Quote): string | null {
  if (!speaker) return null;
  const entity = speaker.entity ? entities.get(speaker.entity) : undefined;
  return entity?.name ?? oneLine(speaker.text);
}

/** Whether the speaker is a source that the article does not name. */
export function anonymous({ entities }: Entities, { speaker }: Quote): boolean {
  return speaker?.entity ? (entities.get(speaker.entity)?.anonymous ?? false) : false;
}

/** True for what somebody said; an attitude is in no count of quotations or sources, no list and no walk through them. */
export const isSaid = ({ kind }: Quote): boolean => kind !== 'attitude';
