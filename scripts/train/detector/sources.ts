/** How the documents of a source are kept in its repository. */
export type Shape = 'csv' | 'conllu' | 'masc' | 'redocred' | 'text' | 'log' | 'novel' | 'page';

/** Texts that the detector is trained or measured on. Nothing of them is kept here: only where they are. */
export interface Source {
  readonly repository: string;
  readonly commit: string;
  /** The files that are read, of the repository's. */
  readonly paths: RegExp;
  readonly licence: string;
  readonly shape: Shape;
  /** Null: the document's own genre decides. */
  readonly news: boolean | null;
  /** At most so many files, spread evenly. */
  readonly most?: number;
  /** Nothing of it is trained on: it measures. */
  readonly unseen?: boolean;
}

const prosecutors = 'public records of district attorneys in California; the repository states no licence';
const peps = 'public domain or CC0-1.0 (each document says so)';

/** Everything the detector learned from, besides `samples/` and the documents of the packages in `node_modules`. */
export const sources: readonly Source[] = [
  {
    repository: 'vanatteveldt/wikinews',
    commit: '347254178bf343f3801aac1d03c41cc09c35decb',
    paths: /^data\/wikinews_20(19|20)\.csv$/,
    licence: 'CC BY 2.5',
    shape: 'csv',
    news: true,
  },
  {
    repository: 'natmrubin/prosecutor-press-releases',
    commit: '492f02ee2ac1bc5d33f45a239253e18e2443a379',
    paths: /^text\/(orange|riverside|los_angeles)_ca\/.*\.txt$/,
    licence: prosecutors,
    shape: 'page',
    news: true,
    most: 300,
  },
  {
    repository: 'natmrubin/prosecutor-press-releases',
    commit: '492f02ee2ac1bc5d33f45a239253e18e2443a379',
    paths: /^text\/san_diego_ca\/.*\.txt$/,
    licence: prosecutors,
    shape: 'page',
    news: true,
    most: 100,
    unseen: true,
  },
  {
    repository: 'nltk/nltk_data',
    commit: '5db857e6f7df11eabb5e5665836db9ec8df07e28',
    paths: /^packages\/corpora\/masc_tagged\.zip$/,
    licence: 'MASC: free for research and development, commercial development too',
    shape: 'masc',
    news: null,
  },
  {
    repository: 'nltk/nltk_data',
    commit: '5db857e6f7df11eabb5e5665836db9ec8df07e28',
    paths: /^packages\/corpora\/(inaugural|state_union|genesis|udhr)\.zip$/,
    licence: 'public domain',
    shape: 'text',
    news: false,
  },
  {
    repository: 'UniversalDependencies/UD_English-GUM',
    commit: 'afb41ee9bca57991125814fa04d96a0e61470c8b',
    paths: /sources\/GUM_(news|interview|bio|voyage|academic|court|speech|textbook|conversation|vlog)_.*\.conllu$/,
    licence: 'CC BY 2.5 (news, interviews), CC BY-SA 3.0 (bio, voyage), CC BY 4.0 (the others)',
    shape: 'conllu',
    news: null,
    unseen: true,
  },
  {
    repository: 'UniversalDependencies/UD_English-EWT',
    commit: '15d613d8447b3478787d4c278730a1e48a945efb',
    paths: /sources\/(answers|email|reviews)\/.*\.conllu$/,
    licence: 'CC BY-SA 4.0',
    shape: 'conllu',
    news: false,
  },
  {
    repository: 'tonytan48/Re-DocRED',
    commit: 'ccfb54f5ddf5836027c87badda10f6dfc56efaac',
    paths: /^data\/(dev|test)_revised\.json$/,
    licence: 'MIT; the sentences are Wikipedia, CC BY-SA 3.0',
    shape: 'redocred',
    news: false,
  },
  {
    repository: 'dbamman/litbank',
    commit: '3e50db0ffc033d7ccbb94f4d88f6b99210328ed8',
    paths: /^original\/.*\.txt$/,
    licence: 'public domain (Project Gutenberg)',
    shape: 'novel',
    news: false,
  },
  {
    repository: 'python/peps',
    commit: 'ba4deeb7969588d937da609008d05bb83a47b1ab',
    paths: /^peps\/pep-\d+\.rst$/,
    licence: peps,
    shape: 'text',
    news: false,
  },
  {
    repository: 'logpai/loghub',
    commit: 'dd61d0952749ee7963bde24220d1be5ede023033',
    paths: /_2k\.log$/,
    licence: 'free for research or academic work; a source of measurement only',
    shape: 'log',
    news: false,
    unseen: true,
  },
];
