import { join } from 'node:path';
import { openHost, type Host, type Theme } from '../host';
import { root } from '../host/paths';
import { takeLabelPicture } from './labelPictures';
import { sample } from './labelledFolder';
import { takeMovingPicture } from './movingPicture';

const looks: readonly Theme[] = ['light', 'dark', 'contrast'];
const hovered = 'Amadou Diarra';

const settings = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};

/** Takes the pictures of the README, of our own sample article: the moving one, and in every kind of theme the article, a hover, the outline, the source balance, labels. */
export async function takeReadmePictures(out: string): Promise<void> {
  await takeMovingPicture(settings, join(out, 'reading.gif'));
  for (const theme of looks) {
    const host = await openHost({ theme, size: { width: 1200, height: 760 }, settings });
    try {
      await takePictures(host, (name) => host.png(join(out, `${name}-${theme}.png`)));
    } finally {
      await host.close();
    }
    await takeLabelPicture(theme, settings, join(out, `labels-${theme}.png`));
  }
}

async function takePictures(host: Host, png: (name: string) => Promise<void>): Promise<void> {
  await host.openFile(join(root, 'samples', sample));
  await host.openArticleView();
  await host.settle();
  await png('article');
  await host.goTo(hovered);
  const row = host.page.locator('.monaco-list-row').filter({ hasText: hovered }).first();
  await row.locator('.monaco-tl-twistie').click();
  await host.page.mouse.move(0, 0);
  await host.settle();
  await png('outline');
  await host.command('View: Toggle Primary Side Bar Visibility');
  await host.hover(hovered);
  await png('hover');
  await host.page.mouse.move(0, 0);
  await host.command('Dateline: Show: Source Balance');
  await host.settle(1500);
  await png('balance');
}
