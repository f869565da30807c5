import type { Span } from '../analysis';

/** The span alone of what has one. */
export const bare = ({ start, end }: Span): Span => ({ start, end });

/** The same for spans that are the same: a key of maps and sets. */
export const spanKey = ({ start, end }: Span): string => `${start}:${end}`;

/** The same for ranges of tokens. */
export const rangeKey = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  `${first}:${last}`;
