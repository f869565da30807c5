import { GIFEncoder as createEncoder, applyPalette, quantize } from 'gifenc';
import { PNG } from 'pngjs';

/** A picture of a moving one, and how long it stands, in milliseconds. All have one size. */
export interface Frame {
  readonly png: Buffer;
  readonly delay: number;
}

/** A GIF has 256 colours; one is kept for "as before". So many are kept as they are, so that grounds and letters stay what they were. */
const [mostColours, mostExact] = [255, 170];

/** A moving picture that begins anew at its end. What does not change from one frame to the next costs next to nothing. */
export function gifOf(frames: readonly Frame[]): Uint8Array {
  const pictures = frames.map(({ png }) => PNG.sync.read(png));
  const pixels = pictures.map(({ data }) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
  const { palette, indexOf } = paletteOf(pixels);
  const before = palette.length;
  const gif = createEncoder();
  pictures.forEach(({ width, height }, i) => {
    const index = Uint8Array.from(pixels[i], (pixel, at) =>
      isAsBefore(pixels, i, pixel, at) ? before : (indexOf.get(pixel) ?? before),
    );
    gif.writeFrame(index, width, height, {
      palette: i === 0 ? [...palette, [0, 0, 0]] : undefined,
      delay: frames[i].delay,
      transparent: i > 0,
      transparentIndex: before,
      dispose: 1,
    });
  });
  gif.finish();
  return gif.bytes();
}

const isAsBefore = (pixels: readonly Uint32Array[], frame: number, pixel: number, at: number): boolean =>
  frame > 0 && pixels[frame - 1][at] === pixel;

interface Palette {
  /** Red, green and blue. */
  readonly palette: readonly (readonly number[])[];
  /** By pixel. */
  readonly indexOf: ReadonlyMap<number, number>;
}

/** The colours that are drawn most, as they are, and for all others the nearest that several share. */
function paletteOf(pixels: readonly Uint32Array[]): Palette {
  const counts = new Map<number, number>();
  pixels.forEach((picture, i) =>
    picture.forEach((pixel, at) => {
      if (!isAsBefore(pixels, i, pixel, at)) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    }),
  );
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([pixel]) => pixel);
  const exact = byCount.slice(0, mostExact);
  const rest = byCount.slice(mostExact);
  const bytes = new Uint8Array(new Uint32Array(rest).buffer);
  const shared = rest.length > 0 ? quantize(bytes, mostColours - mostExact) : [];
  const nearest = rest.length > 0 ? applyPalette(bytes, shared) : [];
  return {
    palette: [...exact.map(partsOf), ...shared],
    indexOf: new Map([
      ...exact.map((pixel, i) => [pixel, i] as const),
      ...rest.map((pixel, i) => [pixel, exact.length + nearest[i]] as const),
    ]),
  };
}

const partsOf = (pixel: number): number[] => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
