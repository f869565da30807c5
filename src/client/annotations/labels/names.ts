import { EventEmitter, InlayHint, Position, languages, type ExtensionContext, type TextDocument } from 'vscode';
import { onDidChangeSettings, readSettings } from '../../settings';
import { isArticle } from '../../shared/articles';
import { oneLine } from '../../shared/oneLine';
import type { Known } from '../known';
import type { AnnotationMode } from '../mode/mode';
import { namesIn } from './namesIn';

const longest = 30;

/**
 * Shows the names of labels behind their words, as inlay hints: VS Code makes room for them where it breaks lines. (What a decoration
 * adds is not counted there, and runs over the edge.)
 */
export function showLabelNames(context: ExtensionContext, known: Known, mode: AnnotationMode): void {
  const changed = new EventEmitter<void>();
  const fire = () => changed.fire();
  context.subscriptions.push(
    changed,
    known.onDidChange(fire),
    mode.onDidChange(fire),
    onDidChangeSettings(fire),
    languages.registerInlayHintsProvider(
      { language: 'article' },
      {
        onDidChangeInlayHints: changed.event,
        async provideInlayHints(document, range) {
          if (!isArticle(document) || !areWanted(document, mode)) return [];
          return namesIn(await known.fresh(document), range).map(({ name, at }) => {
            const hint = new InlayHint(new Position(at.line, at.character), `‹${oneLine(name, longest)}›`);
            hint.paddingLeft = true;
            return hint;
          });
        },
      },
    ),
  );
}

function areWanted(document: TextDocument, mode: AnnotationMode): boolean {
  const { showNames } = readSettings().labels;
  return showNames === 'always' || (showNames === 'inAnnotationMode' && mode.isOn(document));
}
