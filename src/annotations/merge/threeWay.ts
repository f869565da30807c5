/** Something two sides changed so that a person has to look. Nothing of either side is lost unless the message says so. */
export interface Conflict {
  /** The annotation, or the name, it is about. */
  readonly id: string;
  /** A sentence for people. */
  readonly message: string;
}

/** A merged file. Without conflicts it is what both sides wanted. */
export interface Merged {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

/** Equality of values that are plain JSON and whose properties come in one order. */
export function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The value that changed, or the one both have; `clash` when both changed it differently, and then it is ours. */
export function pick<T>(base: T, ours: T, theirs: T): { readonly value: T; readonly clash: boolean } {
  if (equal(ours, theirs) || equal(base, theirs)) return { value: ours, clash: false };
  return equal(base, ours) ? { value: theirs, clash: false } : { value: ours, clash: true };
}

/** What is in either of two lists without what either took away from a third; ours first. */
export function mergeSets(base: readonly string[], ours: readonly string[], theirs: readonly string[]): string[] {
  const [before, here, there] = [new Set(base), new Set(ours), new Set(theirs)];
  return [...new Set([...ours, ...theirs])].filter(
    (value) => (here.has(value) && there.has(value)) || !before.has(value),
  );
}
