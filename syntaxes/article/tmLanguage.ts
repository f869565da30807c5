/** A rule of a TextMate grammar. Expressions are Oniguruma's, matched within one line. */
export interface Rule {
  readonly comment?: string;
  readonly name?: string;
  readonly contentName?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly endCaptures?: Captures;
  readonly applyEndPatternLast?: 1;
  readonly patterns?: readonly Rule[];
}

type Captures = Readonly<Record<string, { readonly name: string }>>;

export interface Grammar {
  readonly $schema: string;
  readonly name: string;
  readonly scopeName: string;
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

/** Rules of the repository, by name. */
export function include(...names: string[]): Rule[] {
  return names.map((name) => ({ include: `#${name}` }));
}

/** Scopes of the groups of an expression, from group 1 on. */
export function groups(...scopes: string[]): Captures {
  return Object.fromEntries(scopes.map((name, i) => [i + 1, { name }]));
}

/** One of some words or expressions. */
export function oneOf(words: Iterable<string>): string {
  return `(?:${[...words].join('|')})`;
}
