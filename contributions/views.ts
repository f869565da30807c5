import { annotated, articleOpen, notArticle, outlineFiltered, outlineRead, reading, sourcesRead } from './contextKeys';
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

/** The plain text in the editor is not read for this reason. */
const whyNotArticle = (why: string, contents: string) => ({
  view: 'dateline.outline',
  contents,
  when: and(not(articleOpen), `${notArticle} == ${why}`),
});

/** What a view says while it has no rows: that there is nothing, of what has been read only. Why it was not is the view's message. */
export const viewsWelcome = [
  { view: 'dateline.outline', contents: '%welcome.none%', when: and(not(articleOpen), not(notArticle)) },
  whyNotArticle('perhaps', '%welcome.perhaps%'),
  whyNotArticle('nameOnly', '%welcome.nameOnly%'),
  whyNotArticle('chosen', '%welcome.chosen%'),
  whyNotArticle('excluded', '%welcome.excluded%'),
  whyNotArticle('off', '%welcome.off%'),
  whyNotArticle('none', '%welcome.notNews%'),
  { view: 'dateline.outline', contents: '%welcome.reading%', when: and(articleOpen, reading) },
  {
    view: 'dateline.outline',
    contents: '%welcome.empty%',
    when: and(articleOpen, outlineRead, not(outlineFiltered)),
  },
  { view: 'dateline.outline', contents: '%welcome.filtered%', when: and(articleOpen, outlineRead, outlineFiltered) },
  { view: 'dateline.sources', contents: '%welcome.sources%', when: sourcesRead },
];
