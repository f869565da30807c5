/** The README's pictures (`npm run screenshots`), or any file's (`--file F --out DIR`; see scripts/host/README.md). */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openHost, type Theme } from './host';
import { root } from './host/paths';
import { doStep } from './host/steps';
import { takeReadmePictures } from './pictures/readmePictures';

const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    out: { type: 'string', default: join(root, 'media/screenshots') },
    do: { type: 'string', multiple: true, default: ['png:article'] },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    setting: { type: 'string', multiple: true, default: [] },
    web: { type: 'boolean', default: false },
    restricted: { type: 'boolean', default: false },
  },
});

async function takePicturesOf(file: string): Promise<void> {
  const [width, height] = values.size.split('x').map(Number);
  const host = await openHost({
    folder: dirname(resolve(file)),
    theme: values.theme as Theme,
    size: { width, height },
    web: values.web,
    restricted: values.restricted,
    settings: settingsOf(values.setting),
  });
  try {
    await host.openFile(file);
    await host.settle(1500);
    for (const step of values.do) {
      const said = await doStep(host, step, values.out);
      if (said) console.log(`${step}\n  ${said.replace(/\n/g, '\n  ')}`);
    }
    const errors = host.console.filter((line) => line.startsWith('error'));
    if (errors.length > 0) console.log(`Errors in the console:\n${errors.join('\n').slice(0, 4000)}`);
  } finally {
    await host.close();
  }
}

const settingsOf = (pairs: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), JSON.parse(pair.slice(at + 1))];
    }),
  );

async function main(): Promise<void> {
  await mkdir(values.out, { recursive: true });
  if (values.file) await takePicturesOf(values.file);
  else await takeReadmePictures(values.out);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
