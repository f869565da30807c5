import type { Analysis, Entity, Event, Mention, Quote, Span, Time } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import type { Reading } from './operation';
import { length, overlap, same, within } from './spans';

/** A reading that stands at a place. */
export type Target =
  | { readonly kind: 'mention'; readonly span: Span; readonly entity: Entity; readonly mention: Mention }
  | { readonly kind: 'event'; readonly span: Span; readonly event: Event }
  | { readonly kind: 'role'; readonly span: Span; readonly entity: Entity }
  | { readonly kind: 'time'; readonly span: Span; readonly time: Time }
  | { readonly kind: 'quote'; readonly span: Span; readonly quote: Quote };

type Kind = Reading;
const order: readonly Kind[] = ['mention', 'event', 'time', 'quote', 'role'];
/** A role is looked for by those who mean one: its words are a mention's, too. */
const unasked: readonly Kind[] = ['mention', 'event', 'time', 'quote'];

/** The readings of some kinds that cover a place, what is exactly there first, then the innermost. Linear in the reading. */
export function targetsAt(analysis: Analysis, at: Span, kinds: readonly Kind[] = unasked): Target[] {
  return all(analysis)
    .filter(({ kind, span }) => kinds.includes(kind) && within(at, span))
    .sort(
      (a, b) =>
        Number(same(b.span, at)) - Number(same(a.span, at)) ||
        cursorRank(a, at) - cursorRank(b, at) ||
        length(a.span) - length(b.span) ||
        order.indexOf(a.kind) - order.indexOf(b.kind),
    );
}

/** The name or mention at a place: one that covers it, else the only entity that it touches. */
export function mentionAt(analysis: Analysis, at: Span): Extract<Target, { kind: 'mention' }> | null {
  const [covering] = targetsAt(analysis, at, ['mention']);
  if (covering?.kind === 'mention') return covering;
  const touched = analysis.entities.filter(({ mentions }) => mentions.some((mention) => overlap(mention, at)));
  const [entity] =
    touched.length === 1 ? touched : analysis.entities.filter(({ roles }) => roles.some((role) => within(at, role)));
  if (!entity) return null;
  const mention = entity.mentions.find((one) => overlap(one, at)) ?? entity.mentions[0];
  return { kind: 'mention', span: bare(mention), entity, mention };
}

/**
 * The mention that stands best for an entity: the one at hand if it is a name, else its first name, its first noun phrase, its
 * first.
 */
export function carrierOf({ mentions }: Entity, near: Mention): Mention {
  return near.kind === 'name'
    ? near
    : (mentions.find((m) => m.kind === 'name') ?? mentions.find((m) => m.kind === 'nominal') ?? near);
}

/** A cursor at the end of one thing and at the start of another is in the latter. */
const cursorRank = ({ span }: Target, at: Span): number => (at.start === at.end && span.end === at.start ? 1 : 0);

function all({ entities, events, times, quotes }: Analysis): Target[] {
  return [
    ...entities.flatMap((entity) =>
      entity.mentions.map((mention): Target => ({ kind: 'mention', span: bare(mention), entity, mention })),
    ),
    ...events.flatMap((event) => event.mentions.map((m): Target => ({ kind: 'event', span: bare(m), event }))),
    ...entities.flatMap((entity) => entity.roles.map((role): Target => ({ kind: 'role', span: bare(role), entity }))),
    ...times.map((time): Target => ({ kind: 'time', span: bare(time), time })),
    ...quotes.map((quote): Target => ({ kind: 'quote', span: bare(quote), quote })),
  ];
}
