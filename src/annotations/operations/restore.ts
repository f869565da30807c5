import type { Span } from '../../core/analysis';
import type { Body, Placed } from '../model';
import { done, refused, removed } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn, standingOnEntity } from './standing';
import { overlap, within } from './stretches';
import { targetsAt, type Target } from './targets';
import { fold } from './teach';

const entityKinds = ['mention', 'notMention', 'identity', 'name', 'alias'] as const satisfies readonly Body['kind'][];

/** The machine's reading again: takes back what people corrected of the innermost thing here that was corrected. */
export function restore(context: Context, { at }: OperationOf<'restore'>): Plan {
  for (const target of targetsAt(context.analysis, at)) {
    const found = correctionsOf(context, target);
    if (found.length > 0)
      return done(context, `Your corrections of ${quoted(textAt(context, target.span))} are gone`, found.map(removed));
  }
  const found = rejections(context, at);
  if (found.length === 0) return refused('Nothing was corrected here.');
  return done(
    context,
    `Your corrections of ${quoted(textAt(context, found[0].placement.spans[0] ?? at))} are gone`,
    found.map(removed),
  );
}

function correctionsOf(context: Context, target: Target): Placed[] {
  switch (target.kind) {
    case 'mention':
      return ofEntity(context, target);
    case 'event':
      return standingOn(ofKind(context, 'mention'), target.span);
    case 'time':
      return ofKind(context, 'time').filter(({ placement: { spans } }) => spans.some(span => overlap(span, target.span)));
    case 'quote':
      return standingOn(ofKind(context, 'speaker'), target.span);
  }
}

/** All that was said of an entity; a merge goes as a whole. */
function ofEntity(context: Context, { entity }: Extract<Target, { kind: 'mention' }>): Placed[] {
  const found = standingOnEntity<Placed>(ofKind(context, ...entityKinds), entity);
  const merged = new Set(found.flatMap(({ annotation: { body } }) => (body.kind === 'identity' ? [body.entity] : [])));
  const rest = ofKind(context, 'identity').filter(one => merged.has(one.annotation.body.entity) && !found.includes(one));
  return [...found, ...rest];
}

/** Nothing is read any more where a person said that there is nothing; the words still stand there. */
function rejections(context: Context, at: Span): Placed[] {
  const here = ofKind(context, 'notMention', 'identity', 'mention', 'time').filter(({ placement: { spans } }) =>
    spans.some(span => within(at, span) || within(span, at)),
  );
  const words = fold(textAt(context, at));
  const everywhere = ofKind(context, 'notName').filter(
    ({
      annotation: {
        body: { name },
      },
    }) => {
      return at.start < at.end ? fold(name) === words : stands(context.text, name, at.start);
    },
  );
  return [...here, ...everywhere];
}

/** Whether a form's words stand round a cursor. */
function stands(text: string, form: string, offset: number): boolean {
  const from = Math.max(0, offset - form.length);
  return text
    .slice(from, offset + form.length)
    .toLowerCase()
    .includes(form.toLowerCase());
}

const textAt = ({ text }: Context, { start, end }: Span): string => text.slice(start, end);
