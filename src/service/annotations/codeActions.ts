import { CodeActionKind, type CodeAction, type Position, type Range } from 'vscode-languageserver';
import { correctionCommands, type Correctable, type CorrectionArguments, type CorrectionKind } from '../../protocol';
import { correctable } from './correctable';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { shorten, typeWord } from '../../wording/terms';

/**
 * The corrections that the light bulb offers: quick fixes where the reading is unsure; else what can be corrected of the thing
 * under the cursor. Each runs a command of the client's, which asks for what is missing.
 */
export function codeActions(reading: AnalyzedDocument, range: Range): CodeAction[] {
  const here = correctable(reading, range);
  return [
    ...entityActions(here),
    ...eventActions(here),
    ...rejectedActions(here),
    ...markActions(here, range),
    ...timeActions(here),
    ...quotationActions(here),
  ];
}

function rejectedActions(here: Correctable): CodeAction[] {
  const { rejected } = here;
  return rejected
    ? [actionsOf(here, rejected.range, false)('restore', `Back to what was read: ${quoted(rejected.words)}`)]
    : [];
}

function entityActions(here: Correctable): CodeAction[] {
  const { entity } = here;
  if (!entity) return [];
  const unsure = entity.certainty === 'unsure' && !entity.byPerson;
  const words = quoted(entity.words);
  const action = actionsOf(here, entity.range, unsure);
  const more = actionsOf(here, entity.range, false);
  return [
    ...(unsure ? [{ ...action('accept', `${words} is ${aOrAn(typeWord[entity.type])}`), isPreferred: true }] : []),
    action('type', unsure ? `${words} is something else…` : `${words} is not ${aOrAn(typeWord[entity.type])} but a…`),
    action('reject', `${words} is not a name…`),
    more('merge', `Merge ${quoted(entity.name)} with…`),
    ...(entity.mentions > 1 ? [more('split', `This ${words} is somebody or something else`)] : []),
    more('rename', `Rename ${quoted(entity.name)}…`),
    ...(entity.byPerson ? [more('restore', `Back to what was read: ${words}`)] : []),
  ];
}

/** Only where something is selected: a light bulb at every word would say nothing. */
function markActions(here: Correctable, { start, end }: Range): CodeAction[] {
  const { selection, entity } = here;
  if (!selection || samePlace(start, end) || (entity && sameRange(entity.range, selection.range))) return [];
  const action = actionsOf(here, selection.range, false);
  const words = quoted(selection.words);
  const resize = entity
    ? [
        actionsOf(here, entity.range, false)('resize', `${words} is the whole of ${quoted(entity.words)}`, {
          to: selection.range,
        }),
      ]
    : [];
  return [
    action('mark', `${words} is a name…`),
    action('quotation', `${words} is a quotation…`),
    action('event', `${words} is an event…`),
    ...(here.time ? [] : [action('time', `${words} is a date or time…`)]),
    action('role', `${words} is somebody’s role…`),
    ...resize,
  ];
}

function eventActions(here: Correctable): CodeAction[] {
  const { event } = here;
  if (!event) return [];
  const action = actionsOf(here, event.range, false);
  const words = quoted(event.words);
  return [
    action('event', `${words} is not ${event.type} but…`),
    action('eventReject', `${words} is no event`),
    action('when', `When it was…`),
    action('where', `Where it was…`),
    action('participant', `Who took part…`),
    action('status', `Whether it happened…`),
    action('eventRename', `Rename ${quoted(event.name)}…`),
    action('eventMerge', `Merge ${quoted(event.name)} with…`),
    ...(event.mentions > 1 ? [action('eventSplit', `This ${words} is another event`)] : []),
    ...(event.byPerson ? [action('restore', `Back to what was read: ${words}`)] : []),
  ];
}

function timeActions(here: Correctable): CodeAction[] {
  const { time } = here;
  if (!time) return [];
  const unsure = time.certainty === 'unsure' && !time.byPerson;
  const action = actionsOf(here, time.range, unsure);
  return [
    ...(unsure ? [{ ...action('accept', `${quoted(time.words)} is ${time.value}`), isPreferred: true }] : []),
    action('time', `${quoted(time.words)} is another day…`),
    actionsOf(here, time.range, false)('timeReject', `${quoted(time.words)} is no date or time`),
  ];
}

function quotationActions(here: Correctable): CodeAction[] {
  const { quotation } = here;
  if (!quotation) return [];
  const unsure = quotation.certainty === 'unsure' && !quotation.byPerson;
  const action = actionsOf(here, quotation.range, unsure);
  const more = actionsOf(here, quotation.range, false);
  const { speaker } = quotation;
  return [
    ...(unsure && speaker
      ? [{ ...action('accept', `${shorten(speaker, titleLength)} said it`), isPreferred: true }]
      : []),
    action('speaker', speaker ? 'Somebody else said it…' : 'Who said it…'),
    more('quotation', 'Another kind of quotation…'),
    more('quoteResize', 'It begins or ends elsewhere…'),
    more('cue', 'Other words tell it…'),
    more('quoteReject', `${quoted(quotation.words)} is no quotation`),
    ...(quotation.byPerson ? [more('restore', 'Back to what was read')] : []),
  ];
}

const actionsOf =
  ({ uri, version }: Correctable, range: Range, unsure: boolean) =>
  (kind: CorrectionKind, title: string, more: Partial<CorrectionArguments> = {}): CodeAction => {
    const given: CorrectionArguments = { uri, version, range, ...more };
    return {
      title,
      kind: unsure ? CodeActionKind.QuickFix : CodeActionKind.Refactor,
      command: { title, command: correctionCommands[kind], arguments: [given] },
    };
  };

const titleLength = 40;
const quoted = (words: string) => `“${shorten(words, titleLength)}”`;
const aOrAn = (word: string) => (/^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`);

const samePlace = (a: Position, b: Position) => a.line === b.line && a.character === b.character;
const sameRange = (a: Range, b: Range) => samePlace(a.start, b.start) && samePlace(a.end, b.end);
