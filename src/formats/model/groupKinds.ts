import type { PeopleKind } from '../../wording/people';

/** The outline's heads, in the order shown. `other`: names that are none of the above. */
export const groupKinds = [
  'people',
  'sources',
  'crowds',
  'unnamed',
  'events',
  'places',
  'organizations',
  'groups',
  'quotations',
  'dates',
  'other',
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** The count of a text in which nothing has been found. */
export const noCounts = Object.fromEntries(groupKinds.map((kind) => [kind, 0])) as Readonly<Record<GroupKind, number>>;

/** The heads that hold people. */
export const peopleKinds: readonly PeopleKind[] = ['people', 'sources', 'crowds', 'unnamed'];
