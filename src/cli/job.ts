/** One document to read: a file, or a line of JSON. */
export type Job =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'line'; readonly number: number; readonly line: string }
  | { readonly kind: 'bad'; readonly error: string };

/** What comes out of a document. */
export interface Outcome {
  /** What is printed: a line of JSON without its end, or the document in the run's format. */
  readonly text: string;
  readonly ok: boolean;
  /** Why the document could not be read. */
  readonly error?: string;
  /** What besides the document could not be read: people's annotations, a lexicon. A sentence each, with file and line. */
  readonly faults?: readonly string[];
  /** What is not read of texts in its language, in a sentence. */
  readonly missing?: string;
  /** What else people should know of it, in a sentence. */
  readonly notice?: string;
}

/** What holds for every document of a run. Goes to the workers as `workerData`. */
export interface RunOptions {
  readonly date?: string;
  readonly dayFirst: boolean;
  /** Id of the exporter that writes the documents; without one they are lines of JSON. */
  readonly format?: string;
  /** Says whether each is an article, instead of reading it. */
  readonly detect: boolean;
  /** Leaves people's annotations and lexicons aside. */
  readonly machineOnly: boolean;
  /** The folder that holds the weights. */
  readonly models: string;
}

/** A document that could not be read. */
export function failure(id: unknown, error: string): Outcome {
  return { text: JSON.stringify({ id: id ?? null, error }), ok: false, error };
}
