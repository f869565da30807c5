import type { Constraint, AnalysisInputs, Lexicon } from '../core/inputs';
import { isCertain, type Placed } from './model';
import { yieldingIds } from './yielding';

/**
 * The corrections for the reading: those with a certain place, in the order given (text order), and the project's lexicon. Labels,
 * notes, relations, what is unsure, suspended or lost and what yields to another do not change the reading. Of two dates the later one
 * counts.
 */
export function inputsFrom(
  placed: readonly Placed[],
  lexicon: Lexicon | undefined,
): Pick<AnalysisInputs, 'date' | 'lexicon' | 'constraints'> {
  const yielded = yieldingIds(placed.map(({ annotation }) => annotation));
  const standing = placed.filter(({ annotation }) => !yielded.has(annotation.id));
  const constraints = standing.flatMap((one) => constraintOf(one) ?? []);
  const date = standing.findLast(({ annotation: { body } }) => body.kind === 'date')?.annotation.body;
  return {
    ...(date?.kind === 'date' ? { date: date.value } : {}),
    ...(lexicon ? { lexicon } : {}),
    ...(constraints.length > 0 ? { constraints } : {}),
  };
}

function constraintOf({ annotation: { body, selectors }, placement }: Placed): Constraint | null {
  if (body.kind === 'notName') return { kind: 'notName', name: body.name };
  const { spans } = placement;
  if (!isCertain(placement) || spans.length !== selectors.length) return null;
  const [span, second] = spans;
  if (!span) return null;
  switch (body.kind) {
    case 'mention':
      return { kind: 'mention', span, type: body.type };
    case 'notMention':
      return { kind: 'notMention', span };
    case 'identity':
      return { kind: 'identity', span, entity: body.entity, alone: body.alone };
    case 'name':
      return { kind: 'canonicalName', span, name: body.name };
    case 'alias':
      return { kind: 'alias', span, name: body.name };
    case 'speaker':
      return { kind: 'speaker', quote: span, speaker: second ?? null };
    case 'quotation':
      return { kind: 'quotation', span, quote: body.quote };
    case 'cue':
      return { kind: 'cue', quote: span, cue: second ?? null };
    case 'event':
      return { kind: 'event', span, type: body.type };
    case 'eventName':
      return { kind: 'eventName', span, name: body.name };
    case 'status':
      return { kind: 'eventStatus', span, status: body.status };
    case 'when':
      return { kind: 'eventTime', span, time: second ?? null };
    case 'where':
      return { kind: 'eventPlace', span, place: second ?? null };
    case 'participant':
      return second ? { kind: 'participant', span, who: second, role: body.role } : null;
    case 'sameEvent':
      return { kind: 'sameEvent', span, event: body.event, alone: body.alone };
    case 'role':
      return { kind: 'role', span, of: second ?? null };
    case 'time':
      return { kind: 'time', span, value: body.value };
    default:
      return null;
  }
}
