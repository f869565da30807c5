/** Which nodes of the tree stand open. Groups begin as {@link openAtFirst} says and keep their state in every article. */
export interface Expansion {
  isOpen(id: string): boolean;
  set(id: string, open: boolean): void;
}

const openAtFirst = new Set(['people', 'places', 'organizations', 'events']);

export function createExpansion(): Expansion {
  const states = new Map<string, boolean>();
  return {
    isOpen: (id) => states.get(id) ?? (openAtFirst.has(id) || /^filtered\/[a-z]+$/.test(id)),
    set: (id, open) => void states.set(id, open),
  };
}
