import type { EntityType, Span } from '../../analysis';
import type { Article } from '../../article';
import type { Constraint, Lexicon } from '../../inputs';
import { formKey, isFormIn } from '../../names/corrections/forms';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn, type Tokens } from '../../text/tokens';

/** What a person said of one span. Of two things of one kind said of it the later counts. */
export interface CorrectedSpan extends TokenRange {
  readonly type: EntityType | null;
  /** Where in the list of constraints its type was given, and its name: of two in one chain the later wins. */
  readonly typeOrder: number;
  readonly name: string | null;
  readonly nameOrder: number;
  readonly identity: { readonly entity: string; readonly alone: boolean } | null;
  readonly aliases: readonly string[];
}

/** No noun phrase has more tokens. */
const mostTokens = 64;

/** What a person said about who is who, by span: token ranges, however exactly the words were cut. */
export class Corrections {
  readonly #tokens: Tokens;
  readonly #tokenize: Article['tokenize'];
  readonly #spans = new Map<string, SpanBeingRead>();
  readonly #rejected = new Set<string>();
  readonly #isNoName: (form: string) => boolean;
  /** What the lexicon calls whoever has a name of this form, where it knows several. */
  readonly #lexiconNames: ReadonlyMap<string, string>;

  constructor(
    { tokens, tokenize }: Pick<Article, 'tokens' | 'tokenize'>,
    constraints: readonly Constraint[],
    lexicon: Lexicon | undefined,
  ) {
    this.#tokens = tokens;
    this.#tokenize = tokenize;
    constraints.forEach((constraint, order) => this.#read(constraint, order));
    this.#isNoName = isFormIn([
      ...(lexicon?.notNames ?? []),
      ...constraints.flatMap((c) => (c.kind === 'notName' ? [c.name] : [])),
    ]);
    this.#lexiconNames = new Map(
      lexicon?.names.flatMap(({ name, aliases = [] }) =>
        aliases.length > 0 ? [name, ...aliases].map((form) => [this.formKey(form), name] as const) : [],
      ),
    );
  }

  /** In the order in which they were first spoken of. */
  get spans(): readonly CorrectedSpan[] {
    return [...this.#spans.values()];
  }

  at(range: TokenRange): CorrectedSpan | undefined {
    return this.#spans.get(rangeKey(range));
  }

  /** Whether a span, or its form anywhere, refers to nothing. */
  isRejected(range: TokenRange, form: string): boolean {
    return !this.at(range)?.type && (this.#rejected.has(rangeKey(range)) || this.#isNoName(form));
  }

  /** A form as it is compared with others. */
  formKey(form: string): string {
    return formKey(form, this.#tokenize);
  }

  /** What the project's lexicon calls whoever has a name of this form. */
  lexiconName(form: string): string | undefined {
    return this.#lexiconNames.size > 0 ? this.#lexiconNames.get(this.formKey(form)) : undefined;
  }

  #read(constraint: Constraint, order: number): void {
    if (!isOfEntities(constraint)) return;
    if (constraint.kind === 'notMention') {
      const range = tokensIn(this.#tokens, constraint.span);
      if (range) this.#rejected.add(rangeKey(range));
      return;
    }
    const span = this.#spanAt(constraint.span);
    if (!span) return;
    if (constraint.kind === 'mention') [span.type, span.typeOrder] = [constraint.type, order];
    else if (constraint.kind === 'identity') span.identity = { entity: constraint.entity, alone: constraint.alone };
    else if (constraint.kind === 'canonicalName') [span.name, span.nameOrder] = [constraint.name, order];
    else span.aliases.push(constraint.name);
  }

  /** What was said of a span so far; null where it is none. */
  #spanAt(span: Span): SpanBeingRead | null {
    const range = tokensIn(this.#tokens, span);
    if (!range || range.last - range.first > mostTokens) return null;
    const key = rangeKey(range);
    const known = this.#spans.get(key);
    if (known) return known;
    const read: SpanBeingRead = {
      ...range,
      type: null,
      typeOrder: -1,
      name: null,
      nameOrder: -1,
      identity: null,
      aliases: [],
    };
    this.#spans.set(key, read);
    return read;
  }
}

type OfEntities = Extract<
  Constraint,
  { readonly kind: 'mention' | 'notMention' | 'identity' | 'canonicalName' | 'alias' }
>;

const ofEntities: ReadonlySet<string> = new Set<OfEntities['kind']>([
  'mention',
  'notMention',
  'identity',
  'canonicalName',
  'alias',
]);

/** Whether a correction says what a span refers to. */
const isOfEntities = (constraint: Constraint): constraint is OfEntities => ofEntities.has(constraint.kind);

/** A span while the constraints are read. */
type SpanBeingRead = { -readonly [K in keyof CorrectedSpan]: CorrectedSpan[K] } & { readonly aliases: string[] };

/** Reads the constraints, and the lexicon's forms that name nothing; null where nobody said anything. */
export function readCorrections(article: Pick<Article, 'tokens' | 'tokenize' | 'inputs'>): Corrections | null {
  const { constraints = [], lexicon } = article.inputs;
  return constraints.length === 0 && !lexicon ? null : new Corrections(article, constraints, lexicon);
}
