import type { EntityType, Evidence, Span } from '../../analysis';
import type { Article } from '../../article';
import type { Constraint } from '../../inputs';
import type { TokenRange } from '../../syntax/syntax';
import { tokensIn } from '../../text/tokens';
import { foldName } from '../gazetteer/folding';
import { isNameLike, mayFollow } from './nameLike';
import type { NameSpan } from '../names';
import { findForms } from './occurrences';
import { merge, offsetsOf, rangeText, takenBy } from '../spans';

/** How sure it is that a name is what a person said of the same name elsewhere. */
const FOLLOWS = 0.98;

/**
 * The names once a person's word is obeyed: what is settled, what is rejected, aliases. Where the same words elsewhere were read
 * as no name they follow; where they were read as one they follow what the machine had read nothing of, and else their chain
 * (coreference), since a surname may be that of two. What names are not (“the general”) is left to coreference.
 */
export function obeyPeople(
  article: Article,
  names: readonly NameSpan[],
  constraints: readonly Constraint[],
): NameSpan[] {
  const { tokens } = article;
  const settled = withOverruled(article, settledNames(article, names, constraints), names);
  const rejected = new Set(
    constraints.flatMap((c) => (c.kind === 'notMention' ? keyOf(tokensIn(tokens, c.span)) : [])),
  );
  const isNot = isFormIn(constraints.flatMap((c) => (c.kind === 'notName' ? [c.name] : [])));
  const left = names.filter((name) => !rejected.has(key(name)) && !isNot(rangeText(tokens, name)));
  const known = merge(left, settled);
  const types = agreedTypes(article, settled);
  const following = known.map((name) => follow(article, name, types));
  const taken = takenBy(tokens, settled);
  const aliases = findForms(article, aliasesOf(article, following, constraints), (t) => !taken[t])
    .filter((found) => !rejected.has(key(found)))
    .map(({ first, last, value }) => byPerson(article, { first, last }, value.type, 'alias-settled', value.span));
  const called = merge(following, aliases);
  for (const { first, last } of called) taken.fill(1, first, last);
  const forms = [...types.values()].flatMap((t) =>
    t.type && mayFollow(t.form) && !isNot(t.form) ? [[t.form, t] as const] : [],
  );
  const missed = findForms(article, forms, (t) => !taken[t])
    .filter((found) => !rejected.has(key(found)) && mayFollow(found.value.form, article, found))
    .map(({ first, last, value }) => byPerson(article, { first, last }, value.type!, 'same-name-settled', value.span));
  return merge(called, missed);
}

/** Whether a form is one of these, whatever its case and white space. */
export function isFormIn(forms: readonly string[]): (form: string) => boolean {
  const fold = (form: string): string => form.trim().replace(/\s+/g, ' ').toLowerCase();
  const all = new Set(forms.map(fold));
  return (form) => all.size > 0 && all.has(fold(form));
}

/** The names a person settled, what was read as a name among them: of two that overlap, the later. */
function settledNames(article: Article, names: readonly NameSpan[], constraints: readonly Constraint[]): NameSpan[] {
  const { tokens } = article;
  const taken = new Uint8Array(tokens.count);
  const read = new Set(names.map(key));
  const isFree = ({ first, last }: TokenRange): boolean => taken.subarray(first, last).every((t) => t === 0);
  const found: NameSpan[] = [];
  for (const c of constraints.toReversed()) {
    const range = c.kind === 'mention' ? tokensIn(tokens, c.span) : null;
    if (c.kind !== 'mention' || !range || !(read.has(key(range)) || isNameLike(article, range)) || !isFree(range))
      continue;
    taken.fill(1, range.first, range.last);
    found.push(byPerson(article, range, c.type, 'mention-settled', c.span));
  }
  return found.sort((a, b) => a.first - b.first);
}

function byPerson({ tokens }: Article, range: TokenRange, type: EntityType, rule: string, span: Span): NameSpan {
  const here = offsetsOf(tokens, range);
  const spans = here.start === span.start && here.end === span.end ? [here] : [clipped(tokens.text, span), here];
  return {
    ...range,
    type,
    score: 1,
    evidence: [{ source: 'person', rule, score: rule === 'mention-settled' ? 1 : FOLLOWS, spans }],
  };
}

