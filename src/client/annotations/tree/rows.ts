import type { Annotations, AnnotationView, NoteView } from '../../../protocol';

const heads = ['check', 'corrections', 'labels', 'notes', 'relations', 'document'] as const;
export type Head = (typeof heads)[number];

interface Common {
  /** Unique within the tree, and the same while what it stands for is there. */
  readonly key: string;
  readonly parent: Row | null;
}

export interface HeadRow extends Common {
  readonly kind: 'head';
  readonly head: Head;
  readonly children: readonly Row[];
  readonly count: number;
}

/** All annotations with one label, or relations of one type. */
export interface LabelRow extends Common {
  readonly kind: 'label';
  readonly label: string;
  readonly children: readonly Row[];
}

/** What commands of the tree are given: an annotation, named as in a quick fix's argument. */
export interface ViewRow extends Common {
  readonly kind: 'view';
  readonly uri: string;
  readonly id: string;
  readonly view: AnnotationView;
  readonly children: readonly Row[];
}

export interface NoteRow extends Common {
  readonly kind: 'note';
  readonly uri: string;
  readonly id: string;
  readonly view: AnnotationView;
  readonly note: NoteView;
}

export type Row = HeadRow | LabelRow | ViewRow | NoteRow;

/** The annotations of one article as a tree: what needs a decision first, then by kind; empty heads are left out. */
export function rowsOf({ uri, views }: Pick<Annotations, 'uri' | 'views'>): readonly HeadRow[] {
  const groups = new Map<Head, AnnotationView[]>(heads.map((head) => [head, []]));
  for (const view of views) for (const head of headsOf(view)) groups.get(head)?.push(view);
  return heads.flatMap((head) => {
    const group = groups.get(head) ?? [];
    if (group.length === 0) return [];
    const children: Row[] = [];
    const row: HeadRow = { kind: 'head', key: head, parent: null, head, children, count: group.length };
    const grouped = head === 'labels' || head === 'relations';
    children.push(...(grouped ? byLabel(uri, group, row) : group.map((view) => viewRow(uri, view, row))));
    return [row];
  });
}

/** Whether a person is asked whether its place, or its words, are right. */
export const isDoubtful = (state: AnnotationView['state']): boolean => state === 'unsure' || state === 'changed';

/** What is unsure or has other words by now stands among its kind too; what is lost only where it is to be looked after. */
function headsOf({ kind, state, onDocument }: AnnotationView): Head[] {
  if (state === 'orphan') return ['check'];
  return [...(isDoubtful(state) ? ['check' as const] : []), onDocument ? 'document' : homes[kind]];
}

const homes: Readonly<Record<AnnotationView['kind'], Head>> = {
  correction: 'corrections',
  label: 'labels',
  comments: 'notes',
  relation: 'relations',
  foreign: 'notes',
};

function byLabel(uri: string, views: readonly AnnotationView[], parent: HeadRow): LabelRow[] {
  const labels = new Map<string, AnnotationView[]>();
  for (const view of views) {
    const group = labels.get(view.label);
    if (group) group.push(view);
    else labels.set(view.label, [view]);
  }
  return [...labels].map(([label, group]) => {
    const children: Row[] = [];
    const row: LabelRow = { kind: 'label', key: `${parent.key}/${label}`, parent, label, children };
    children.push(...group.map((view) => viewRow(uri, view, row)));
    return row;
  });
}

function viewRow(uri: string, view: AnnotationView, parent: Row): ViewRow {
  const children: Row[] = [];
  const row: ViewRow = { kind: 'view', key: `${parent.key}/${view.id}`, parent, uri, id: view.id, view, children };
  for (const note of view.notes ?? []) {
    children.push({ kind: 'note', key: `${row.key}/${note.id}`, parent: row, uri, id: view.id, view, note });
  }
  return row;
}

/** How many wait for a decision. */
export const toCheck = (views: readonly AnnotationView[]): number =>
  views.filter(({ state }) => isDoubtful(state) || state === 'orphan').length;

/** What the tree shows of the annotations: while it stays the same, nothing needs to be drawn again. */
export function signatureOf({ uri, views }: Pick<Annotations, 'uri' | 'views'>): string {
  return JSON.stringify([
    uri,
    views.map(({ id, kind, label, title, state, quote, onDocument, notes, resolved, ranges }) => [
      id,
      kind,
      label,
      title,
      state,
      quote,
      onDocument,
      notes,
      resolved,
      ranges[0]?.start.line,
    ]),
  ]);
}
