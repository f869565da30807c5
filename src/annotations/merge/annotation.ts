import { copyOf } from '../copy';
import { isCorrection, type Annotation, type Body, type Selector } from '../model';
import { mergeThreads } from './thread';
import { equal, pick } from './threeWay';

/** What a merge makes of one annotation, and what a person has to look at. */
export interface MergedAnnotation {
  /** Null: it goes. */
  readonly kept: Annotation | null;
  /** Where both sides changed one thing: what theirs said, as an annotation of its own that yields to ours. */
  readonly copy: Annotation | null;
  readonly clashes: readonly string[];
  /** The same of the copy. */
  readonly twice: string | null;
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
  if (!there) return only(null);
  if (!ours || !theirs) {
    if (!base) return only(there);
    if (equal(content(base), content(there))) return only(null);
    return only(there, ['it was changed on one side and removed on the other; it is kept']);
  }
  if (equal(ours, theirs)) return only(ours);
  if (base && [base, ours, theirs].some(({ body }) => body.kind === 'foreign')) return whole(base, ours, theirs);
  return fieldByField(base, ours, theirs);
}

const only = (kept: Annotation | null, clashes: readonly string[] = []): MergedAnnotation => ({
  kept,
  copy: null,
  clashes,
  twice: null,
});

function fieldByField(base: Annotation | undefined, ours: Annotation, theirs: Annotation): MergedAnnotation {
  const body = mergeBodies(base?.body, ours.body, theirs.body);
  if (!body.value) return only(null, body.clashes);
  const place = mergeSelectors(base?.selectors, ours.selectors, theirs.selectors);
  const extra = pick(base?.extra, ours.extra, theirs.extra);
  const yieldsTo = pick(base?.yieldsTo, ours.yieldsTo, theirs.yieldsTo).value;
  const kept = {
    id: ours.id,
    body: body.value,
    selectors: place.value,
    ...(yieldsTo !== undefined && { yieldsTo }),
    ...(extra.value && { extra: extra.value }),
  };
  const changes = [
    body.isClash && 'what it says',
    place.clash && 'where it stands',
    extra.clash && 'what another tool added',
  ].filter((change) => change !== false);
  if (changes.length === 0) return only(kept, body.clashes);
  const copy = { ...copyOf(theirs), ...(isCorrection(theirs) && { yieldsTo: ours.id }) };
  const twice = `both sides changed ${changes.join(' and ')}; both versions are kept`;
  return { kept, copy, clashes: body.clashes, twice };
}

function whole(base: Annotation, ours: Annotation, theirs: Annotation): MergedAnnotation {
  const { value, clash } = pick(base, ours, theirs);
  if (!clash) return only(value);
  return { kept: ours, copy: copyOf(theirs), clashes: [], twice: 'both sides changed it; both versions are kept' };
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
