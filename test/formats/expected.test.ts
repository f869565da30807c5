import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exporters } from '../../src/formats';
import { sampleArticle } from './support';

/** Every format of two samples, byte for byte; after a change that is meant, UPDATE_GOLDEN=1 writes the files anew. */
describe('golden: the samples exported', () => {
  for (const name of ['001_harbour_strike', '015_ferry_crlf'])
    for (const { id, extension, serialize } of exporters) {
      if (id === 'json') continue; // what test/golden holds
      it(`${name} as ${id}`, () => {
        const folder = join(__dirname, 'expected', name);
        const path = join(folder, `${id}.${extension}`);
        const now = withoutWorld(serialize(sampleArticle(name)));
        if (process.env.UPDATE_GOLDEN) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(path, now);
        }
        assert.equal(now, readFileSync(path, 'utf8'));
      });
    }
});

/** Long paths (the outlines of the world's countries) as their hash. */
const withoutWorld = (svg: string): string =>
  svg.replace(/ d="([^"]{1000,})"/g, (_, path: string) => ` d="${createHash('sha256').update(path).digest('hex')}"`);
