import { bare } from '../../core/text/spans';
import { done, refused, restated } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind } from './placedAnnotations';
import { overlap, wholeWords } from './spans';
import { mentionAt, targetsAt } from './targets';

/** Whose role words are: somebody's, or nobody's. Roles that people gave on some of the words give way. */
export function role(context: Context, { range, of }: OperationOf<'role'>): Plan {
  const [here] = targetsAt(context.analysis, range, ['role']);
  const span = range.start < range.end ? wholeWords(context.text, range) : here?.span;
  if (!span) return refused('Select the words of the role first.');
  const owner = of && mentionAt(context.analysis, of);
  if (of && !owner) return refused('Choose whose role it is: a name, or another mention.');
  const words = quoted(context.text.slice(span.start, span.end));
  const known = ofKind(context, 'role').filter(({ placement: { spans } }) =>
    spans.slice(0, 1).some((other) => overlap(other, span)),
  );
  const spans = owner ? [span, bare(owner.mention)] : [span];
  const message = owner ? `${words} is a role of ${quoted(owner.entity.name)}` : `${words} is nobody's role`;
  return done(context, message, restated(context, { kind: 'role' }, spans, known));
}
