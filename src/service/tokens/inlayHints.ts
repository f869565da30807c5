import { InlayHintKind, type InlayHint } from 'vscode-languageserver';
import type { Entity, Mention, Quote, Span, Time } from '../../core/analysis';
import type { Settings } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { speakerName } from '../../wording/speakers';
import { shortTimeWords } from '../../wording/timeWords';
import { because } from '../wording/because';
import { oneLine } from '../../wording/terms';

/** What a reader would else look up, between the words: resolved dates, who "he" is, speakers of quotations without a cue. */
export function inlayHints(reading: AnalyzedDocument, within: Span, wanted: Settings['inlayHints']): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const item of reading.items.within(within)) {
    if (item.kind === 'time' && wanted.dates) hints.push(...dateHint(reading, item.time));
    if (item.kind === 'quotation' && wanted.speakers) hints.push(...speakerHint(reading, item.quote));
    if (item.kind === 'mention' && wanted.pronouns) hints.push(...pronounHint(reading, item.mention, item.entity));
  }
  return hints;
}

/** Of times counted from another one, the day; what stands in full in the text needs no hint. */
function dateHint(reading: AnalyzedDocument, time: Time): InlayHint[] {
  if (time.anchor === null || !/^\d{4}/.test(time.value)) return [];
  const position = reading.lines.positionAt(time.end);
  return [{ position, label: shortTimeWords(time.value), paddingLeft: true, tooltip: because(time) }];
}

/** Of pronouns that leave a reader asking: not of "who" behind its noun, nor of "I" in somebody's words. */
function pronounHint(reading: AnalyzedDocument, mention: Mention, entity: Entity): InlayHint[] {
  if (mention.kind !== 'pronoun' || plainPronouns.has(mention.text.toLowerCase()) || entity.name === mention.text)
    return [];
  const position = reading.lines.positionAt(mention.end);
  const tooltip = `${oneLine(entity.name)} · ${because(mention)}`;
  return [{ position, label: `= ${shortName(entity)}`, paddingLeft: true, tooltip }];
}

const plainPronouns = new Set('who whom whose which that i me my mine myself we us our ours ourselves'.split(' '));

/** A person's shortest name as the article has it ("Ibrahim"), else the name. */
function shortName({ type, name, aliases }: Entity): string {
  if (type !== 'person') return oneLine(name);
  const names = aliases.map(oneLine).filter((alias) => alias.length > 2);
  return names.reduce((a, b) => (b.length < a.length ? b : a), oneLine(name));
}

function speakerHint(reading: AnalyzedDocument, quote: Quote): InlayHint[] {
  const name = quote.cue ? null : speakerName(reading, quote);
  if (!name || !quote.speaker) return [];
  const position = reading.lines.positionAt(quote.start);
  return [
    { position, label: `${name}:`, kind: InlayHintKind.Parameter, paddingRight: true, tooltip: because(quote.speaker) },
  ];
}
