import type {
  Analysis,
  Claim,
  Entity,
  Event,
  EventMention,
  Mention,
  Part,
  Quote,
  Span,
  Time,
} from '../../core/analysis';
import { lastStartingBy } from '../../core/text/search';
import { bare } from '../../core/text/spans';

/** One thing that stands somewhere in the text. Roles come with the entity whose role they are, cues with their quotation. */
export type Item = Span &
  (
    | { readonly kind: 'mention'; readonly mention: Mention; readonly entity: Entity }
    | { readonly kind: 'event'; readonly mention: EventMention; readonly event: Event }
    | { readonly kind: 'cue'; readonly quote: Quote }
    | { readonly kind: 'role'; readonly role: Part & Claim; readonly entity: Entity }
    | { readonly kind: 'time'; readonly time: Time }
    | { readonly kind: 'quotation'; readonly quote: Quote }
    | { readonly kind: 'dateline'; readonly dateline: NonNullable<Analysis['dateline']> }
  );

/** Which of two items over the same span wins, the first first. */
const order: readonly Item['kind'][] = ['mention', 'cue', 'role', 'event', 'time', 'quotation', 'dateline'];

/** Rank of an item among those over the same span, 0 the strongest. A named event counts as a name. */
export function rank(item: Item): number {
  return item.kind === 'event' && item.event.named ? 0 : order.indexOf(item.kind);
}

/** The items of an Analysis by offset. */
export interface Items {
  /** By start, the longer first. */
  readonly all: readonly Item[];
  /** The items that cover the character at `offset`, the innermost first: what the mouse is over. */
  over(offset: number): Item[];
  /** The items that cover `offset` or end there, the innermost first: what a cursor is in. */
  at(offset: number): Item[];
  /** The items that share a character with `span`, by start. */
  within(span: Span): Item[];
}

export function createItems(analysis: Analysis): Items {
  const all = collect(analysis).sort((a, b) => a.start - b.start || b.end - a.end || rank(b) - rank(a));
  // reach[i]: how far the items up to i reach, so that a look-up walks back no further than it must
  const reach = new Int32Array(all.length);
  for (let i = 0; i < all.length; i++) reach[i] = Math.max(all[i].end, i > 0 ? reach[i - 1] : 0);

  function touching(span: Span): Item[] {
    const found: Item[] = [];
    for (let i = lastStartingBy(all, span.end); i >= 0 && reach[i] >= span.start; i--) {
      if (all[i].end >= span.start) found.push(all[i]);
    }
    return found.reverse();
  }

  return {
    all,
    over: (offset) =>
      touching({ start: offset, end: offset })
        .filter((item) => item.end > offset)
        .sort(innermostFirst),
    at: (offset) => touching({ start: offset, end: offset }).sort(innermostFirst),
    within: (span) => touching(span).filter((item) => item.start < span.end && item.end > span.start),
  };
}

const innermostFirst = (a: Item, b: Item): number => a.end - a.start - (b.end - b.start) || rank(a) - rank(b);

function collect(analysis: Analysis): Item[] {
  const items: Item[] = [];
  for (const entity of analysis.entities) {
    for (const mention of entity.mentions) items.push({ kind: 'mention', ...bare(mention), mention, entity });
    for (const role of entity.roles) items.push({ kind: 'role', ...bare(role), role, entity });
  }
  for (const quote of analysis.quotes) {
    items.push({ kind: 'quotation', ...bare(quote), quote });
    if (quote.cue) items.push({ kind: 'cue', ...bare(quote.cue), quote });
  }
  for (const time of analysis.times) items.push({ kind: 'time', ...bare(time), time });
  for (const event of analysis.events) {
    for (const mention of event.mentions) items.push({ kind: 'event', ...bare(mention), mention, event });
  }
  const { dateline } = analysis;
  if (dateline) items.push({ kind: 'dateline', ...bare(dateline), dateline });
  return items;
}
