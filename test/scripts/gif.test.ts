import assert from 'node:assert/strict';
import { PNG } from 'pngjs';
import { gifOf } from '../../scripts/pictures/gif';

/** A picture of one ground with a square of another colour. */
function picture(ground: number, square: number, at: number): Buffer {
  const png = new PNG({ width: 64, height: 64 });
  for (let y = 0; y < 64; y++)
    for (let x = 0; x < 64; x++) {
      const value = x >= at && x < at + 8 && y >= 8 && y < 16 ? square : ground;
      png.data.set([value, value, value, 255], 4 * (64 * y + x));
    }
  return PNG.sync.write(png);
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('moving picture', () => {
  it('is a GIF of the pictures’ size with a frame each, and begins anew', () => {
    const gif = gifOf([0, 8, 16].map((at) => ({ png: picture(255, 0, at), delay: 500 })));
    assert.equal(Buffer.from(gif.subarray(0, 6)).toString('latin1'), 'GIF89a');
    assert.deepEqual([gif[6], gif[8]], [64, 64]);
    // a frame's control block: three of fixed length, 500 ms being 50 hundredths
    assert.equal(hex(gif).split('21f904').length - 1, 3);
    assert.ok(hex(gif).includes('4e45545343415045322e30'), 'repeats');
  });

  it('keeps two grounds that are nearly the same apart', () => {
    const gif = hex(gifOf([{ png: picture(255, 248, 8), delay: 1 }]));
    assert.ok(gif.includes('ffffff') && gif.includes('f8f8f8'));
  });

  it('spends little on what does not change', () => {
    const png = new PNG({ width: 64, height: 64 });
    png.data.forEach((_, i) => (png.data[i] = i % 4 === 3 ? 255 : (i * i) % 251));
    const frame = { png: PNG.sync.write(png), delay: 1 };
    const one = gifOf([frame]).length;
    assert.ok(gifOf([frame, frame]).length < 1.1 * one);
  });
});
