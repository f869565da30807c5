import type { Claim } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import { done, made, refused, restated, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { entityOf } from './identity';
import { aKind, quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnMentions } from './placedAnnotations';
import { mentionAt, targetsAt, type Target } from './targets';

type MentionTarget = Extract<Target, { kind: 'mention' }>;

/**
 * Confirms the machine's reading, which becomes a correction: a name with its type, whom a pronoun or noun phrase refers to,
 * a quotation's speaker, a time's value, an event with its type.
 */
export function accept(context: Context, { at }: OperationOf<'accept'>): Plan {
  const target = targetsAt(context.analysis, at)[0] ?? mentionAt(context.analysis, at);
  switch (target?.kind) {
    case 'mention':
      return acceptMention(context, target);
    case 'time': {
      const { span, time } = target;
      const message = `${quoted(time.text)} is ${time.value}`;
      return isPersons(time)
        ? refused(`${message} already by your word.`)
        : done(context, message, [made(context, { kind: 'time', value: time.value }, [span])]);
    }
    case 'event': {
      const { span, event } = target;
      const message = `${quoted(event.name)} is an event: ${event.type}`;
      const known = standingOnMentions(ofKind(context, 'event'), event);
      return known.some((one) => one.annotation.body.type === event.type)
        ? refused(`${message}: you said so already.`)
        : done(context, message, restated(context, { kind: 'event', type: event.type }, [span], known));
    }
    case 'quote': {
      const { span, quote } = target;
      const known = standingOn(ofKind(context, 'speaker'), span).length > 0;
      const message = `${quote.speaker ? quoted(quote.speaker.text) : 'Nobody known'} said ${quoted(quote.text)}`;
      if (known) return refused(`${message}: you said so already.`);
      return done(context, message, [
        made(context, { kind: 'speaker' }, quote.speaker ? [span, bare(quote.speaker)] : [span]),
      ]);
    }
    default:
      return refused('Nothing is read here that could be accepted.');
  }
}

function acceptMention(context: Context, target: MentionTarget): Plan {
  const { entity, mention } = target;
  const refers = mention.kind !== 'name' && entity.mentions.length > 1;
  const drafts = refers ? sameAs(context, target) : isOfType(context, target);
  const message = `${quoted(mention.text)} is ${refers ? quoted(entity.name) : aKind(entity.type)}`;
  return drafts.length === 0 ? refused(`${message}: you said so already.`) : done(context, message, drafts);
}

function isOfType(context: Context, { entity: { type }, span }: MentionTarget): Draft[] {
  const known = standingOn(ofKind(context, 'mention'), span).some((one) => one.annotation.body.type === type);
  return known ? [] : [made(context, { kind: 'mention', type }, [span])];
}

/** Of a mention with no name of its own, the correction says whom it means. */
function sameAs(context: Context, target: MentionTarget): Draft[] {
  const { entity, mention, span } = target;
  const [own] = standingOn(ofKind(context, 'identity'), span);
  if (own && !own.annotation.body.alone) return [];
  const others = entity.mentions.filter((other) => other !== mention);
  const other = others.find((m) => m.kind === 'name') ?? others.find((m) => m.kind === 'nominal') ?? others[0];
  const { urn, drafts } = entityOf(context, {
    ...target,
    mention: other,
    span: bare(other),
    entity: { ...entity, mentions: others },
  });
  const body = { kind: 'identity', entity: urn, alone: true } as const;
  if (own?.annotation.body.entity === urn) return [];
  return [own ? rewritten(own, body, [span]) : made(context, body, [span]), ...drafts];
}

const isPersons = ({ evidence }: Claim): boolean => evidence.some(({ source }) => source === 'person');
