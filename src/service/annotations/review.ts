import type { Position } from 'vscode-languageserver';
import { isCertain, type Placed } from '../../annotations/model';
import type { Span } from '../../core/analysis';
import type { ReviewItem, ReviewParams } from '../../protocol';
import { isUnsure } from '../wording/certainty';
import type { Item } from '../document/items';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { isSaid, speakerName } from '../../wording/speakers';
import { timeWords } from '../../wording/timeWords';
import { shorten, typeWord } from '../../wording/terms';
import { placeQuestion } from './diagnostics';

type Candidate = Span & Pick<ReviewItem, 'kind' | 'question' | 'id'>;

/**
 * The next reading or annotation that is uncertain and that nobody has looked at, round the end; null when there is none.
 * Next begins at the position itself, previous ends before it. `placed` must be placed in the reading's text.
 */
export function review(
  reading: AnalyzedDocument,
  placed: readonly Placed[],
  position: Position,
  direction: ReviewParams['direction'],
): ReviewItem | null {
  const offset = reading.lines.offsetAt(position);
  const all = uncertain(reading, placed);
  const found =
    direction === 'next'
      ? (all.find(({ start }) => start >= offset) ?? all[0])
      : (all.findLast(({ start }) => start < offset) ?? all[all.length - 1]);
  if (!found) return null;
  const { start, end, ...item } = found;
  return { ...item, range: reading.rangeOf({ start, end }), left: all.length };
}

/** In text order. A reading that a person has corrected or confirmed is certain. */
function uncertain(reading: AnalyzedDocument, placed: readonly Placed[]): Candidate[] {
  const corrected = new Set(placed.filter(isCorrection).flatMap(({ placement: { spans } }) => spans.map(keyOf)));
  const readings = reading.items.all.flatMap((item): Candidate[] => {
    const asked = askedOf(reading, item);
    return asked && !corrected.has(keyOf(item)) ? [{ ...asked, start: item.start, end: item.end }] : [];
  });
  const places = placed.filter(
    ({ placement: { state, spans } }) => (state === 'unsure' || state === 'changed') && spans.length > 0,
  );
  const annotations = places.map((one): Candidate => ({
    ...one.placement.spans[0],
    kind: 'annotation',
    id: one.annotation.id,
    question: placeQuestion(one),
  }));
  return [...readings, ...annotations].sort((a, b) => a.start - b.start || a.end - b.end);
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

function isCorrection({ annotation: { body }, placement }: Placed): boolean {
  return (
    isCertain(placement) && ['mention', 'notMention', 'identity', 'quotation', 'speaker', 'time'].includes(body.kind)
  );
}

function askedOf(reading: AnalyzedDocument, item: Item): Pick<Candidate, 'kind' | 'question'> | null {
  switch (item.kind) {
    case 'mention': {
      const { mention, entity } = item;
      if (!isUnsure(mention)) return null;
      const what = mention.kind === 'name' ? `a ${typeWord[entity.type]}` : shorten(entity.name, 60);
      return { kind: 'entity', question: `${shorten(mention.text, 60)}: ${what.replace(/^a (?=[aeiou])/, 'an ')}?` };
    }
    case 'time':
      if (!isUnsure(item.time)) return null;
      return { kind: 'time', question: `${shorten(item.time.text, 60)}: ${timeWords(item.time.value)}?` };
    case 'quotation': {
      const { quote } = item;
      if (!isSaid(quote) || !isUnsure(quote.speaker ?? quote)) return null;
      const name = speakerName(reading, quote);
      return { kind: 'quotation', question: name === null ? 'A quotation?' : `Said by ${shorten(name, 60)}?` };
    }
    default:
      return null;
  }
}
