import type { Span } from '../../../src/core/analysis';
import type { Watch } from './page';
import { wordsOf } from './places';
import type { Random } from './random';

/** How many labels an article gets; each is a bit of a number. */
const labelCount = 12;

/** Labels of one to three words, apart from one another, in text order; half of them on words that stand more than once. */
export function chooseLabels(text: string, random: Random): Span[] {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (const { start, end } of words) counts.set(text.slice(start, end), (counts.get(text.slice(start, end)) ?? 0) + 1);
  const isName = ({ start, end }: Span): boolean =>
    /^\p{Lu}/u.test(text[start]) && (counts.get(text.slice(start, end)) ?? 0) > 1;
  const repeated = words.flatMap((w, i) => (isName(w) ? [i] : []));
  const chosen: Span[] = [];
  for (let tries = 0; chosen.length < labelCount && tries < 500; tries++) {
    const first = random.chance(0.5) ? random.pick(repeated) : random.between(0, words.length);
    const last = first + random.between(0, 3);
    if (last >= words.length) continue;
    const span = { start: words[first].start, end: words[last].end };
    const inner = text.slice(span.start, span.end);
    if (/\n\s*\n|[.!?]["'”’]?\s/.test(inner) || chosen.some((c) => c.start <= span.end && span.start <= c.end))
      continue;
    chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/**
 * What became of a label's characters:
 * - `whole`: its words are all there, together, with nothing between or beside them that makes other words of them
 * - `changed`: some are gone, or others were typed among them
 * - `torn`: they are in two places
 * - `gone`: not a letter is left
 */
export type AlignmentOutcome = 'whole' | 'changed' | 'torn' | 'gone';

export interface Truth {
  readonly outcome: AlignmentOutcome;
  /** From its first character to its last, white space at the edges left out. */
  readonly span: Span | null;
  /** The kinds of edits that came near it. */
  readonly near: ReadonlySet<string>;
}

/** Follows labels by the identities of their characters. */
export interface Follower {
  kind: string;
  /** To be told of each edit before it is made. */
  readonly watch: Watch;
  /** Where labels are now; those of which nothing is left are left out. */
  now(ids: Int32Array): Span[];
  truths(text: string, ids: Int32Array): Truth[];
}

/** An edit is near a label when so many code units or fewer are between them. */
const nearness = 48;

export function followLabels(text: string, labels: readonly Span[]): Follower {
  let owners = new Int32Array(4 * text.length);
  labels.forEach(({ start, end }, k) => owners.fill(1 << k, start + 1, end + 1));
  const near = labels.map(() => new Set<string>());
  const words = labels.map(({ start, end }) => wordsAlone(text.slice(start, end)));

  const ranges = (ids: Int32Array): { start: number; end: number }[] => {
    const found = labels.map(() => ({ start: -1, end: -1 }));
    ids.forEach((id, i) => {
      for (let left = owners[id] ?? 0; left !== 0; left &= left - 1) {
        const range = found[31 - Math.clz32(left & -left)];
        if (range.start < 0) range.start = i;
        range.end = i + 1;
      }
    });
    return found;
  };

  const follower: Follower = {
    kind: '',
    watch: ({ start, end }, ids, put, firstNew) => {
      const top = put.reduce((max, id) => Math.max(max, id), 0);
      if (top >= owners.length) {
        const wide = new Int32Array(2 * top);
        wide.set(owners);
        owners = wide;
      }
      ranges(ids).forEach((range, k) => {
        if (range.start < 0) return;
        if (start <= range.end + nearness && end >= range.start - nearness) near[k].add(follower.kind);
        // what is new between its characters is its own from then on
        const isOwn = (id: number): boolean => (owners[id] & (1 << k)) !== 0;
        const from = range.start < start ? 0 : put.findIndex(isOwn);
        const until = range.end > end ? put.length : put.findLastIndex(isOwn);
        if (from >= 0) for (let i = from; i < until; i++) if (put[i] >= firstNew) owners[put[i]] |= 1 << k;
      });
    },
    now: (ids) => ranges(ids).filter((r) => r.start >= 0),
    truths: (now, ids) =>
      ranges(ids).map(({ start, end }, k): Truth => {
        const inner = start < 0 ? '' : now.slice(start, end);
        if (lettersOf(inner) === '') return { outcome: 'gone', span: null, near: near[k] };
        const [before, after] = [inner.length - inner.trimStart().length, inner.length - inner.trimEnd().length];
        const span = { start: start + before, end: end - after };
        const isTorn = /\S/.test([...inner].filter((_, i) => (owners[ids[start + i]] & (1 << k)) === 0).join(''));
        if (isTorn) return { outcome: 'torn', span, near: near[k] };
        const { start: from, end: to } = labels[k];
        const own = ids.subarray(start, end).filter((id) => id > from && id <= to).length;
        const isWhole = wordsAlone(inner) === words[k] && own >= words[k].length && !isGlued(now, span);
        return { outcome: isWhole ? 'whole' : 'changed', span, near: near[k] };
      }),
  };
  return follower;
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Without white space, and whatever the kind of its marks. */
const wordsAlone = (text: string): string => text.replace(/\s/g, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

const isGlued = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\p{N}]{2}/u.test(text.slice(start - 1, start + 1)) || /[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1));
