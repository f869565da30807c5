import type { SemanticTokens, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver';
import type { Claim, EntityType, Span } from '../../core/analysis';
import { spanKey } from '../../core/text/spans';
import { tokenModifiers, tokenTypes, type TokenModifier, type TokenType } from '../../protocol';
import { isSaid } from '../../wording/speakers';
import { isUnsure } from '../wording/certainty';
import { flatten, type Piece } from './flatten';
import { rank, type Item } from '../document/items';
import type { AnalyzedDocument } from '../document/analyzedDocument';

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** A colour over a span, before flattening. */
interface Paint extends Span {
  readonly rank: number;
  readonly type: TokenType;
  readonly modifiers: number;
}

/** The tokens of the whole text, or of the lines that `part` touches: disjoint, in text order, none over a line end. */
export function semanticTokens(
  reading: AnalyzedDocument,
  hidden: readonly TokenType[] = [],
  part?: Span,
): SemanticTokens {
  const within = part && wholeLines(reading, part);
  const items = within ? reading.items.within(within) : reading.items.all;
  const speakers = speakerSpans(reading);
  const quoted = markedSpans(reading);
  const paints = [...items.flatMap((item) => paintsOf(item, speakers)), ...boilerplate(reading)].filter(
    (paint) => !hidden.includes(paint.type),
  );
  return { data: encode(reading, flatten(paints), quoted, within) };
}

/** The edit that turns one answer's data into the next one's: at most one, over what lies between common ends. */
export function tokenEdits(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  if (head === before.length && head === after.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start: head, deleteCount: before.length - head - tail, data: after.slice(head, after.length - tail) }];
}

const colourOf: Readonly<Record<EntityType, TokenType | null>> = {
  person: 'person',
  place: 'place',
  organization: 'organization',
  group: 'group',
  misc: null,
};

function paintsOf(item: Item, speakers: ReadonlySet<string>): Paint[] {
  const paint = (type: TokenType, claim: Claim | null, ...modifiers: TokenModifier[]): Paint => {
    const all = claim && isUnsure(claim) ? [...modifiers, 'uncertain' as const] : modifiers;
    return { start: item.start, end: item.end, rank: rank(item), type, modifiers: bits(all) };
  };
  switch (item.kind) {
    case 'mention': {
      const type = colourOf[item.entity.type];
      if (!type) return [];
      return [speakers.has(spanKey(item)) ? paint(type, item.mention, 'speaker') : paint(type, item.mention)];
    }
    case 'event':
      return [paint('event', item.event)];
    case 'cue':
      return [paint(isSaid(item.quote) ? 'cue' : 'attitude', item.quote.cue)];
    case 'role':
      return [paint('role', item.role)];
    case 'time':
      return [paint('time', item.time)];
    case 'dateline':
      return [paint('dateline', null)];
    case 'quotation': {
      const { quote } = item;
      if (!isSaid(quote)) return [paint('attitude', quote)];
      if (quote.kind === 'direct') return [paint('quotation', quote, 'direct')];
      const indirect = paint('quotation', quote, 'indirect');
      const direct = { ...paint('quotation', quote, 'direct'), rank: indirect.rank - 0.5 }; // wins where all of it is in marks
      return [indirect, ...quote.marked.map(({ start, end }) => ({ ...direct, start, end }))];
    }
  }
}

/** Whatever is read in the page's own text shows on top of its colour. */
function boilerplate({ analysis }: AnalyzedDocument): Paint[] {
  return analysis.sections
    .filter(({ kind }) => kind === 'other')
    .map(({ start, end }) => ({ start, end, rank: Number.MAX_VALUE, type: 'boilerplate', modifiers: 0 }));
}

/** Disjoint pieces → the relative encoding of LSP, split at line ends, white space at a line's ends left out. */
function encode(
  reading: AnalyzedDocument,
  pieces: readonly Piece<Paint>[],
  quoted: readonly Span[],
  within?: Span,
): number[] {
  const { lines, text } = reading;
  const data: number[] = [];
  let lastLine = 0;
  let lastColumn = 0;
  let nextQuoted = 0;
  for (const {
    start,
    end,
    of: { type, modifiers },
  } of pieces) {
    while (nextQuoted < quoted.length && quoted[nextQuoted].end <= start) nextQuoted++;
    const isQuoted = type !== 'quotation' && nextQuoted < quoted.length && quoted[nextQuoted].start <= start;
    const flags = isQuoted ? modifiers | quotedBit : modifiers;
    let from = start;
    for (let line = lines.lineAt(start); from < end; line++) {
      const lineStart = lines.startOf(line);
      let to = Math.min(end, lines.endOf(line));
      from = Math.max(from, lineStart);
      while (from < to && isSpace(text.charCodeAt(from))) from++;
      while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
      if (to > from && (!within || (from < within.end && to > within.start))) {
        const column = from - lineStart;
        data.push(
          line - lastLine,
          line === lastLine ? column - lastColumn : column,
          to - from,
          tokenTypes.indexOf(type),
          flags,
        );
        lastLine = line;
        lastColumn = column;
      }
      if (line + 1 >= lines.count) break;
      from = lines.startOf(line + 1);
    }
  }
  return data;
}

function wholeLines({ lines }: AnalyzedDocument, { start, end }: Span): Span {
  return { start: lines.startOf(lines.lineAt(start)), end: lines.endOf(lines.lineAt(end)) };
}

function bits(modifiers: readonly TokenModifier[]): number {
  return modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
}

const quotedBit = bits(['quoted']);

const isSpace = (c: number) => c === 32 || c === 9 || c === 0xa0 || c === 10 || c === 13;

function speakerSpans(reading: AnalyzedDocument): Set<string> {
  const spans = new Set<string>();
  for (const { speaker } of reading.analysis.quotes.filter(isSaid)) if (speaker) spans.add(spanKey(speaker));
  return spans;
}

/** The spans in quotation marks, in text order, merged where they nest. */
function markedSpans(reading: AnalyzedDocument): Span[] {
  const spans = reading.analysis.quotes.flatMap((quote) => [...quote.marked]).sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
