import { bare } from '../../core/text/spans';
import { done, made, refused, restated, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { eventAt, noEvent } from './events';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions } from './placedAnnotations';
import { same } from './spans';

/** Two events are one, with all their mentions: one annotation on each. */
export function mergeEvents(context: Context, { at, with: other }: OperationOf<'merge'>): Plan {
  const [a, b] = [eventAt(context, at), eventAt(context, other)];
  if (!a || !b) return refused(noEvent);
  if (a.event.id === b.event.id) return refused('They are one event already.');
  const known = [a, b].map(({ event }) => standingOnMentions(ofKind(context, 'sameEvent'), event));
  const urn = known.flat().find(({ annotation }) => !annotation.body.alone)?.annotation.body.event ?? context.mint();
  const body = { kind: 'sameEvent', event: urn, alone: false } as const;
  const drafts = [a, b].flatMap((target, i): Draft[] => {
    const leaders = known[i];
    const holds = leaders.length > 0;
    return holds ? leaders.map((one) => rewritten(one, body)) : [made(context, body, [target.span])];
  });
  return done(context, `${quoted(a.event.name)} is one with ${quoted(b.event.name)}`, drafts);
}

/** One mention tells another event. The rest stays what it is. */
export function splitEvent(context: Context, { at }: OperationOf<'split'>): Plan {
  const target = eventAt(context, at);
  if (!target) return refused(noEvent);
  const { event, span } = target;
  if (event.mentions.length === 1) return refused(`${quoted(event.name)} is mentioned only here.`);
  const known = standingOn(ofKind(context, 'sameEvent'), span);
  const [own] = known;
  const body = { kind: 'sameEvent', event: context.mint(), alone: true } as const;
  // Where the mention held merged events together, another does so now.
  const heir = event.mentions.find((mention) => !same(mention, span));
  const held = own && !own.annotation.body.alone && heir ? [made(context, own.annotation.body, [bare(heir)])] : [];
  const words = quoted(context.text.slice(span.start, span.end));
  return done(context, `${words} is apart from ${quoted(event.name)}`, [
    ...restated(context, body, [span], known),
    ...held,
  ]);
}
