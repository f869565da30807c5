declare module 'gifenc' {
  /** Red, green and blue, 0 to 255. */
  type Colour = readonly number[];
  interface Frame {
    readonly palette?: readonly Colour[];
    /** Milliseconds. */
    readonly delay?: number;
    readonly transparent?: boolean;
    readonly transparentIndex?: number;
    /** 1: the next frame is drawn over this one. */
    readonly dispose?: number;
  }
  interface Encoder {
    writeFrame(index: Uint8Array, width: number, height: number, frame: Frame): void;
    finish(): void;
    bytes(): Uint8Array;
  }
  const createEncoder: () => Encoder;
  export { createEncoder as GIFEncoder };
  export function quantize(rgba: Uint8Array, most: number): Colour[];
  export function applyPalette(rgba: Uint8Array, palette: readonly Colour[]): Uint8Array;
}
