/** Ids that client code uses and package.json does not know. An id that stands neither here nor there is a mistake. */

/** Commands that only our own views, the light bulb and the language status run; the list "Correct…" has those of corrections. */
export const internalCommands = [
  'dateline.annotations.reveal',
  'dateline.articles.never',
  'dateline.correct.cue',
  'dateline.correct.event',
  'dateline.correct.eventMerge',
  'dateline.correct.eventReject',
  'dateline.correct.eventRename',
  'dateline.correct.eventSplit',
  'dateline.correct.participant',
  'dateline.correct.quotation',
  'dateline.correct.quoteReject',
  'dateline.correct.quoteResize',
  'dateline.correct.role',
  'dateline.correct.roleReject',
  'dateline.correct.status',
  'dateline.correct.timeReject',
  'dateline.correct.when',
  'dateline.correct.where',
  'dateline.outline.openNode',
  'dateline.sources.open',
];

/** What is not a command. */
export const otherIds = [
  // the controller of the comments that notes are
  'dateline.notes',
  // panels
  'dateline.map',
  'dateline.sourceBalance',
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
  'dateline.legend',
  'dateline.relation',
  // state that VS Code keeps for us
  'dateline.chosen',
  'dateline.annotationModeOffered',
  'dateline.locked',
  'dateline.dates',
  'dateline.declined',
  'dateline.lastLabel',
];
