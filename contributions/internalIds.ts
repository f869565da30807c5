/** Ids that client code uses and package.json does not know. An id that stands neither here nor there is a mistake. */

/** Commands that only our own views and the language status run. */
export const internalCommands = [
  'dateline.annotations.reveal',
  'dateline.articles.never',
  'dateline.outline.openNode',
  'dateline.sources.open',
];

/** What is not a command. */
export const otherIds = [
  // the controller of the comments that notes are
  'dateline.notes',
  // panels
  'dateline.map',
  'dateline.timeline',
  // items of the language status
  'dateline.colours',
  'dateline.date',
  'dateline.found',
  'dateline.notRead',
  'dateline.offer',
  'dateline.offerFolder',
  'dateline.offerNever',
  'dateline.saving',
  // items of the status bar
  'dateline.annotate',
  'dateline.attach',
  'dateline.relation',
  // state that VS Code keeps for us
  'dateline.chosen',
  'dateline.annotationModeOffered',
  'dateline.locked',
  'dateline.dates',
  'dateline.declined',
  'dateline.lastLabel',
];
