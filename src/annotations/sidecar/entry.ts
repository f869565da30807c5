import { isLink, type Annotation, type Body } from '../model';
import { fromSaid, toSaid } from './body';
import { fileOfIri } from './fileIri';
import { isObject, list, toTarget } from './target';
import { yieldsTerm } from './terms';

type Json = Readonly<Record<string, unknown>>;

/** The properties of an entry that are ours to write. The target comes last and is always there, so that each other line ends in a comma. */
export const ownProperties: readonly string[] = ['id', 'type', 'motivation', 'body', yieldsTerm, 'target'];

type Own = Annotation & { readonly body: Exclude<Body, { kind: 'foreign' }> };

/** One of our annotations as a W3C Annotation. `source` is the article's IRI. */
export function toEntry({ id, body, selectors, yieldsTo }: Own, source: string): Json {
  const links = isLink(body);
  const said = toSaid(body, links ? selectors.slice(1) : [], source);
  const target = body.kind === 'relation' ? body.from : toTarget(links ? selectors.slice(0, 1) : selectors, source);
  return { id, type: 'Annotation', ...said, ...(yieldsTo !== undefined && { [yieldsTerm]: yieldsTo }), target };
}

/**
 * Our annotation that an entry is, extra properties aside. An entry is ours exactly when writing what was read gives the same JSON again,
 * so nothing that another tool wrote can get lost here: null for everything else.
 */
export function fromEntry(entry: Json): (Own & { readonly source: string | null }) | null {
  const said = fromSaid(entry, entry.target);
  if (!said || typeof entry.id !== 'string' || said.body.kind === 'foreign') return null;
  const source = sourceOf(entry.target);
  const file = source === null ? null : fileOfIri(source);
  if (said.body.kind !== 'relation' && file === null) return null;
  const yieldsTo = entry[yieldsTerm];
  const annotation = {
    id: entry.id,
    body: said.body,
    selectors: said.selectors,
    ...(typeof yieldsTo === 'string' && { yieldsTo }),
  };
  const names = ownProperties.filter((name) => Object.hasOwn(entry, name));
  const own = Object.fromEntries(names.map((name) => [name, entry[name]]));
  return same(toEntry(annotation, source ?? ''), own)
    ? { ...annotation, source: said.body.kind === 'relation' ? null : file }
    : null;
}

function sourceOf(target: unknown): string | null {
  const first = list(target)[0];
  const source = isObject(first) ? first.source : first;
  return typeof source === 'string' ? source : null;
}

/** Equality of JSON values; goes no deeper than `a`. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, i) => same(value, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && same(a[name], b[name]))
  );
}
