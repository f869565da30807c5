/**
 * A step of the walkthrough: texts from package.nls.json, its picture media/walkthrough/ID.svg (`npx tsx scripts/walkthroughPictures.ts`
 * draws them). It is done after one of the events.
 */
const step = (id: string, ...completionEvents: string[]) => ({
  id,
  title: `%walkthrough.${id}.title%`,
  description: `%walkthrough.${id}.description%`,
  completionEvents,
  media: { svg: `media/walkthrough/${id}.svg`, altText: `%walkthrough.${id}.alt%` },
});

export const walkthroughs = [
  {
    id: 'read',
    title: '%walkthrough.title%',
    description: '%walkthrough.description%',
    steps: [
      step('open', 'onCommand:dateline.openSample', 'onContext:dateline.articleOpen'),
      step('hover', 'onStepSelected'),
      step('outline', 'onView:dateline.outline'),
      step('quotations', 'onCommand:dateline.nextQuotation', 'onCommand:dateline.goToQuotation'),
      step(
        'balance',
        'onCommand:dateline.showSourceBalance',
        'onCommand:dateline.showTimeline',
        'onCommand:dateline.showMap',
      ),
      step('annotate', 'onCommand:dateline.label', 'onCommand:dateline.addNote'),
      step('highlights', 'onCommand:dateline.chooseHighlights', 'onCommand:dateline.toggleHighlights'),
    ],
  },
];
