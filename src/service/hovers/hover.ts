import type { Hover, Position } from 'vscode-languageserver';
import type { Claim, Part } from '../../core/analysis';
import { entityHover } from './entity';
import { eventHover } from './event';
import { overruledLine, rejectedLine } from './overruled';
import { quotationHover } from './quotation';
import { timeHover } from './time';
import type { Item } from '../document/items';
import { block, bold, correctLink, join, muted, plain, revealLink, type Markdown } from './markdown';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { because } from '../wording/because';
import { list } from '../../wording/terms';

/** What a reader wants to know of the innermost thing under the cursor, in a few lines, the reason for it last. */
export function hover(reading: AnalyzedDocument, position: Position): Hover | null {
  const offset = reading.lines.offsetAt(position);
  const [item, ...around] = reading.items.over(offset);
  const rejected = rejectedAt(reading, offset);
  if (rejected && (!item || item.end - item.start > rejected.end - rejected.start)) {
    return {
      range: reading.rangeOf(rejected),
      contents: block([rejectedLine(rejected), correctLink(plain('Correct…'), reading, rejected)]),
    };
  }
  if (!item) return null;
  const lines = [
    ...linesOf(reading, item),
    insideLine(reading, item, around),
    overruledLine(reading, item),
    join([reasonOf(item), correctLine(reading, item)], ' · '),
  ];
  return { range: reading.rangeOf(item), contents: block(lines) };
}

/** The smallest span round the offset that a person rejected as a reading. */
function rejectedAt({ analysis: { rejected = [] } }: AnalyzedDocument, offset: number): (Part & Claim) | null {
  const over = rejected.filter(({ start, end }) => start <= offset && offset < end);
  return over.reduce<(Part & Claim) | null>(
    (best, one) => (best && best.end - best.start <= one.end - one.start ? best : one),
    null,
  );
}

function linesOf(reading: AnalyzedDocument, item: Item): (Markdown | null)[] {
  switch (item.kind) {
    case 'mention':
      return entityHover(reading, item.entity, item.mention);
    case 'role':
      return entityHover(reading, item.entity, null);
    case 'event':
      return eventHover(reading, item.event, item.mention);
    case 'time':
      return timeHover(reading, item.time);
    case 'cue':
    case 'quotation':
      return quotationHover(reading, item.quote);
    case 'dateline':
      return datelineHover(reading, item.dateline);
  }
}

/** Of something inside a quotation: whose words these are. */
function insideLine(reading: AnalyzedDocument, item: Item, around: readonly Item[]): Markdown | null {
  if (item.kind === 'quotation' || item.kind === 'cue') return null;
  const outer = around.find(
    (other) => other.kind === 'quotation' && other.start <= item.start && other.end >= item.end,
  );
  if (outer?.kind !== 'quotation') return null;
  const { speaker } = outer.quote;
  const entity = speaker?.entity ? reading.entities.get(speaker.entity) : undefined;
  const name = entity?.name ?? speaker?.text;
  return name ? join([plain('In a quotation of'), revealLink(plain(name), reading, outer)], ' ') : null;
}

function reasonOf(item: Item): Markdown | null {
  const claim = claimOf(item);
  return claim && muted(plain(because(claim)));
}

/** Leads to what can be corrected here. */
function correctLine(reading: AnalyzedDocument, item: Item): Markdown | null {
  return item.kind === 'dateline' || item.kind === 'event' ? null : correctLink(plain('Correct…'), reading, item);
}

function claimOf(item: Item): Claim | null {
  switch (item.kind) {
    case 'mention':
      return item.mention;
    case 'role':
      return item.role;
    case 'event':
      return item.event;
    case 'time':
      return item.time;
    case 'cue':
    case 'quotation':
      return item.quote.speaker ?? item.quote;
    case 'dateline':
      return item.dateline;
  }
}

function datelineHover(
  reading: AnalyzedDocument,
  { text, places, agency }: Extract<Item, { kind: 'dateline' }>['dateline'],
): Markdown[] {
  const names = places.map((id) => reading.entities.get(id)?.name ?? '').filter(Boolean);
  const from = names.length > 0 ? `reported from ${list(names)}` : '';
  return [
    join([bold(plain(text)), plain('dateline')], ' · '),
    plain([from, agency ? `agency ${agency}` : ''].filter(Boolean).join(', ')),
  ];
}