/** A constraint's span comes from outside. */
function clipped({ length }: string, { start, end }: Span): Span {
  const inside = (n: number): number => Math.min(length, Math.max(0, Math.trunc(n)));
  return { start: inside(start), end: inside(end) };
}

/** The settled names with what was read where they are; a reading that says the same supports them. Both in text order. */
function withOverruled({ tokens }: Article, settled: readonly NameSpan[], names: readonly NameSpan[]): NameSpan[] {
  let n = 0;
  return settled.map((name) => {
    while (n < names.length && names[n].last <= name.first) n++;
    const overruled: Evidence[] = [];
    let evidence = name.evidence;
    let was: NameSpan['was'];
    for (let k = n; k < names.length && names[k].first < name.last; k++) {
      const other = names[k];
      const same = other.first === name.first && other.last === name.last;
      if (same && other.type === name.type) evidence = [...evidence, ...other.evidence];
      if (same) was = other.type;
      if (!same || other.type !== name.type)
        overruled.push(...asReading(other, same ? other.type : `“${rangeText(tokens, other)}”, ${other.type}`));
    }
    return { ...name, evidence, ...(was ? { was } : {}), ...(overruled.length > 0 ? { overruled } : {}) };
  });
}

/** The strongest reason for a name, as a reading that gave way. */
export function asReading({ evidence }: NameSpan, reading: string): Evidence[] {
  const [first, ...others] = evidence;
  return first ? [{ ...others.reduce((best, e) => (e.score > best.score ? e : best), first), reading }] : [];
}

interface AgreedType {
  readonly form: string;
  /** The machine had read no name there. */
  readonly isNew: boolean;
  /** Null where the person said two things of one form. */
  readonly type: EntityType | null;
  readonly span: Span;
}

function agreedTypes({ tokens }: Article, settled: readonly NameSpan[]): Map<string, AgreedType> {
  const types = new Map<string, AgreedType>();
  for (const name of settled) {
    const form = rangeText(tokens, name);
    const known = types.get(foldName(form));
    const type = known && known.type !== name.type ? null : (name.type as EntityType);
    const isNew = name.was === undefined && (known?.isNew ?? true);
    types.set(foldName(form), known ? { ...known, type, isNew } : { form, type, isNew, span: offsetsOf(tokens, name) });
  }
  return types;
}

/** The same name as one that only a person saw, read as that says. */
function follow(article: Article, name: NameSpan, types: ReadonlyMap<string, AgreedType>): NameSpan {
  if (types.size === 0 || name.evidence[0]?.source === 'person') return name;
  const settled = types.get(foldName(rangeText(article.tokens, name)));
  if (!settled?.type || !settled.isNew) return name;
  const read = byPerson(article, name, settled.type, 'same-name-settled', settled.span);
  if (name.type === settled.type) return { ...read, evidence: [...read.evidence, ...name.evidence] };
  return { ...read, was: name.type, overruled: asReading(name, name.type) };
}

function aliasesOf(
  article: Article,
  names: readonly NameSpan[],
  constraints: readonly Constraint[],
): [string, { type: EntityType; span: Span }][] {
  const aliases = constraints.filter((c) => c.kind === 'alias');
  if (aliases.length === 0) return [];
  const typeAt = new Map<string, EntityType>();
  for (const c of constraints)
    if (c.kind === 'mention') typeAt.set(keyOf(tokensIn(article.tokens, c.span)).join(), c.type);
  for (const name of names) if (name.type !== 'event') typeAt.set(key(name), name.type);
  return aliases.flatMap(({ name, span }) => {
    const range = tokensIn(article.tokens, span);
    return range
      ? [
          [name, { type: typeAt.get(key(range)) ?? 'misc', span: offsetsOf(article.tokens, range) }] as [
            string,
            { type: EntityType; span: Span },
          ],
        ]
      : [];
  });
}

const key = ({ first, last }: TokenRange): string => `${first}:${last}`;
const keyOf = (range: TokenRange | null): string[] => (range ? [key(range)] : []);
