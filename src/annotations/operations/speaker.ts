import { done, made, refused, restated } from './changes';
import type { Context, Plan } from './context';
import { quoted } from './messages';
import type { OperationOf } from './operation';
import { ofKind, standingOn } from './placedAnnotations';
import { overlap, wholeWords } from './spans';
import { targetsAt } from './targets';

/**
 * Who said a quotation: a mention, a pronoun, any words; or nobody that is known. A name that was not read becomes a person's.
 */
export function speaker(context: Context, { at, speaker: who }: OperationOf<'speaker'>): Plan {
  const [target] = targetsAt(context.analysis, at, ['quote']);
  if (target?.kind !== 'quote') return refused('There is no quotation here.');
  const [mention] = who ? targetsAt(context.analysis, who, ['mention']) : [];
  const span = who && (who.start === who.end ? (mention?.span ?? null) : wholeWords(context.text, who));
  if (who && !span) return refused('Choose the words that name the speaker.');
  if (span && span.start <= target.span.start && span.end >= target.span.end)
    return refused('The speaker cannot be the whole quotation.');
  const unread = span && !context.analysis.entities.some((e) => e.mentions.some((m) => overlap(m, span)));
  const isName =
    unread &&
    context.text
      .slice(span.start, span.end)
      .split(/\s+/)
      .every((word) => /^\p{Lu}\p{L}/u.test(word));
  const named = isName ? [made(context, { kind: 'mention', type: 'person' }, [span])] : [];
  const known = standingOn(ofKind(context, 'speaker'), target.span);
  const spans = span ? [target.span, span] : [target.span];
  const drafts = [...restated(context, { kind: 'speaker' }, spans, known), ...named];
  const name = span ? context.analysis.entities.find((e) => e.mentions.some((m) => overlap(m, span)))?.name : undefined;
  const words = quoted(target.quote.text);
  return done(
    context,
    span ? `${quoted(name ?? context.text.slice(span.start, span.end))} said ${words}` : `Nobody known said ${words}`,
    drafts,
  );
}
