import { InlayHintKind, type InlayHint } from 'vscode-languageserver';
import type { Quote, Span, Time } from '../core/analysis';
import type { Settings } from '../protocol';
import type { Reading } from './reading';
import { speakerName } from './speakers';
import { shortTimeWords } from './timeWords';
import { because, oneLine } from './words';

/** What a reader would otherwise look up, between the words: resolved dates, who "he" is, speakers of quotations without a cue. */
export function inlayHints(reading: Reading, within: Span, wanted: Settings['inlayHints']): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const item of reading.items.within(within)) {
    if (item.kind === 'time' && wanted.dates) hints.push(...dateHint(reading, item.time));
    if (item.kind === 'quotation' && wanted.speakers) hints.push(...speakerHint(reading, item.quote));
    if (item.kind === 'mention' && wanted.pronouns && item.mention.kind === 'pronoun' && item.entity.name !== item.mention.text) {
      const position = reading.lines.positionAt(item.end);
      hints.push({ position, label: `= ${oneLine(item.entity.name)}`, paddingLeft: true, tooltip: because(item.mention) });
    }
  }
  return hints;
}

/** Of times counted from another one, the day; what stands in full in the text needs no hint. */
function dateHint(reading: Reading, time: Time): InlayHint[] {
  if (time.anchor === null || !/^\d{4}/.test(time.value)) return [];
  return [{ position: reading.lines.positionAt(time.end), label: shortTimeWords(time.value), paddingLeft: true, tooltip: because(time) }];
}

function speakerHint(reading: Reading, quote: Quote): InlayHint[] {
  const name = quote.cue ? null : speakerName(reading, quote);
  if (!name || !quote.speaker) return [];
  const position = reading.lines.positionAt(quote.start);
  return [{ position, label: `${name}:`, kind: InlayHintKind.Parameter, paddingRight: true, tooltip: because(quote.speaker) }];
}
