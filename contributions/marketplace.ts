/** What only a publisher knows, here and nowhere else (docs/publish.md): the id under which they publish, and where the source lies. */
const publisher = 'dateline';
const repository = 'https://github.com/PUBLISHER/dateline';

/** Whether a publisher has said where the source lies: the Marketplace loads the README's pictures from there. */
export const hasRepository = !repository.includes('PUBLISHER');

/** What package.json says to the Marketplace. `npm run contributions` writes it there. */
export const listing = {
  publisher,
  categories: ['Programming Languages', 'Visualization', 'Other'],
  keywords: [
    'news',
    'article',
    'journalism',
    'newspaper',
    'quotations',
    'sources',
    'named entities',
    'timeline',
    'map',
    'annotation',
    'text analysis',
    'fact checking',
    'media literacy',
    'nlp',
    'offline',
  ],
  galleryBanner: { color: '#1f2a3a', theme: 'dark' },
  repository: { type: 'git', url: `${repository}.git` },
  bugs: { url: `${repository}/issues` },
  homepage: `${repository}#readme`,
};
