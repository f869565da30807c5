/** What an engine's process can be told to do. */
export type Work = 'pipeline' | 'articles';

/** The articles are read in so many parts; the news are read as a whole each time. */
export const articleParts = 12;

/** Asks an engine's process for a part of a work. */
export interface Message {
  readonly work: Work;
  readonly part: number;
}
