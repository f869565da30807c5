import { copyOf } from '../copy';
import type { Annotation, Body, Selector } from '../model';
import { mergeThreads } from './thread';
import { equal, pick } from './threeWay';

/** What a merge makes of one annotation: nothing, it, or it and a copy with their content; and what a person has to look at. */
export interface MergedAnnotation {
  readonly kept: readonly Annotation[];
  readonly clashes: readonly string[];
}

/**
 * Merges one annotation field by field. A change wins over a removal, unless it was only upkeep of the context. Where both sides changed
 * the same field differently, ours stays, and theirs stands behind it under an id of its own. No side's words are lost.
 */
export function mergeAnnotation(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
): MergedAnnotation {
  const there = ours ?? theirs;
  if (!there) return { kept: [], clashes: [] };
  if (!ours || !theirs) {
    if (!base) return { kept: [there], clashes: [] };
    if (equal(content(base), content(there))) return { kept: [], clashes: [] };
    return { kept: [there], clashes: ['it was changed on one side and removed on the other; it is kept'] };
  }
  if (equal(ours, theirs)) return { kept: [ours], clashes: [] };
  if (base && [base, ours, theirs].some(({ body }) => body.kind === 'foreign')) return whole(base, ours, theirs);
  return fieldByField(base, ours, theirs);
}

function fieldByField(base: Annotation | undefined, ours: Annotation, theirs: Annotation): MergedAnnotation {
  const body = mergeBodies(base?.body, ours.body, theirs.body);
  if (!body.value) return { kept: [], clashes: body.clashes };
  const place = mergeSelectors(base?.selectors, ours.selectors, theirs.selectors);
  const extra = pick(base?.extra, ours.extra, theirs.extra);
  const merged = { id: ours.id, body: body.value, selectors: place.value, ...(extra.value && { extra: extra.value }) };
  const twice = [
    body.isClash && 'what it says',
    place.clash && 'where it stands',
    extra.clash && 'what another tool added',
  ].filter((change) => change !== false);
  if (twice.length === 0) return { kept: [merged], clashes: body.clashes };
  return {
    kept: [merged, copyOf(theirs)],
    clashes: [...body.clashes, `both sides changed ${twice.join(' and ')}; both versions are kept`],
  };
}

function whole(base: Annotation, ours: Annotation, theirs: Annotation): MergedAnnotation {
  const { value, clash } = pick(base, ours, theirs);
  if (!clash) return { kept: [value], clashes: [] };
  return { kept: [ours, copyOf(theirs)], clashes: ['both sides changed it; both versions are kept'] };
}

interface MergedBody {
  readonly value: Body | null;
  readonly isClash: boolean;
  readonly clashes: readonly string[];
}

function mergeBodies(base: Body | undefined, ours: Body, theirs: Body): MergedBody {
  if (ours.kind === 'comments' && theirs.kind === 'comments' && (!base || base.kind === 'comments')) {
    const { body, clashes } = mergeThreads(base ?? null, ours, theirs);
    return { value: body, isClash: false, clashes };
  }
  const { value, clash } = pick<Body | undefined>(base, ours, theirs);
  return { value: value!, isClash: clash, clashes: [] };
}

/** The words decide; of context and hints that both sides brought up to date, ours will do. */
function mergeSelectors(
  base: readonly Selector[] | undefined,
  ours: readonly Selector[],
  theirs: readonly Selector[],
): {
  readonly value: readonly Selector[];
  readonly clash: boolean;
} {
  if (ours.length !== theirs.length || base?.length !== ours.length) {
    const { value, clash } = pick(base, ours, theirs);
    return { value: value ?? ours, clash: clash && !equal(words(ours), words(theirs)) };
  }
  const pieces = base.map((before, i) => ({
    exact: pick(before.exact, ours[i].exact, theirs[i].exact),
    context: pick(
      [before.prefix, before.suffix],
      [ours[i].prefix, ours[i].suffix],
      [theirs[i].prefix, theirs[i].suffix],
    ).value,
    hint: pick(before.hint, ours[i].hint, theirs[i].hint).value,
    was: wasOf(before, ours[i], theirs[i]),
  }));
  const value = pieces.map(({ exact, context: [prefix, suffix], hint, was }) => ({
    exact: exact.value,
    prefix,
    suffix,
    hint,
    ...(was !== undefined && { was }),
  }));
  return { value, clash: pieces.some(({ exact }) => exact.clash) };
}

/** A side that confirmed the words did not confirm what they are on the other side. */
function wasOf(before: Selector, ours: Selector, theirs: Selector): string | undefined {
  if (ours.exact === theirs.exact) return pick(before.was, ours.was, theirs.was).value;
  return pick(before.exact, ours.exact, theirs.exact).value === ours.exact ? ours.was : theirs.was;
}

const words = (selectors: readonly Selector[]): string[] => selectors.map(({ exact }) => exact);

const content = ({ body, selectors, extra }: Annotation): unknown => [
  body,
  selectors.map(({ exact, was }) => [exact, was]),
  extra,
];
