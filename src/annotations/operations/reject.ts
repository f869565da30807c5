import type { Span } from '../../core/analysis';
import { bare } from '../../core/text/spans';
import type { Placed } from '../model';
import { done, made, refused, removed, restated, rewritten, type Draft } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn } from './placedAnnotations';
import { rejectEvent } from './events';
import { rejectQuotation } from './quotations';
import { role } from './roles';
import { mentionAt, targetsAt, type Target } from './targets';
import { fold, noFolder, teachNotName } from './teach';

/** What the machine read here is nothing: here, everywhere in the article, or in every article of the folder. */
export function reject(context: Context, { at, scope, of }: OperationOf<'reject'>): Plan {
  const target = of
    ? targetsAt(context.analysis, at, [of])[0]
    : (targetsAt(context.analysis, at)[0] ?? mentionAt(context.analysis, at));
  if (!target) return refused('Nothing is read here that could be taken back.');
  if (scope === 'here') return rejectHere(context, target);
  if (target.kind === 'event' && !isOnlyName(target) && scope === 'everywhere')
    return rejectEvent(context, target.event.mentions.map(bare));
  if (target.kind !== 'mention' && !isOnlyName(target)) return refused('Only a name can be rejected everywhere.');
  if (target.kind === 'mention' && target.mention.kind === 'pronoun')
    return refused('A pronoun can only be rejected where it stands.');
  return rejectForm(context, context.text.slice(target.span.start, target.span.end), scope === 'always');
}

/** An event with a name is one by its name alone, unless a person says that it is one. */
const isOnlyName = (target: Target): boolean =>
  target.kind === 'event' && target.event.named && target.event.evidence.every(({ source }) => source !== 'person');

function rejectHere(context: Context, target: Target): Plan {
  const { span } = target;
  if (target.kind === 'event' && !isOnlyName(target)) return rejectEvent(context, [span]);
  if (target.kind === 'role') return role(context, { kind: 'role', range: span, of: null });
  if (target.kind === 'quote') return rejectQuotation(context, span);
  const kind = target.kind === 'time' ? 'time' : 'mention';
  const words = quoted(context.text.slice(span.start, span.end));
  const nothing = target.kind === 'time' ? 'no time' : 'no name';
  return done(context, `${words} is ${nothing} here`, [
    ...restated(context, { kind: 'notMention' }, [span], standingOn(ofKind(context, kind), span)),
    ...(target.kind === 'mention' ? handedOn(context, target) : []),
  ]);
}

/** Corrections of the entity that stand on this mention move to another one; those of the mention alone are removed. */
function handedOn(context: Context, { span, entity }: Extract<Target, { kind: 'mention' }>): Draft[] {
  const heir = entity.mentions.find((m) => m.kind === 'name' && m.start !== span.start);
  return standingOn<Placed>(ofKind(context, 'identity', 'name', 'alias'), span).map((one) => {
    const { body } = one.annotation;
    const lone = body.kind === 'identity' && body.alone;
    return heir && !lone ? rewritten(one, body, [bare(heir)]) : removed(one);
  });
}

function rejectForm(context: Context, form: string, always: boolean): Plan {
  const folded = fold(form);
  const says = ({ placement: { spans } }: Placed): boolean =>
    spans.length > 0 && fold(wordsAt(context, spans[0])) === folded;
  const marked = ofKind(context, 'mention').filter(says).map(removed);
  if (always) {
    const lesson = teachNotName(context, form);
    return lesson ? done(context, `${quoted(form)} is no name in any article`, marked, lesson) : refused(noFolder);
  }
  const known = ofKind(context, 'notName').some(({ annotation }) => fold(annotation.body.name) === folded);
  const name = form.trim().replace(/\s+/g, ' ');
  return done(
    context,
    `${quoted(form)} is no name in this article`,
    known ? marked : [made(context, { kind: 'notName', name }), ...marked],
  );
}

const wordsAt = ({ text }: Context, { start, end }: Span): string => text.slice(start, end);
