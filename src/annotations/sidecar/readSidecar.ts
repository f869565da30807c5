import { copyOf } from '../copy';
import type { Annotation } from '../model';
import { lineAt, readJson } from '../json/readJson';
import type { JsonNode } from '../json/scan';
import { validateSidecar } from '../schemas.generated';
import { fromEntry, ownProperties } from './entry';
import { partsOf } from './frame';
import type { Fault, Sidecar } from './sidecar';
import { readSelectors } from './target';

/** How deep the places of a file's parts are asked for: the properties of the entries. */
const depth = 4;

/**
 * Reads a sidecar: a W3C AnnotationCollection with its page inside, or an AnnotationPage alone. Entries that are not ours are `foreign`
 * and keep their JSON. Never throws; what cannot be read is a fault with its line.
 * https://www.w3.org/TR/annotation-model/#annotation-collection
 */
export function readSidecar(raw: string): Sidecar | Fault {
  const json = readJson(raw, depth, validateSidecar);
  if ('error' in json) return json;
  const { text } = json;
  const { frame, items, values, elsewhere, source: named } = partsOf(json);
  if (elsewhere)
    return {
      error: 'The annotations are in another file, which Dateline does not read.',
      line: lineAt(text, elsewhere.start),
    };
  const annotations = new Map<string, Annotation>();
  let source = named;
  for (const [i, node] of items.entries()) {
    const { annotation, source: own } = readEntry(text, node, values[i] as Readonly<Record<string, unknown>>, source);
    source ??= own;
    const earlier = annotations.get(annotation.id);
    if (!earlier) annotations.set(annotation.id, annotation);
    else if (!sameSaid(earlier, annotation)) keep(annotations, copyOf(annotation));
  }
  return { annotations: [...annotations.values()], source, frame };
}

/** An entry of `items`: ours if it reads as ours and is on the file's article, else foreign. */
function readEntry(
  text: string,
  node: JsonNode,
  entry: Readonly<Record<string, unknown>>,
  article: string | null,
): { readonly annotation: Annotation; readonly source: string | null } {
  const own = fromEntry(entry);
  const isElsewhere = own !== null && own.source !== null && article !== null && own.source !== article;
  if (!own || isElsewhere) {
    const json = text.slice(node.start, node.end);
    const selectors = isElsewhere ? [] : readSelectors(entry.target); // its words are not looked for in this article
    return { annotation: { id: String(entry.id), body: { kind: 'foreign', json }, selectors }, source: null };
  }
  const { source, ...annotation } = own;
  const extra = node.children
    .filter(({ name }) => !ownProperties.includes(name))
    .map(({ name, start, end }) => ({ name, json: text.slice(start, end) }));
  return { annotation: extra.length > 0 ? { ...annotation, extra } : annotation, source };
}

/**
 * Two branches may each have moved one annotation: merged by git without conflict, it stands there twice. One is enough if both say the
 * same of the same words; else the second is a copy under an id of its own, as when somebody copied an entry by hand.
 */
function sameSaid(a: Annotation, b: Annotation): boolean {
  const said = ({ body, selectors, extra }: Annotation): string =>
    JSON.stringify([body, selectors.map((s) => s.exact), extra]);
  return said(a) === said(b);
}

function keep(annotations: Map<string, Annotation>, copy: Annotation): void {
  if (!annotations.has(copy.id)) annotations.set(copy.id, copy);
}
