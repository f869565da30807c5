import { openHost, type Host, type Theme } from '../host';
import { inLabelledFolder, select } from './labelledFolder';

/** What is labelled, each with the label's key. */
const labelled: readonly (readonly [string, string])[] = [
  ['Our guns will be silent from tomorrow night', 'p'],
  ['If theirs are not, we will answer', 't'],
  ['not to kneel before them', 't'],
  ['kneel', 'l'],
  ['armed terrorist gangs', 'l'],
];

/** Takes the picture of an annotated article, made by keyboard as a reader would; nothing is written beside the samples. */
export async function takeLabelPicture(theme: Theme, settings: Record<string, unknown>, path: string): Promise<void> {
  await inLabelledFolder(async (folder, file) => {
    const host = await openHost({
      folder,
      theme,
      size: { width: 1200, height: 760 },
      settings: { ...settings, 'comments.openView': 'never' },
    });
    try {
      await annotate(host, file);
      await host.png(path);
    } finally {
      await host.close();
    }
  });
}

async function annotate(host: Host, file: string): Promise<void> {
  await host.openFile(file);
  for (const [words, key] of labelled) {
    await select(host, words);
    await press(host, 'F9');
    await host.type(key);
    await host.settle(600);
  }
  await select(host, 'confirmed the deal');
  await press(host, 'Alt+n');
  await host.type('Did the leader say so himself?');
  await press(host, 'Control+Enter');
  await host.command('Dateline: Show: Annotations');
  await host.settle();
  await press(host, 'Enter');
  await host.page.mouse.move(0, 0);
  await host.settle();
}

async function press(host: Host, key: string): Promise<void> {
  await host.press(key);
  await host.settle(600);
}
