import type { Span } from '../../core/analysis';
import { spanKey } from '../../core/text/spans';
import type { Body, Placed } from '../model';
import type { Context } from './context';
import { same } from './spans';

export type PlacedOf<K extends Body['kind']> = Placed & {
  readonly annotation: { readonly body: Extract<Body, { readonly kind: K }> };
};

/** The annotations of some kinds, as what they are. */
export function ofKind<K extends Body['kind']>({ placed }: Pick<Context, 'placed'>, ...kinds: K[]): PlacedOf<K>[] {
  return placed.filter((one): one is PlacedOf<K> => (kinds as readonly string[]).includes(one.annotation.body.kind));
}

/** Of these, the ones whose (first) span is exactly this. */
export function standingOn<P extends Placed>(placed: readonly P[], span: Span): P[] {
  return placed.filter(({ placement: { spans } }) => spans.length > 0 && same(spans[0], span));
}

/** Of these, the ones whose (first) span is exactly one of the mentions of an entity or an event. */
export function standingOnMentions<P extends Placed>(
  placed: readonly P[],
  { mentions }: { readonly mentions: readonly Span[] },
): P[] {
  const places = new Set(mentions.map(spanKey));
  return placed.filter(({ placement: { spans } }) => spans.length > 0 && places.has(spanKey(spans[0])));
}

export const byId = ({ placed }: Pick<Context, 'placed'>, id: string): Placed | undefined =>
  placed.find((one) => one.annotation.id === id);
