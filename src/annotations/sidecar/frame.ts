import { inline } from '../json/layOut';
import type { JsonText } from '../json/readJson';
import type { JsonNode } from '../json/scan';
import type { Member } from '../model';
import { fileIri, fileOfIri } from './fileIri';
import { sidecarExtension, type Frame } from './sidecar';
import { isObject, list } from './target';
import { annotationContext, ownContext } from './terms';

/** The parts of a file of annotations. */
export interface Parts {
  readonly frame: Frame;
  /** The article's file name, if the collection is called after it. */
  readonly source: string | null;
  readonly items: readonly JsonNode[];
  readonly values: readonly unknown[];
  /** Where a first page is named that is not in the file. */
  readonly elsewhere: JsonNode | null;
}

const pageFragment = '#page';

/** Takes a valid collection, or a page that stands alone, apart. */
export function partsOf({ text, value, root }: JsonText): Parts {
  const alone = list(property(value, 'type')).includes('AnnotationPage');
  const first = child(root, 'first');
  const page = alone ? root : first;
  const pageValue = alone ? value : property(value, 'first');
  const items = page && child(page, 'items');
  const id = property(value, 'id');
  return {
    frame: {
      contexts: contextsOf(text, root),
      collection: alone
        ? []
        : foreign(text, root, { id: isOwnId(id) ? id : null, type: 'AnnotationCollection' }, ['@context', 'first']),
      page: page
        ? foreign(
            text,
            page,
            { id: isOwnId(property(pageValue, 'id')) ? property(pageValue, 'id') : null, type: 'AnnotationPage' },
            alone ? ['@context', 'items'] : ['items'],
          )
        : [],
    },
    source: isOwnId(id) ? fileOfIri(stem(id))!.slice(0, -sidecarExtension.length) : null,
    items: items?.children ?? [],
    values: list(property(pageValue, 'items')),
    elsewhere: typeof property(value, 'first') === 'string' ? (first ?? null) : null,
  };
}

/** The lines of a file round its entries: what comes before them and after them. `total` counts, if another tool wants it counted. */
export function writeFrame(
  { contexts, collection, page }: Frame,
  source: string,
  entries: string,
  total: number,
): string {
  const id = JSON.stringify(fileIri(source + sidecarExtension));
  const context = [annotationContext, ownContext].map(inline).concat(contexts);
  const head = [['@context', `[${context.join(', ')}]`], ...own(collection, id, '"AnnotationCollection"')].map(
    ([name, value]) => [name, name === 'total' ? String(total) : value],
  );
  const pageId = JSON.stringify(fileIri(source + sidecarExtension) + pageFragment);
  const items = ['items', `[\n${entries}\n    ]`];
  const first =
    total > 0 ? [['first', `{\n${lines([...own(page, pageId, '"AnnotationPage"'), items], '    ')}\n  }`]] : [];
  return `{\n${lines([...head, ...first], '  ')}\n}\n`;
}

function own(members: readonly Member[], id: string, type: string): string[][] {
  const given = (name: string): string | undefined => members.find((member) => member.name === name)?.json;
  const others = members
    .filter(({ name }) => name !== 'id' && name !== 'type')
    .map(({ name, json: value }) => [name, value]);
  return [['id', given('id') ?? id], ['type', given('type') ?? type], ...others];
}

function lines(members: readonly (readonly string[])[], indent: string): string {
  return members.map(([name, value]) => `${indent}${JSON.stringify(name)}: ${value}`).join(',\n');
}

/** The members of an object that are neither handled elsewhere nor the values we would write. */
function foreign(
  text: string,
  object: JsonNode,
  ours: Readonly<Record<string, unknown>>,
  handled: readonly string[],
): Member[] {
  return object.children
    .map((node) => ({ name: node.name, json: text.slice(node.start, node.end) }))
    .filter(
      (member) =>
        !handled.includes(member.name) && !(member.name in ours && JSON.stringify(ours[member.name]) === member.json),
    );
}

function contextsOf(text: string, root: JsonNode): string[] {
  const node = child(root, '@context')!;
  const written = (text[node.start] === '[' ? node.children : [node]).map(({ start, end }) => text.slice(start, end));
  const ours = [annotationContext, ownContext].map((context) => JSON.stringify(context));
  return written.filter((context) => !ours.includes(JSON.stringify(JSON.parse(context))));
}

function child(node: JsonNode, name: string): JsonNode | undefined {
  return node.children.findLast((c) => c.name === name);
}

function property(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined;
}

const stem = (id: string): string => (id.endsWith(pageFragment) ? id.slice(0, -pageFragment.length) : id);

function isOwnId(id: unknown): id is string {
  return typeof id === 'string' && (fileOfIri(stem(id))?.endsWith(sidecarExtension) ?? false);
}
