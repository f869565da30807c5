import type { EntityType, Span } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import { done, made, refused, rewritten, removed, type Draft } from './changes';
import type { Context, Plan } from './context';
import { aKind, quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions } from './placedAnnotations';
import { resizeEvent } from './events';
import { role } from './roles';
import { resizeQuotation } from './quotations';
import { overlap, same, wholeWords } from './spans';
import { carrierOf, mentionAt, targetsAt } from './targets';
import { noFolder, teachName } from './teach';

/** Another type for all mentions of an entity: one annotation, on one of them. */
export function retype(context: Context, { at, type, always }: OperationOf<'retype'>): Plan {
  const target = mentionAt(context.analysis, at);
  if (!target) return retypeEvent(context, at, type, always);
  const { entity, mention } = target;
  if (entity.type === type && !always) return refused(`${quoted(entity.name)} is ${aKind(type)} already.`);
  const known = standingOnMentions(ofKind(context, 'mention'), entity);
  const drafts =
    known.length > 0
      ? known.map((one) => rewritten(one, { kind: 'mention', type }))
      : [made(context, { kind: 'mention', type }, [bare(carrierOf(entity, mention))])];
  return taught(context, drafts, entity.named ? entity.name : null, type, always);
}

/** Also what was read as an event's name can be a name of something else. */
function retypeEvent(context: Context, at: Span, type: EntityType, always: boolean | undefined): Plan {
  const event = targetsAt(context.analysis, at, ['event']).find((one) => one.kind === 'event' && one.event.named);
  if (!event) return refused('There is no name here. Select its words and mark them.');
  return mark(context, { kind: 'mark', range: event.span, type, always });
}

/** A span that names something: new, or where the machine read a part of it, or more. */
export function mark(context: Context, { range, type, always }: OperationOf<'mark'>): Plan {
  const span = wholeWords(context.text, range);
  if (!span) return refused('Select the words of the name first.');
  const name = context.text.slice(span.start, span.end);
  const known = standingOn(ofKind(context, 'mention'), span)[0];
  if (known?.annotation.body.type === type && !always)
    return refused(`You marked ${quoted(name)} as ${aKind(type)} already.`);
  return taught(context, placedOn(context, span, type), name, type, always);
}

/** The changes that make a span, and nothing it overlaps, a person's mention: the earlier corrections there give way. */
function placedOn(context: Context, span: Span, type: EntityType): Draft[] {
  const [first, ...others] = [
    ...ofKind(context, 'mention').filter(({ placement: { spans } }) => spans.some((other) => overlap(other, span))),
    ...standingOn(ofKind(context, 'notMention'), span),
  ];
  const body = { kind: 'mention', type } as const;
  return first ? [rewritten(first, body, [span]), ...others.map(removed)] : [made(context, body, [span])];
}

/** A mention, a time or a quotation over more words or fewer. */
export function resize(context: Context, { at, range, of }: OperationOf<'resize'>): Plan {
  const span = wholeWords(context.text, range);
  if (!span) return refused('Select the words it should cover.');
  const [target] = targetsAt(context.analysis, at, of ? [of] : ['mention', 'time', 'quote']);
  if (!target) return refused('There is nothing here to widen or narrow.');
  if (same(target.span, span)) return refused('It covers just these words already.');
  if (!overlap(target.span, span)) return refused('The new words must share some with the old ones.');
  const message = `Now ${quoted(context.text.slice(span.start, span.end))}`;
  if (target.kind === 'quote') return done(context, message, resizeQuotation(context, target, span));
  if (target.kind === 'event') return done(context, message, resizeEvent(context, target, span));
  if (target.kind === 'role') return role(context, { kind: 'role', range: span, of: bare(target.entity.mentions[0]) });
  if (target.kind === 'time') {
    const [known] = standingOn(ofKind(context, 'time'), target.span);
    const body = { kind: 'time', value: target.time.value } as const;
    return done(context, message, [known ? rewritten(known, body, [span]) : made(context, body, [span])]);
  }
  const moving = standingOn(ofKind(context, 'identity', 'name', 'alias'), target.span).map((one) =>
    rewritten(one, one.annotation.body, [span]),
  );
  const own = standingOn(ofKind(context, 'mention'), target.span).length > 0;
  const old = own || target.mention.kind === 'name' ? [] : [made(context, { kind: 'notMention' }, [target.span])];
  return done(context, message, [...old, ...placedOn(context, span, target.entity.type), ...moving]);
}

function taught(
  context: Context,
  drafts: readonly Draft[],
  name: string | null,
  type: EntityType,
  always: boolean | undefined,
): Plan {
  const called = quoted(name ?? wordsOf(context, drafts));
  if (!always) return done(context, `${called} is ${aKind(type)}`, drafts);
  if (name === null) return refused('Only a name can be remembered for other articles.');
  const lesson = teachName(context, name, type);
  return lesson ? done(context, `${called} is ${aKind(type)} in every article`, drafts, lesson) : refused(noFolder);
}

function wordsOf({ text }: Context, [draft]: readonly Draft[]): string {
  const [span] = draft?.spans ?? draft?.before?.placement.spans ?? [];
  return span ? text.slice(span.start, span.end) : '';
}
