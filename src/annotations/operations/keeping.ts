import { isLink, type Body } from '../model';
import { done, refused, removed, rewritten } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { byId } from './placedAnnotations';
import { pieces, trimmed } from './spans';

/** An annotation put elsewhere: widened, narrowed, or an orphan attached again. */
export function place(context: Context, { id, ranges }: OperationOf<'place'>): Plan {
  const one = byId(context, id);
  if (!one) return refused('This annotation is gone.');
  const { body, selectors } = one.annotation;
  if (body.kind === 'foreign') return refused('What another tool wrote is left as it is.');
  if (selectors.length === 0) return refused('It is on the whole article and has no place of its own.');
  const spans = isLink(body)
    ? ranges.flatMap((range) => trimmed(context.text, range) ?? [])
    : pieces(context.text, ranges);
  if (spans.length === 0) return refused('Select the words it belongs to first.');
  const most = mostPieces(body);
  if (spans.length > most)
    return refused(`Select ${most === 1 ? 'one stretch' : 'what it is of, and what it leads to,'} only.`);
  const words = spans.map(({ start, end }) => context.text.slice(start, end)).join(' … ');
  return done(context, `Now on ${quoted(words)}`, [rewritten(one, body, spans)]);
}

function mostPieces(body: Body): number {
  if (body.kind === 'label' || body.kind === 'comments') return Infinity;
  return isLink(body) ? 2 : 1;
}

/** A person confirms places: also an unsure one is certain from now on. */
export function keep(context: Context, { ids }: OperationOf<'keep'>): Plan {
  const wanted = new Set(ids);
  const kept = context.placed.filter(
    ({ annotation, placement: { state, spans } }) =>
      wanted.has(annotation.id) && state !== 'kept' && spans.length === annotation.selectors.length && spans.length > 0,
  );
  if (kept.length === 0)
    return refused('Nothing here is in doubt, or its words are gone: attach it to other words, or delete it.');
  const [{ placement }] = kept;
  const right = placement.state === 'changed' ? 'It still holds' : 'Its place is right';
  const message = kept.length === 1 ? right : `${kept.length} places are right`;
  return done(
    context,
    message,
    kept.map((one) => rewritten(one, one.annotation.body, one.placement.spans)),
  );
}

/** Annotations taken away, with the relations that hang on them. */
export function remove(context: Context, { ids }: OperationOf<'remove'>): Plan {
  const wanted = new Set(ids);
  const found = context.placed.filter(({ annotation }) => wanted.has(annotation.id));
  if (found.length === 0) return refused('This annotation is gone.');
  const [{ annotation }] = found;
  const words = annotation.selectors.map(({ exact }) => exact).join(' … ');
  const what =
    found.length > 1 ? `${found.length} annotations` : words ? `The annotation of ${quoted(words)}` : 'The annotation';
  return done(context, `${what} removed`, found.map(removed));
}
