/** The outline's heads, in the order shown. `other`: names that are none of the above. */
export const groupKinds = [
  'people',
  'places',
  'organizations',
  'groups',
  'events',
  'quotations',
  'dates',
  'other',
] as const;
export type GroupKind = (typeof groupKinds)[number];
