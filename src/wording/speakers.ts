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

/** True for what somebody said; an attitude is in no count of quotations or sources, no list and no walk through them. */
export const isSaid = ({ kind }: Quote): boolean => kind !== 'attitude';
