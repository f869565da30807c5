import { CodeActionKind, type CodeAction, type Diagnostic, type Range } from 'vscode-languageserver';
import type { Placed } from '../../annotations/model';
import { placeCommands, type PlaceArguments } from '../../protocol';
import type { AnalyzedDocument } from '../document/analyzedDocument';
import { nameOf, placeDiagnostics } from './diagnostics';

/** How many orphans are offered for one selection. */
const offered = 5;

/**
 * What to do about annotations that have no certain place. Those the range touches: keep, remove, and attach to what is selected,
 * or will be. A selection elsewhere is offered as the new place of orphans.
 */
export function placeFixes(placed: readonly Placed[], reading: AnalyzedDocument, range: Range): CodeAction[] {
  const byId = new Map(placed.map((one) => [one.annotation.id, one]));
  const selected = range.start.line !== range.end.line || range.start.character !== range.end.character;
  let orphans = 0;
  return placeDiagnostics(placed, reading).flatMap((diagnostic) => {
    const one = byId.get(diagnostic.data.id);
    if (!one) return [];
    const touched = touches(diagnostic.range, range);
    const isOrphan = one.placement.state === 'orphan';
    const move = selected && (touched || (isOrphan && orphans++ < offered));
    const fix = (title: string, command: string, isPreferred = false): CodeAction =>
      actionOf(title, command, reading.uri, diagnostic, isPreferred);
    return [
      ...(touched && !isOrphan ? [fix(`Keep here: ${inTitle(one)}`, placeCommands.keep, true)] : []),
      ...(move ? [fix(`Attach to the selection: ${inTitle(one)}`, placeCommands.attach)] : []),
      ...(touched && !selected ? [fix(`Attach elsewhere: ${inTitle(one)}`, placeCommands.attach)] : []),
      ...(touched ? [fix(`Remove: ${inTitle(one)}`, placeCommands.remove)] : []),
    ];
  });
}

const inTitle = (one: Placed): string => nameOf(one).replace(/^The /, '');

function actionOf(
  title: string,
  command: string,
  uri: string,
  diagnostic: Diagnostic,
  isPreferred: boolean,
): CodeAction {
  const args: PlaceArguments = { uri, id: diagnostic.data.id };
  const kind = CodeActionKind.QuickFix;
  return { title, kind, diagnostics: [diagnostic], command: { title, command, arguments: [args] }, isPreferred };
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']) =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
