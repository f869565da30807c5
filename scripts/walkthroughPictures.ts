/** `npx tsx scripts/walkthroughPictures.ts`: draws the walkthrough's pictures. They take the reader's own colours, so they are drawn, not photographed. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host/paths';
import { walkthroughPictures } from './pictures/walkthrough/pictures';

for (const [id, text] of Object.entries(walkthroughPictures))
  writeFileSync(join(root, 'media/walkthrough', `${id}.svg`), text);
