import { Uri, commands, l10n, window, workspace, type ExtensionContext } from 'vscode';
import { samples } from './samples.data';

/** "Open a Sample Article": a copy in an untitled document, so that one can try everything and spoil nothing. */
export function registerSamples(context: ExtensionContext): void {
  context.subscriptions.push(
    commands.registerCommand('dateline.openSample', async (name?: string) => {
      const items = samples.map(({ file, title, topic }) => ({ label: title, description: topic, file }));
      const file = name ?? (await window.showQuickPick(items, { title: l10n.t('Open a Sample Article') }))?.file;
      if (file) await openSample(context, file);
    }),
  );
}

async function openSample(context: ExtensionContext, file: string): Promise<void> {
  if (!samples.some((sample) => sample.file === file)) return;
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'samples', file));
  const document = await workspace.openTextDocument({ language: 'article', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document);
}
