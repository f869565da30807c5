import type { EntityType, Span } from '../../analysis';
import type { Article } from '../../article';
import { formKey, isFormIn } from '../../names/corrections/forms';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';

/** What a person settled of one stretch of words. Of two things of one kind said of it the later counts. */
export interface SettledStretch extends TokenRange {
  /** Where in the list of constraints its type was given, and its name: of two in one chain the later wins. */
  typeOrder: number;
  nameOrder: number;
  type: EntityType | null;
  identity: { readonly entity: string; readonly alone: boolean } | null;
  name: string | null;
  readonly aliases: string[];
}

/** What a person settled about who is who, by stretch: token ranges, however exactly the words were cut. */
export interface Settled {
  /** A form as it is compared, see {@link formKey}. */
  readonly keyOf: (form: string) => string;
  readonly stretches: readonly SettledStretch[];
  at(range: TokenRange): SettledStretch | undefined;
  /** Whether a stretch, or its form anywhere, refers to nothing. */
  isRejected(range: TokenRange, form: string): boolean;
  /** What the project's lexicon calls whoever has a name of this form, where it knows several. */
  nameOf(form: string): string | undefined;
}

/** What the machine read where a person says that two are one. */
export const ANOTHER = 'somebody or something else';

/** A noun phrase over more tokens is none. */
const MOST_TOKENS = 64;

/** Reads the constraints, and the lexicon's forms that name nothing; null where there is nothing to obey. */
export function readSettled({
  tokens,
  inputs,
  tokenize,
}: Pick<Article, 'tokens' | 'inputs' | 'tokenize'>): Settled | null {
  const { constraints = [], lexicon } = inputs;
  if (constraints.length === 0 && !lexicon) return null;
  const stretches = new Map<string, SettledStretch>();
  const rejected = new Set<string>();
  const stretchAt = (span: Span): SettledStretch | null => {
    const range = tokensIn(tokens, span);
    if (!range || range.last - range.first > MOST_TOKENS) return null;
    const known = stretches.get(rangeKey(range));
    if (known) return known;
    const fresh: SettledStretch = {
      ...range,
      typeOrder: -1,
      nameOrder: -1,
      type: null,
      identity: null,
      name: null,
      aliases: [],
    };
    stretches.set(rangeKey(range), fresh);
    return fresh;
  };
  constraints.forEach((c, order) => {
    if (c.kind === 'notName' || c.kind === 'time' || c.kind === 'speaker') return;
    if (c.kind === 'notMention') {
      const range = tokensIn(tokens, c.span);
      if (range) rejected.add(rangeKey(range));
      return;
    }
    const stretch = stretchAt(c.span);
    if (!stretch) return;
    if (c.kind === 'mention') [stretch.type, stretch.typeOrder] = [c.type, order];
    else if (c.kind === 'identity') stretch.identity = { entity: c.entity, alone: c.alone };
    else if (c.kind === 'canonicalName') [stretch.name, stretch.nameOrder] = [c.name, order];
    else stretch.aliases.push(c.name);
  });
  const keyOf = (form: string): string => formKey(form, tokenize);
  const isNot = isFormIn([
    ...(lexicon?.notNames ?? []),
    ...constraints.flatMap((c) => (c.kind === 'notName' ? [c.name] : [])),
  ]);
  const called = new Map(
    lexicon?.names.flatMap(({ name, aliases = [] }) =>
      aliases.length > 0 ? [name, ...aliases].map((form) => [keyOf(form), name] as const) : [],
    ),
  );
  return {
    keyOf,
    nameOf: (form) => (called.size > 0 ? called.get(keyOf(form)) : undefined),
    stretches: [...stretches.values()],
    at: (range) => stretches.get(rangeKey(range)),
    isRejected: (range, form) =>
      !stretches.get(rangeKey(range))?.type && (rejected.has(rangeKey(range)) || isNot(form)),
  };
}
