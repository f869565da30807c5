import { writeFile } from 'node:fs/promises';
import { openHost, type Host } from '../host';
import { gifOf } from './gif';
import { inLabelledFolder, select } from './labelledFolder';
import { Stage } from './stage';

const size = { width: 1100, height: 690 };

/** No hover comes of a pointer that is on its way. */
const still = { 'comments.openView': 'never', 'editor.hover.delay': 2000 };

/** Takes the README's moving picture: a reader at work on our own sample, in the real VS Code. */
export async function takeMovingPicture(settings: Record<string, unknown>, path: string): Promise<void> {
  await inLabelledFolder(async (folder, file) => {
    const host = await openHost({
      folder,
      theme: 'light',
      size,
      settings: { ...settings, ...still },
    });
    try {
      await writeFile(path, gifOf(await film(host, file)));
    } finally {
      await host.close();
    }
  });
}

async function film(host: Host, file: string): Promise<Stage['frames']> {
  await host.command('View: Toggle Primary Side Bar Visibility');
  await host.openFile(file);
  await host.settle(1500);
  const stage = new Stage(host);
  await stage.begin();
  await stage.say('Open an article: people, places, dates and quotations stand out');
  await stage.show(2600);
  await hover(host, stage, 'Amadou Diarra', 'Rest on a name: who it is, what they said, and why we think so');
  await hover(host, stage, 'midnight on Wednesday', 'Rest on a day: which day it was');
  await label(host, stage);
  await stage.say('All that is in the story, with every mention');
  await host.goTo('Amadou Diarra');
  await host.openArticleView();
  await host.settle();
  await stage.show(3200);
  await host.command('View: Toggle Primary Side Bar Visibility');
  await panel(host, stage, 'Source Balance', 'Whose words the article carries');
  await panel(host, stage, 'Map', 'Where it happens, without a network');
  return stage.frames;
}

async function hover(host: Host, stage: Stage, text: string, words: string): Promise<void> {
  await stage.say(words);
  await stage.pointAt(text);
  await host.page.locator('.monaco-hover:visible .hover-contents').first().waitFor();
  await host.settle();
  await stage.show(3600);
}

async function label(host: Host, stage: Stage): Promise<void> {
  const words = 'Our guns will be silent from tomorrow night';
  await stage.say('F9 and a key: your own labels, kept in a file beside the article');
  await stage.moveTo(size.width * 0.72, size.height * 0.78);
  await select(host, words);
  await host.settle(400);
  await stage.show(1300);
  await host.press('F9');
  await host.type('p');
  await host.settle();
  await stage.show(2600);
}

async function panel(host: Host, stage: Stage, name: string, words: string): Promise<void> {
  await stage.say(words);
  await host.command(`Dateline: Show: ${name}`);
  await host.settle(1500);
  await stage.show(3400);
}
