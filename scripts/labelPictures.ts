import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost, type Host, type Theme } from './host';
import { root } from './host/paths';

const sample = '002_border_ceasefire.txt';

const labels = {
  labels: [
    { name: 'Promise', color: '#15803d', key: 'p', description: 'Somebody says what they will do.' },
    { name: 'Threat', color: '#be123c', key: 't', description: 'Somebody says that harm will follow.' },
    { name: 'Loaded word', color: '#2f6fde', key: 'l', description: 'A word that takes sides.' },
  ],
  relations: [{ name: 'answers', key: 'a' }],
};

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
  const folder = await mkdtemp(join(tmpdir(), 'dateline-labels-'));
  try {
    await mkdir(join(folder, '.dateline'));
    await writeFile(join(folder, '.dateline/labels.json'), JSON.stringify(labels));
    await cp(join(root, 'samples', sample), join(folder, sample));
    const host = await openHost({
      folder,
      theme,
      size: { width: 1200, height: 760 },
      settings: { ...settings, 'comments.openView': 'never' },
    });
    try {
      await annotate(host, join(folder, sample));
      await host.png(path);
    } finally {
      await host.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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

async function select(host: Host, words: string): Promise<void> {
  await host.goTo(words);
  for (let i = 0; i < words.length; i++) await host.press('Shift+ArrowRight');
}

async function press(host: Host, key: string): Promise<void> {
  await host.press(key);
  await host.settle(600);
}
