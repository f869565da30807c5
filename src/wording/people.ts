import type { Analysis, Entity, Quote } from '../core/analysis';
import { isSaid, type Entities } from './speakers';

/**
 * People stand apart wherever they are counted: those with a name; `sources`, whom the article quotes without one ("a police spokesman");
 * `crowds`, several without names ("protesters"); `unnamed`, all others ("a man").
 */
export type PeopleKind = 'people' | 'sources' | 'crowds' | 'unnamed';

/** Which of them a person is; `speaks` says whether the article quotes them. Null for what is no person. */
export function peopleKind({ type, named, anonymous, plural }: Entity, speaks: boolean): PeopleKind | null {
  if (type !== 'person') return null;
  if (named) return 'people';
  if (anonymous || (speaks && !plural)) return 'sources';
  return plural ? 'crowds' : 'unnamed';
}

/** Ids of the entities that the article quotes. */
export const speakersOf = ({ quotes }: Analysis): ReadonlySet<string> =>
  new Set(quotes.filter(isSaid).flatMap(({ speaker }) => speaker?.entity ?? []));

/** How a speaker stands apart from those with a name; null for these, and for what is no person and no anonymous source. */
export function voiceOf(speaker: Entity | undefined): 'sources' | 'crowds' | null {
  const kind = speaker && peopleKind(speaker, true);
  if (kind === 'crowds') return kind;
  return kind === 'sources' || speaker?.anonymous ? 'sources' : null;
}

/** What a speaker is called who has no name; empty for all others. */
export function voiceWord({ entities }: Entities, { speaker }: Quote): string {
  const voice = voiceOf(speaker?.entity ? entities.get(speaker.entity) : undefined);
  if (voice === null) return '';
  return voice === 'crowds' ? 'group of people' : 'unnamed source';
}
