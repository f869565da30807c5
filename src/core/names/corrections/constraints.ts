import type { EntityType, Span } from '../../analysis';
import type { Article } from '../../article';
import type { Constraint } from '../../inputs';
import type { TokenRange } from '../../syntax/syntax';
import { rangeKey } from '../../text/spans';
import { tokensIn } from '../../text/tokens';
import { because } from '../evidence';
import { foldName } from '../gazetteer/folding';
import type { NameCorrectionsLanguage } from '../language';
import type { NameSpan } from '../names';
import { merge, offsetsOf, rangeText, takenBy } from '../spans';
import { findForms, isFormIn } from './forms';
import { isNameLike, maySpread } from './nameLike';
import { asReading, withOverruled } from './overruled';

/**
 * The names with people's corrections applied: corrected spans, rejected ones, aliases. Where the same words elsewhere
 * were read as no name they become one; where they were read as one they take over a type that the machine had read
 * nothing of, and else that of their chain (coreference), since a surname may be that of two. What names are not (“the
 * general”) is left to coreference.
 */
export function applyConstraints(
  article: Article,
  names: readonly NameSpan[],
  constraints: readonly Constraint[],
  words: NameCorrectionsLanguage,
): NameSpan[] {
  const { tokens } = article;
  const corrected = withOverruled(tokens, correctedNames(article, names, constraints, words), names);
  const isRejected = rejectedRanges(article, constraints);
  const isNotName = isFormIn(constraints.flatMap((c) => (c.kind === 'notName' ? [c.name] : [])));
  const kept = names.filter((name) => !isRejected(name) && !isNotName(rangeText(tokens, name)));
  const types = correctedTypes(article, corrected);
  const typed = merge(kept, corrected).map((name) => withCorrectedType(article, name, types));
  const taken = takenBy(tokens, corrected);
  const aliases = findForms(article, aliasesOf(article, typed, constraints), (t) => !taken[t])
    .filter((found) => !isRejected(found))
    .map(({ first, last, value }) => byPerson(article, { first, last }, value.type, 'alias-corrected', value.span));
  const withAliases = merge(typed, aliases);
  for (const { first, last } of withAliases) taken.fill(1, first, last);
  const forms = [...types.values()].flatMap((t) =>
    t.type && maySpread(t.form) && !isNotName(t.form) ? [[t.form, t] as const] : [],
  );
  const missed = findForms(article, forms, (t) => !taken[t])
    .filter((found) => !isRejected(found) && maySpread(found.value.form, article, found))
    .map(({ first, last, value }) =>
      byPerson(article, { first, last }, value.type!, 'same-name-corrected', value.span),
    );
  return merge(withAliases, missed);
}

function rejectedRanges({ tokens }: Article, constraints: readonly Constraint[]): (range: TokenRange) => boolean {
  const rejected = new Set<string>();
  for (const c of constraints) {
    const range = c.kind === 'notMention' ? tokensIn(tokens, c.span) : null;
    if (range) rejected.add(rangeKey(range));
  }
  return (range) => rejected.has(rangeKey(range));
}

/** The names that people marked, what was read as a name among them: of two that overlap, the later. */
function correctedNames(
  article: Article,
  names: readonly NameSpan[],
  constraints: readonly Constraint[],
  words: NameCorrectionsLanguage,
): NameSpan[] {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.count);
  const read = new Set(names.map(rangeKey));
  const isFree = ({ first, last }: TokenRange): boolean => taken.subarray(first, last).every((t) => t === 0);
  const found: NameSpan[] = [];
  for (const c of constraints.toReversed()) {
    if (c.kind !== 'mention') continue;
    const range = tokensIn(tokens, c.span);
    if (!range || !(read.has(rangeKey(range)) || isNameLike(article, range, words)) || !isFree(range)) continue;
    taken.fill(1, range.first, range.last);
    found.push(byPerson(article, range, c.type, 'mention-corrected', c.span));
  }
  return found.sort((a, b) => a.first - b.first);
}

type CorrectionRuleId = 'mention-corrected' | 'alias-corrected' | 'same-name-corrected';

/** A name that is one because of a correction at `span`. */
function byPerson(
  { tokens }: Article,
  range: TokenRange,
  type: EntityType,
  rule: CorrectionRuleId,
  span: Span,
): NameSpan {
  const here = offsetsOf(tokens, range);
  const spans = here.start === span.start && here.end === span.end ? [here] : [clipped(tokens.text, span), here];
  return { ...range, type, score: 1, evidence: [because('person', rule, spans)] };
}

/** A constraint's span comes from outside. */
function clipped({ length }: string, { start, end }: Span): Span {
  const inside = (n: number): number => Math.min(length, Math.max(0, Math.trunc(n)));
  return { start: inside(start), end: inside(end) };
}

interface CorrectedType {
  readonly form: string;
  /** The machine had read no name there. */
  readonly isNew: boolean;
  /** Null where a person said two things of one form. */
  readonly type: EntityType | null;
  readonly span: Span;
}

/** By folded form. */
function correctedTypes({ tokens }: Article, corrected: readonly NameSpan[]): Map<string, CorrectedType> {
  const types = new Map<string, CorrectedType>();
  for (const name of corrected) {
    const form = rangeText(tokens, name);
    const known = types.get(foldName(form));
    const type = known && known.type !== name.type ? null : (name.type as EntityType);
    const isNew = name.was === undefined && (known?.isNew ?? true);
    types.set(foldName(form), known ? { ...known, type, isNew } : { form, type, isNew, span: offsetsOf(tokens, name) });
  }
  return types;
}

/** The name with the type of the same name elsewhere, where only a person saw that one. */
function withCorrectedType(article: Article, name: NameSpan, types: ReadonlyMap<string, CorrectedType>): NameSpan {
  if (types.size === 0 || name.evidence[0]?.source === 'person') return name;
  const corrected = types.get(foldName(rangeText(article.tokens, name)));
  if (!corrected?.type || !corrected.isNew) return name;
  const read = byPerson(article, name, corrected.type, 'same-name-corrected', corrected.span);
  if (name.type === corrected.type) return { ...read, evidence: [...read.evidence, ...name.evidence] };
  return { ...read, was: name.type, overruled: asReading(name, name.type) };
}

interface AliasType {
  readonly type: EntityType;
  readonly span: Span;
}

/** Each alias with the type of the name at its span. */
function aliasesOf(
  article: Article,
  names: readonly NameSpan[],
  constraints: readonly Constraint[],
): (readonly [alias: string, AliasType])[] {
  const aliases = constraints.filter((c) => c.kind === 'alias');
  if (aliases.length === 0) return [];
  const typeAt = new Map<string, EntityType>();
  for (const c of constraints) {
    const range = c.kind === 'mention' ? tokensIn(article.tokens, c.span) : null;
    if (c.kind === 'mention' && range) typeAt.set(rangeKey(range), c.type);
  }
  for (const name of names) if (name.type !== 'event') typeAt.set(rangeKey(name), name.type);
  return aliases.flatMap(({ name, span }) => {
    const range = tokensIn(article.tokens, span);
    if (!range) return [];
    const type = typeAt.get(rangeKey(range)) ?? 'misc';
    return [[name, { type, span: offsetsOf(article.tokens, range) }] as const];
  });
}
