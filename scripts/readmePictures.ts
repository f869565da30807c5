import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Theme } from './host';
import { root } from './host/paths';

const looks: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Takes the pictures of the README, of our own sample articles, in every kind of theme. */
export async function takeReadmePictures(out: string): Promise<void> {
  const [sample] = readdirSync(join(root, 'samples')).filter((name) => name.endsWith('.txt')).sort();
  for (const theme of looks) {
    const host = await openHost({ theme, size: { width: 1200, height: 720 }, settings: { 'editor.minimap.enabled': false } });
    try {
      await host.openFile(join(root, 'samples', sample));
      await host.settle(1500);
      await host.png(join(out, `article-${theme}.png`));
    } finally {
      await host.close();
    }
  }
}
