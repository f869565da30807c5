import type { Span } from '../../src/core/analysis';

/** A quotation as compared: its pieces (one, or two where the attribution splits it) and its speaker's mention. */
export interface Item {
  readonly pieces: readonly Span[];
  readonly kind: string;
  readonly speaker: Span | null;
}

/** A gold item with what the system found for it. */
export interface Match {
  readonly gold: Item | null;
  readonly found: Item | null;
  readonly exact: boolean;
  readonly speaker: boolean;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Precision, recall and F1 in percent. */
export function rates(right: number, found: number, gold: number): Rates {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    right,
    found,
    gold,
  };
}

/** Characters both items cover, by characters either covers: 1 for the same stretches. */
export function overlap(a: Item, b: Item): number {
  const common = a.pieces.reduce((sum, p) => sum + b.pieces.reduce((inner, q) => inner + shared(p, q), 0), 0);
  return common / (length(a) + length(b) - common);
}

/** Length of what two spans share. */
function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Characters an item covers. */
function length(item: Item): number {
  return item.pieces.reduce((sum, p) => sum + p.end - p.start, 0);
}

/** Pairs each gold item with the found one that overlaps it most, at least `least`; what is left stands alone. */
export function pair(text: string, gold: readonly Item[], found: readonly Item[], least = 0.8): Match[] {
  const candidates = gold
    .flatMap((g, i) => found.map((f, j) => ({ i, j, share: overlap(g, f) })))
    .filter((c) => c.share >= least);
  candidates.sort(
    (a, b) =>
      b.share - a.share || Number(found[b.j].kind === gold[b.i].kind) - Number(found[a.j].kind === gold[a.i].kind),
  );
  const usedGold = new Map<number, number>();
  const usedFound = new Set<number>();
  for (const { i, j } of candidates) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.set(i, j);
    usedFound.add(j);
  }
  const matches = gold.map((g, i): Match => {
    const f = usedGold.has(i) ? found[usedGold.get(i)!] : null;
    return {
      gold: g,
      found: f,
      exact: f !== null && overlap(g, f) === 1,
      speaker: f !== null && sameSpeaker(text, g.speaker, f.speaker),
    };
  });
  const alone = found.flatMap((f, j): Match[] =>
    usedFound.has(j) ? [] : [{ gold: null, found: f, exact: false, speaker: false }],
  );
  return [...matches, ...alone];
}

/**
 * Attitudes apart from reports. A gold set of another convention marks some of them as reports: those count neither for nor against
 * the reports; `marked` says how many they are.
 */
export function attitudesApart(text: string, gold: readonly Item[], found: readonly Item[]) {
  const attitudes = found.filter(({ kind }) => kind === 'attitude');
  const marked = new Set(pair(text, gold, attitudes).flatMap((m) => (m.gold && m.found ? [m.gold] : [])));
  const reports = pair(
    text,
    gold.filter((g) => !marked.has(g)),
    found.filter(({ kind }) => kind !== 'attitude'),
  );
  return { reports, attitudes: attitudes.length, marked: marked.size };
}

/**
 * The same mention, or the same name: spans that overlap, stand in apposition ("the general, Abbas Ibrahim"), or end in the
 * same capitalised word elsewhere in the article ("Barack Obama" for "Obama"). The annotation takes the pronoun nearest to the
 * quotation, sometimes in the sentence after it, so that the same pronoun within 600 characters is right too; so is null for null.
 */
function sameSpeaker(text: string, gold: Span | null, found: Span | null): boolean {
  if (!gold || !found) return gold === found;
  if (shared(gold, found) > 0) return true;
  if (text.slice(gold.end, found.start) === ', ' || text.slice(found.end, gold.start) === ', ') return true;
  const [mention, other] = [text.slice(gold.start, gold.end), text.slice(found.start, found.end)];
  if (/^(?:he|she|it|they|we|i)$/i.test(mention))
    return mention.toLowerCase() === other.toLowerCase() && Math.abs(gold.start - found.start) < 600;
  const a = nameWords(mention);
  const b = nameWords(other);
  return a.length > 0 && b.length > 0 && (a.includes(b[b.length - 1]) || b.includes(a[a.length - 1]));
}

function nameWords(mention: string): string[] {
  return [...mention.matchAll(/\p{Lu}[\p{L}.'’-]+/gu)].map((m) => m[0]);
}
