import { annotated, articleOpen, outlineFiltered, outlineRead, reading, sourcesRead } from './contextKeys';
import { and, not } from './when';

const icon = 'media/view.svg';
const contextualTitle = '%container.article%';

export const viewsContainers = {
  activitybar: [{ id: 'dateline', title: '%container.article%', icon }],
};

/** The views of the side bar, from the top. Client code gives them their rows. */
export const views = {
  dateline: [
    { id: 'dateline.outline', name: '%container.article%', contextualTitle, icon, initialSize: 2 },
    {
      id: 'dateline.annotations',
      name: '%view.annotations%',
      contextualTitle,
      icon,
      when: and(articleOpen, annotated),
      initialSize: 1,
    },
    {
      id: 'dateline.sources',
      name: '%view.sources%',
      contextualTitle,
      icon,
      visibility: 'collapsed',
      when: articleOpen,
      initialSize: 1,
    },
  ],
};

/** What a view says while it has no rows: that there is nothing, of what has been read only. Why it was not is the view's message. */
export const viewsWelcome = [
  { view: 'dateline.outline', contents: '%welcome.none%', when: not(articleOpen) },
  { view: 'dateline.outline', contents: '%welcome.reading%', when: and(articleOpen, reading) },
  {
    view: 'dateline.outline',
    contents: '%welcome.empty%',
    when: and(articleOpen, outlineRead, not(outlineFiltered)),
  },
  { view: 'dateline.outline', contents: '%welcome.filtered%', when: and(articleOpen, outlineRead, outlineFiltered) },
  { view: 'dateline.sources', contents: '%welcome.sources%', when: sourcesRead },
];
