import type { EntityType } from '../../core/analysis';

const longest = 48;

/** Words in quotation marks, on one line, shortened; marks that are round them already are not doubled. */
export function quoted(text: string): string {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[“"](.+)[”"]$/, '$1');
  return `“${
    line.length <= longest
      ? line
      : `${line
          .slice(0, longest - 1)
          .replace(/[\ud800-\udbff]$/, '')
          .trimEnd()}…`
  }”`;
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
