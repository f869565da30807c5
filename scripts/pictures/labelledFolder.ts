import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host';
import { root } from '../host/paths';

/** The article of all pictures, one of our own. */
export const sample = '002_border_ceasefire.txt';

const labels = {
  labels: [
    { name: 'Promise', color: '#15803d', key: 'p', description: 'Somebody says what they will do.' },
    { name: 'Threat', color: '#be123c', key: 't', description: 'Somebody says that harm will follow.' },
    { name: 'Loaded word', color: '#2f6fde', key: 'l', description: 'A word that takes sides.' },
  ],
  relations: [{ name: 'answers', key: 'a' }],
};

/** A folder of its own with the sample and some labels, so that nothing is written beside the samples; `path` is the sample's. */
export async function inLabelledFolder(use: (folder: string, path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-labels-'));
  try {
    await mkdir(join(folder, '.dateline'));
    await writeFile(join(folder, '.dateline/labels.json'), JSON.stringify(labels));
    await cp(join(root, 'samples', sample), join(folder, sample));
    await use(folder, join(folder, sample));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Selects words of the open article by keyboard. */
export async function select(host: Host, words: string): Promise<void> {
  await host.goTo(words);
  for (let i = 0; i < words.length; i++) await host.press('Shift+ArrowRight');
}
