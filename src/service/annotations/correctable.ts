import type { Claim, Span } from '../../core/analysis';
import type {
  Correctable,
  CorrectableEntity,
  CorrectableEvent,
  CorrectableItem,
  CorrectableQuotation,
  CorrectableTime,
  Range,
} from '../../protocol';
import { certaintyOf } from '../wording/certainty';
import type { Item } from '../document/items';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { wordAt } from '../outline/selectionRanges';
import { speakerName } from '../../wording/speakers';
import { oneLine, shorten } from '../../wording/terms';

type ItemOf<K extends Item['kind']> = Extract<Item, { kind: K }>;

const longest = 60;

/** What stands at a range and can be corrected. The code actions, the "Correct…" list and every correction start from it. */
export function correctable(reading: AnalyzedDocument, range: Range): Correctable {
  const { uri, version, lines } = reading;
  const [a, b] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
  const span = { start: Math.min(a, b), end: Math.max(a, b) };
  const items = nearest(reading, span);
  const mention = items.find((item): item is ItemOf<'mention'> => item.kind === 'mention');
  const time = items.find((item): item is ItemOf<'time'> => item.kind === 'time');
  const event = items.find((item): item is ItemOf<'event'> => item.kind === 'event');
  const role = items.find((item): item is ItemOf<'role'> => item.kind === 'role');
  const quotation = quotationAt(reading, span, items);
  return {
    uri,
    version,
    entity: mention ? entityOf(reading, mention) : null,
    quotation: quotation ? quotationOf(reading, quotation) : null,
    event: event ? eventOf(reading, event) : null,
    role: role ? about(reading, role, role.entity) : null,
    time: time ? timeOf(reading, time) : null,
    rejected: rejectedAt(reading, span),
    selection: selectionOf(reading, span),
  };
}

/** The items at a span: one of just its extent, then those round it, the innermost first, then those it only shares with. */
function nearest(reading: AnalyzedDocument, span: Span): Item[] {
  if (span.start === span.end) return reading.items.at(span.start);
  const found = reading.items.within(span);
  const holds = (item: Item) => item.start <= span.start && item.end >= span.end;
  const length = (item: Item) => item.end - item.start;
  const round = found.filter(holds).sort((x, y) => length(x) - length(y));
  return [...round, ...found.filter((item) => !holds(item)).sort((x, y) => length(y) - length(x))];
}

function quotationAt(
  reading: AnalyzedDocument,
  span: Span,
  items: readonly Item[],
): (Span & ItemOf<'quotation'>['quote']) | null {
  const isSpeech = (item: Item): item is ItemOf<'quotation'> | ItemOf<'cue'> =>
    item.kind === 'quotation' || item.kind === 'cue';
  const here = items.find(isSpeech);
  if (here) return here.quote;
  const sentence = reading.sentenceAt(span.start);
  return (sentence && reading.items.within(sentence).find(isSpeech)?.quote) ?? null;
}

function rejectedAt(reading: AnalyzedDocument, { start, end }: Span): CorrectableItem | null {
  const here = (reading.analysis.rejected ?? []).filter((one) => one.start <= end && one.end >= start);
  const [smallest] = here.sort((a, b) => a.end - a.start - (b.end - b.start));
  return smallest ? about(reading, smallest, smallest) : null;
}

const entityOf = (reading: AnalyzedDocument, { mention, entity }: ItemOf<'mention'>): CorrectableEntity => ({
  ...about(reading, mention, mention),
  name: oneLine(entity.name),
  type: entity.type,
  mentions: entity.mentions.length,
});

const quotationOf = (reading: AnalyzedDocument, quote: ItemOf<'quotation'>['quote']): CorrectableQuotation => ({
  ...about(reading, quote, quote.speaker ?? quote),
  speaker: speakerName(reading, quote),
});

const eventOf = (reading: AnalyzedDocument, { mention, event }: ItemOf<'event'>): CorrectableEvent => ({
  ...about(reading, mention, event),
  name: oneLine(event.name),
  type: event.type,
  mentions: event.mentions.length,
});

const timeOf = (reading: AnalyzedDocument, { time }: ItemOf<'time'>): CorrectableTime => ({
  ...about(reading, time, time),
  value: time.value,
});

function about(reading: AnalyzedDocument, span: Span, claim: Claim): CorrectableItem {
  return {
    range: reading.rangeOf(span),
    words: shorten(reading.text.slice(span.start, span.end), longest),
    certainty: certaintyOf(claim),
    byPerson: claim.evidence.some(({ source }) => source === 'person'),
  };
}

function selectionOf(reading: AnalyzedDocument, span: Span): Correctable['selection'] {
  const { text } = reading;
  let { start, end } = span.start === span.end ? wordAt(text, span.start) : span;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return start < end
    ? { range: reading.rangeOf({ start, end }), words: shorten(text.slice(start, end), longest) }
    : null;
}
