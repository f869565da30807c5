import { inline, layOut } from './json/layOut';
import { readJson } from './json/readJson';
import type { SchemaError } from './json/validator';
import { validateLabels } from './schemas.generated';
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

type Written = { readonly name: string } & Partial<LabelDefinition>;
interface LabelsFile {
  readonly $schema?: string;
  readonly labels?: readonly Written[];
  readonly relations?: readonly Written[];
}

/** Reads `.dateline/labels.json`. Never throws; what cannot be read, a name or key given twice too, is a fault with its line. */
export function readLabels(text: string): LabelSchema | Fault {
  const json = readJson(text, 2, validateLabels, sameNameTwice);
  if ('error' in json) return json;
  const { labels, relations } = json.value as LabelsFile;
  return { labels: completed(labels), relations: completed(relations) };
}

/** The text of `.dateline/labels.json`: each entry a line, LF, a final newline. What is null or empty is left out. */
export function writeLabels({ labels, relations }: LabelSchema, schema: string | null = null): string {
  return layOut({ labels: labels.map(brief), relations: relations.map(brief) }, schema);
}

function complete({ name, color, key, description }: Written): LabelDefinition {
  return { name, color: color ?? null, key: key ?? null, description: description ?? '' };
}

function brief({ name, color, key, description }: LabelDefinition): Written {
  return {
    name,
    ...(color !== null && { color }),
    ...(key !== null && { key }),
    ...(description !== '' && { description }),
  };
}

/** Two branches may each have added the same entry: that is no fault. */
function sameNameTwice(value: unknown): SchemaError | null {
  const file = value as LabelsFile;
  for (const list of ['labels', 'relations'] as const) {
    for (const property of ['name', 'key'] as const) {
      const seen = new Map<string, Written>();
      for (const [i, entry] of (file[list] ?? []).entries()) {
        const given = entry[property];
        const earlier = given ? seen.get(given) : undefined;
        if (earlier && !isSame(earlier, entry))
          return {
            instancePath: `/${list}/${i}`,
            message: `has the ${property} ${JSON.stringify(given)} of an earlier one`,
          };
        if (given) seen.set(given, entry);
      }
    }
  }
  return null;
}

function isSame(a: Written, b: Written): boolean {
  return inline(brief(complete(a))) === inline(brief(complete(b)));
}

function completed(entries: readonly Written[] = []): LabelDefinition[] {
  return [...new Map(entries.map((entry) => [entry.name, complete(entry)])).values()];
}
