import type { EntityType } from '../../core/analysis';

const longest = 48;

/** Words in quotation marks, on one line, shortened. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return `“${line.length <= longest ? line : `${[...line.slice(0, longest - 1)].join('').trimEnd()}…`}”`;
}

const kinds: Readonly<Record<EntityType, string>> = {
  person: 'a person',
  place: 'a place',
  organization: 'an organization',
  group: 'a group',
  misc: 'another kind of name',
};

/** "a person" */
export const aKind = (type: EntityType): string => kinds[type];
