import type { GoldArticle } from './articles';
import type { Named } from './score';

export interface NameError {
  readonly set: string;
  readonly kind: string;
  readonly gold: string;
  readonly found: string;
  readonly context: string;
  readonly score: number;
}

/** Every disagreement of one document: wrong type, wrong bounds, missed, or found where there is none. */
export function errorsOf(
  set: string,
  { text, names }: GoldArticle,
  found: readonly (Named & { score?: number })[],
): NameError[] {
  const errors: NameError[] = [];
  const at = (name: Named): string => text.slice(name.start, name.end).replace(/\s+/g, ' ');
  const around = (name: Named): string => text.slice(Math.max(0, name.start - 40), name.end + 40).replace(/\s+/g, ' ');
  for (const gold of names) {
    const same = found.find((name) => name.start === gold.start && name.end === gold.end);
    if (same?.type === gold.type) continue;
    const other = same ?? found.find((name) => name.start < gold.end && name.end > gold.start);
    const kind = same ? `${gold.type} read as ${same.type}` : other ? `bounds of ${gold.type}` : `${gold.type} missed`;
    errors.push({
      set,
      kind,
      gold: at(gold),
      found: other ? `${at(other)} (${other.type})` : '',
      context: around(gold),
      score: other?.score ?? 0,
    });
  }
  for (const name of found) {
    if (!['person', 'place', 'organization'].includes(name.type)) continue;
    if (names.some((gold) => gold.start < name.end && gold.end > name.start)) continue;
    errors.push({
      set,
      kind: `${name.type} where none is`,
      gold: '',
      found: at(name),
      context: around(name),
      score: name.score ?? 0,
    });
  }
  return errors;
}

/** How often each kind of error occurs, the commonest first. */
export function confusion(errors: readonly NameError[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind } of errors) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
