import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Placed } from '../../annotations/model';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { kindOf, quoteOf } from './views';
import { shorten } from '../../wording/terms';

/** What a diagnostic of ours carries: the annotation it speaks of. */
export interface PlaceDiagnosticData {
  readonly id: string;
}

/** An orphan has no place, so its diagnostic stands at the article's beginning. */
const beginning = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Annotations of which a person has to say whether they are right: unsure ones at the best guess, those with other words by now
 * where these are, orphans at the article's beginning.
 */
export function placeDiagnostics(
  placed: readonly Placed[],
  { rangeOf }: Pick<AnalyzedDocument, 'rangeOf'>,
): Diagnostic[] {
  return placed.flatMap((one): Diagnostic[] => {
    const {
      annotation: { id },
      placement: { state, spans },
    } = one;
    if (state !== 'unsure' && state !== 'changed' && state !== 'orphan') return [];
    const range = spans.length > 0 ? rangeOf(spans[0]) : beginning;
    const lost = `${nameOf(one)} has lost its place: these words are not in the article.`;
    const message = state === 'orphan' ? lost : placeQuestion(one);
    const severity = state === 'changed' ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
    const data: PlaceDiagnosticData = { id };
    return [{ range, message, severity, source: 'Dateline', code: state, data }];
  });
}

/** "Is this still the place of the label Threat on “the army”?", or whether it still holds, where it is known that this is it. */
export const placeQuestion = (one: Placed): string =>
  one.placement.state === 'changed'
    ? `These words have changed. Does ${lowerFirst(nameOf(one))} still hold?`
    : `Is this still the place of ${lowerFirst(nameOf(one))}?`;

/** "The label Threat on “the army”" */
export function nameOf(one: Placed): string {
  const { body } = one.annotation;
  const words = quoteOf(one);
  const on = words ? ` on “${shorten(words, 60)}”` : '';
  switch (kindOf(body)) {
    case 'label':
      return `The label ${shorten(body.kind === 'label' ? body.label : '', 60)}${on}`;
    case 'comments':
      return `The note${on}`;
    case 'relation':
      return `The relation ${shorten(body.kind === 'relation' ? body.label : '', 60)}`;
    case 'correction':
      return `The correction${on}`;
    case 'foreign':
      return `Another tool's annotation${on}`;
  }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
