import type { Placed } from '../annotations/model';
import type { Analysis } from '../core/analysis';

/** An article and what is read in it. */
export interface ReadArticle {
  readonly text: string;
  readonly analysis: Analysis;
}

/** All that a format may write of an article. */
export interface AnnotatedArticle extends ReadArticle {
  /** Where the text comes from. */
  readonly uri: string;
  /** The editor's number of this version of the text; files have none. */
  readonly version?: number;
  /** What people say of the text, each where it stands in it, in text order. Their corrections are in `analysis` already. */
  readonly annotations: readonly Placed[];
}

/** Writes articles in one format. */
export interface Exporter {
  /** What the command line calls it: lower-case words joined by hyphens. Stays as it is: scripts name it. */
  readonly id: string;
  /** What lists call it. */
  readonly label: string;
  /** Of the file's name, without a dot. */
  readonly extension: string;
  /** The file's whole text. Pure: the same article gives the same text. Never throws. */
  serialize(article: AnnotatedArticle): string;
}
