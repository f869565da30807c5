import { done, made, refused, removed, rewritten } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { byId, ofKind } from './placedAnnotations';
import { pieces } from './spans';

const longest = 200;
const nameless = 'A label needs a name of at most 200 characters.';

/** The name of a label or of a relation's type: on one line, spaces single; null when it is none. */
function labelName(name: string): string | null {
  const clean = name.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return clean.length > 0 && clean.length <= longest ? clean : null;
}

/** A label on each target; a target may have several pieces. Where it is already, nothing is added. */
export function label(context: Context, { targets, label: wanted }: OperationOf<'label'>): Plan {
  const name = labelName(wanted);
  if (!name) return refused(nameless);
  const places = targets.map((spans) => pieces(context.text, spans)).filter((spans) => spans.length > 0);
  if (places.length === 0) return refused('Select the words to label first.');
  const taken = new Set(
    ofKind(context, 'label')
      .filter((one) => one.annotation.body.label === name)
      .map((one) => key(one.placement.spans)),
  );
  const fresh = places.filter((spans) => !taken.has(key(spans)) && taken.add(key(spans)));
  if (fresh.length === 0) return refused(`It is labelled ${quoted(name)} already.`);
  const what = fresh.length > 1 ? `${fresh.length} stretches` : quoted(fresh[0].map(textAt(context)).join(' … '));
  return done(
    context,
    `${what} labelled ${quoted(name)}`,
    fresh.map((spans) => made(context, { kind: 'label', label: name }, spans)),
  );
}

/** Other labels, or other types of relations. */
export function relabel(context: Context, { ids, label: wanted }: OperationOf<'relabel'>): Plan {
  const name = labelName(wanted);
  if (!name) return refused(nameless);
  const wantedIds = new Set(ids);
  const drafts = ofKind(context, 'label', 'relation')
    .filter((one) => wantedIds.has(one.annotation.id) && one.annotation.body.label !== name)
    .map((one) => rewritten(one, { ...one.annotation.body, label: name }));
  if (drafts.length === 0) return refused('There is no label here to change.');
  return done(
    context,
    drafts.length === 1 ? `Now labelled ${quoted(name)}` : `${drafts.length} now labelled ${quoted(name)}`,
    drafts,
  );
}

/** A label on the article itself, put on or taken off. */
export function labelDocument(context: Context, { label: wanted, on }: OperationOf<'labelDocument'>): Plan {
  const name = labelName(wanted);
  if (!name) return refused(nameless);
  const known = ofKind(context, 'label').filter(
    ({ annotation: { body, selectors } }) => selectors.length === 0 && body.label === name,
  );
  if (on === known.length > 0)
    return refused(`The article is ${on ? '' : 'not '}labelled ${quoted(name)}${on ? ' already' : ''}.`);
  if (!on) return done(context, `The article is no longer labelled ${quoted(name)}`, known.map(removed));
  return done(context, `The article is labelled ${quoted(name)}`, [made(context, { kind: 'label', label: name })]);
}

/** A directed link between two annotations. */
export function relate(context: Context, { from, to, label: wanted }: OperationOf<'relate'>): Plan {
  const name = labelName(wanted);
  if (!name) return refused('A relation needs a type, of at most 200 characters.');
  const [a, b] = [byId(context, from), byId(context, to)];
  if (!a || !b) return refused('One of the two annotations is gone.');
  if (from === to) return refused('A relation joins two different annotations.');
  if (a.annotation.body.kind === 'relation' || b.annotation.body.kind === 'relation')
    return refused('A relation cannot join relations.');
  const known = ofKind(context, 'relation').some(
    ({ annotation: { body } }) => body.from === from && body.to === to && body.label === name,
  );
  if (known) return refused(`They are related by ${quoted(name)} already.`);
  return done(context, `Related by ${quoted(name)}`, [made(context, { kind: 'relation', label: name, from, to })]);
}

const key = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
  spans.map((s) => `${s.start}-${s.end}`).join(',');

const textAt =
  ({ text }: Context) =>
  ({ start, end }: { readonly start: number; readonly end: number }): string =>
    text.slice(start, end);
