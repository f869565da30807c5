import type { Entity, Span } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import { done, made, refused, removed, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { aKind, quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions, type PlacedOf } from './placedAnnotations';
import { wholeWords } from './spans';
import { carrierOf, mentionAt, targetsAt, type Target } from './targets';

type MentionTarget = Extract<Target, { kind: 'mention' }>;

/**
 * Two entities are one: a mention of each means the same, and all their mentions follow. A word that is nobody's yet can join
 * too.
 */
export function merge(context: Context, { at, with: other }: OperationOf<'merge'>): Plan {
  const [a, b] = [mentionAt(context.analysis, at), mentionAt(context.analysis, other)];
  if (!a || !b) return join(context, a ?? b, a ? other : at);
  if (a.entity.id === b.entity.id)
    return refused(`${quoted(a.entity.name)} and ${quoted(b.mention.text)} are one already.`);
  if (a.entity.type !== b.entity.type) {
    const [one, two] = [a, b].map(({ entity }) => [quoted(entity.name), aKind(entity.type)]);
    return refused(`${one[0]} is ${one[1]}, ${two[0]} ${two[1]}: change one of them first.`);
  }
  const [kept, gone] = [a, b].sort(byUse);
  return done(context, `${quoted(gone.entity.name)} is one with ${quoted(kept.entity.name)}`, unite(context, a, b));
}

/** What is named more often first: it gives both their name. */
const byUse = (a: MentionTarget, b: MentionTarget): number => names(b.entity) - names(a.entity);
const names = ({ mentions }: Entity): number => mentions.filter(({ kind }) => kind === 'name').length;

/** A span that refers to nobody known (a pronoun, say) refers to this entity. */
function join(context: Context, target: MentionTarget | null, stray: Span): Plan {
  const span = wholeWords(context.text, stray);
  if (!target || !span) return refused('There is nobody and nothing here to merge with.');
  const entity = entityOf(context, target);
  const [known] = standingOn(ofKind(context, 'identity'), span);
  const body = { kind: 'identity', entity: entity.urn, alone: true } as const;
  const draft = known ? rewritten(known, body, [span]) : made(context, body, [span]);
  return done(context, `${quoted(context.text.slice(span.start, span.end))} is ${quoted(target.entity.name)}`, [
    draft,
    ...entity.drafts,
  ]);
}

function unite(context: Context, a: MentionTarget, b: MentionTarget): Draft[] {
  const [knownA, knownB] = [identitiesOf(context, a.entity), identitiesOf(context, b.entity)];
  const urn = (knownA[0] ?? knownB[0])?.annotation.body.entity ?? context.mint();
  // All identity annotations of an entity get the new id, also those whose words are gone: so it stays one entity.
  const others = new Set(
    [...knownA, ...knownB].map((one) => one.annotation.body.entity).filter((entity) => entity !== urn),
  );
  const renamed = ofKind(context, 'identity')
    .filter((one) => others.has(one.annotation.body.entity))
    .map((one) => rewritten(one, { ...one.annotation.body, entity: urn }));
  const identities = [[a, knownA] as const, [b, knownB] as const].flatMap(([target, known]) => {
    return known.length > 0
      ? []
      : [
          made(context, { kind: 'identity', entity: urn, alone: false }, [
            bare(carrierOf(target.entity, target.mention)),
          ]),
        ];
  });
  return [...identities, ...renamed];
}

/** The name people gave an entity, and what makes it known where it has none. */
export function entityOf(
  context: Context,
  { entity, mention }: MentionTarget,
): { readonly urn: string; readonly drafts: readonly Draft[] } {
  const [known] = identitiesOf(context, entity);
  if (known) return { urn: known.annotation.body.entity, drafts: [] };
  const urn = context.mint();
  return {
    urn,
    drafts: [made(context, { kind: 'identity', entity: urn, alone: false }, [bare(carrierOf(entity, mention))])],
  };
}

/** One mention is somebody else. The rest stays what it is. */
export function split(context: Context, { at }: OperationOf<'split'>): Plan {
  const [target] = targetsAt(context.analysis, at, ['mention']);
  if (target?.kind !== 'mention') return refused('There is no mention here to split off.');
  const { entity, mention, span } = target;
  if (entity.mentions.length === 1) return refused(`${quoted(mention.text)} stands alone already.`);
  const body = { kind: 'identity', entity: context.mint(), alone: true } as const;
  const [own, ...more] = standingOn(ofKind(context, 'identity'), span);
  const drafts = own
    ? [rewritten(own, body, [span]), ...more.map(removed), ...heirOf(context, own, entity)]
    : [made(context, body, [span])];
  return done(context, `${quoted(mention.text)} is apart from ${quoted(entity.name)}`, drafts);
}

/** Where the mention held a merged chain to the others: the name most like it does so now. */
function heirOf(context: Context, { annotation: { body }, placement }: PlacedOf<'identity'>, entity: Entity): Draft[] {
  if (body.alone) return [];
  const [{ start, end }] = placement.spans;
  const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/);
  const own = context.text.slice(start, end);
  const words = new Set(wordsOf(own));
  const held = new Set(ofKind(context, 'identity').map((one) => one.placement.spans[0]?.start));
  const free = entity.mentions.filter((mention) => mention.kind === 'name' && !held.has(mention.start));
  const heir =
    free.find((m) => m.text === own) ?? free.find((m) => wordsOf(m.text).some((word) => words.has(word))) ?? free[0];
  return heir ? [made(context, body, [bare(heir)])] : [];
}

function identitiesOf(context: Context, entity: Entity): PlacedOf<'identity'>[] {
  return standingOnMentions(ofKind(context, 'identity'), entity);
}
