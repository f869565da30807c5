import { commands, type ExtensionContext } from 'vscode';
import type { Annotated } from '../annotated';
import type { LanguageClient } from '../connection/languageClient';
import { readSettings, writeSetting } from '../settings';
import { chooseHighlights } from './choose';
import { drawHighlights, type Highlights } from './draw';
import { showLegend } from './status';

/** Colours and marks in articles, which of them are shown, and the legend; the settings remember. */
export function registerHighlights(
  context: ExtensionContext,
  client: LanguageClient,
  annotated: Annotated,
): Highlights {
  context.subscriptions.push(
    commands.registerCommand('dateline.toggleHighlights', toggleHighlights),
    commands.registerCommand('dateline.chooseHighlights', chooseHighlights),
  );
  showLegend(context);
  return drawHighlights(context, client, annotated);
}

const toggleHighlights = () => writeSetting('highlights.enabled', !readSettings().highlights.enabled);
