import { peopleKinds, type GroupKind, type Outline, type OutlineItem, type Range } from '../../protocol';
import { compare, isInside, sameRange } from '../shared/ranges';

/** Somebody or something to choose, and the mention of it that stands for it. */
export interface Candidate {
  readonly group: GroupKind;
  readonly item: OutlineItem;
  readonly range: Range;
}

/** The groups of the outline that hold entities. */
export const entityGroups: readonly GroupKind[] = [...peopleKinds, 'organizations', 'places', 'groups', 'other'];

/** Named or not, people may be the same: "the general" is Ibrahim. */
export const sameKind = (a: GroupKind, b: GroupKind): boolean => a === b || (isPeople(a) && isPeople(b));

const isPeople = (kind: GroupKind): boolean => (peopleKinds as readonly GroupKind[]).includes(kind);

/** The item of an entity group one of whose mentions has this range. */
export function itemAt(
  outline: Outline,
  range: Range,
): { readonly group: GroupKind; readonly item: OutlineItem } | null {
  for (const { kind, items } of outline.groups) {
    if (!entityGroups.includes(kind)) continue;
    const item = items.find(({ mentions }) => mentions.some((mention) => sameRange(mention.range, range)));
    if (item) return { group: kind, item };
  }
  return null;
}

/** What an entity may be the same as: of its kind, those that share a word of the name first, then the nearest to `range`. */
export function mergeCandidates(outline: Outline, group: GroupKind, item: OutlineItem, range: Range): Candidate[] {
  const words = new Set(wordsOf(item));
  const shared = (other: OutlineItem) => wordsOf(other).filter((word) => words.has(word)).length;
  const others = outline.groups
    .filter(({ kind }) => sameKind(kind, group))
    .flatMap(({ kind, items }) => items.map((other) => ({ group: kind, item: other })))
    .filter((other) => other.item.id !== item.id);
  return others
    .map((other) => ({ ...other, likeness: shared(other.item), distance: distanceTo(other.item, range) }))
    .sort((a, b) => b.likeness - a.likeness || Number(b.item.named) - Number(a.item.named) || a.distance - b.distance)
    .map(({ group: kind, item: other }) => ({ group: kind, item: other, range: other.mentions[0].range }));
}

/**
 * Who may have said a quotation, each by the mention nearest to it: who stands in its paragraph, then the others; of each people, then
 * bodies, then the rest, the nearest first.
 */
export function speakerCandidates(outline: Outline, quotation: Range): Candidate[] {
  const kindRank = (kind: GroupKind) => (isPeople(kind) ? 0 : kind === 'organizations' ? 1 : 2);
  const rank = ({ group, range }: Candidate) => (sameLine(range, quotation) ? 0 : 3) + kindRank(group);
  return outline.groups
    .filter(({ kind }) => entityGroups.includes(kind))
    .flatMap(({ kind, items }) =>
      items.flatMap((item) => {
        const outside = item.mentions.filter((mention) => !isInside(mention.range, quotation));
        return outside.length > 0 ? [{ group: kind, item: { ...item, mentions: outside } }] : [];
      }),
    )
    .map(({ group, item }): Candidate => ({ group, item, range: nearestMention(item, quotation) }))
    .sort((a, b) => rank(a) - rank(b) || gap(a.range, quotation) - gap(b.range, quotation));
}

function nearestMention(item: OutlineItem, range: Range): Range {
  return item.mentions.reduce((best, mention) => (gap(mention.range, range) < gap(best.range, range) ? mention : best))
    .range;
}

const sameLine = (a: Range, b: Range) => a.start.line <= b.end.line && a.end.line >= b.start.line;

const distanceTo = (item: OutlineItem, range: Range) => gap(nearestMention(item, range), range);

/** More than a line can hold. */
const lineEnd = 100_000;

/** How far apart two ranges are. */
function gap(a: Range, b: Range): number {
  const [from, to] = compare(a.start, b.start) < 0 ? [a.end, b.start] : [b.end, a.start];
  return Math.max(0, (to.line - from.line) * lineEnd + to.character - from.character);
}

/** The words of the name: "Abbas Ibrahim" and "Ibrahim" share one. */
const wordsOf = ({ label }: OutlineItem) => [
  ...new Set(
    label
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !littleWords.has(word)),
  ),
];

const littleWords = new Set(['the', 'and', 'for', 'von', 'van', 'del', 'bin']);
